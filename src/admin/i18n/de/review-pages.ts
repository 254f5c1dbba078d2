import type { reviewPages as english } from "../en/review-pages"

export const reviewPages: typeof english = {
  appeal: {
    statuses: {
      open: "Der Verfasser widerspricht",
      granted: "Der Verfasser widersprach, zu Recht",
      upheld: "Der Verfasser widersprach",
    },
    shop: "Der Shop antwortete",
    uphold: "Entscheidung bestehen lassen",
    description:
      "Der Verfasser erfährt warum und kann kein zweites Mal widersprechen.",
    answer: "Antwort",
    hint: "Wird dem Verfasser so gesendet, wie Sie es schreiben. Strg oder ⌘ mit Enter sendet ab.",
    upheld: "Die Entscheidung bleibt, der Verfasser erfährt es",
  },
  flags: {
    from: { customer: "ein Kunde", guest: "ein Gast" },
    uphold: "Deshalb entfernen",
    uphold_description:
      "Sie wird aus dem Grund entfernt, den der Leser angab: {{reason}}. Der Verfasser erfährt es und kann widersprechen.",
  },
  reply: {
    shop: "Der Shop",
    change: "Antwort ändern",
    title: "{{name}} antworten",
    description: "Der Verfasser bekommt in jedem Fall eine E-Mail.",
    label: "Antwort",
    audience: "Wer sie liest",
    audiences: { public: "Alle", private: "Nur der Verfasser" },
    hint: {
      public: "Sie steht unter der Bewertung, für alle, die sie lesen.",
      private: "Nur der Verfasser bekommt sie, als E-Mail.",
      again: "Sie ersetzt die Antwort, die jetzt dort steht.",
    },
    submit: {
      public: "Antwort veröffentlichen",
      private: "Dem Verfasser senden",
    },
    done: {
      public: "Ihre Antwort steht unter der Bewertung",
      private: "Ihre Antwort ist unterwegs zum Verfasser",
    },
  },
  settings: {
    menu: "Einstellungen",
    title: "Wie mit Bewertungen umgegangen wird",
    of_all: "Für alle Vertriebskanäle ohne eigene Einstellungen.",
    of_channel:
      "Nur für diesen Vertriebskanal. Einmal gespeichert, folgt er den gemeinsamen Einstellungen nicht mehr.",
    channel: "Vertriebskanal",
    all_channels: "Alle Vertriebskanäle",
    save: "Speichern",
    saved: "Die Einstellungen sind gespeichert",
    unsaved: "Es gibt Änderungen, die nicht gespeichert sind",
    all_saved: "Alles ist gespeichert",
    unsound: "Etwas im Formular stimmt noch nicht",
    discard: "Änderungen verwerfen",
    between: "Eine ganze Zahl von {{min}} bis {{max}}",
    errors: {
      number: "Bitte eine ganze Zahl",
      text: "Sagen Sie es in mindestens einer Sprache",
      domain: "Nur Domains, eine je Zeile, wie shop.example",
      too_many: "Das sind zu viele",
      too_long: "Eine Zeile ist länger als 100 Zeichen",
      twice: "Zwei sagen dasselbe",
      two_answers: "Es braucht mindestens zwei Antworten",
    },
    parts: {
      asking: {
        title: "Um Bewertungen bitten",
        description: "Je Bestellung einmal, per E-Mail.",
      },
      offer: {
        title: "Was versprochen wird",
        description:
          "Gilt für alle, die ab jetzt gebeten werden, was immer sie schreiben.",
      },
      publishing: {
        title: "Was zurückgehalten wird",
        description:
          "Keine Maschine lehnt etwas ab: Was sie findet, wartet auf Sie.",
      },
      showing: {
        title: "Wie sie gezeigt werden",
        description: "Neben den Produkten, im Shop.",
      },
      taking_part: {
        title: "Was Kunden tun können",
        description:
          "Was aus ist, wird nicht angenommen; was schon da ist, bleibt.",
      },
      attributes: {
        title: "Eigene Fragen",
        description:
          "Neben den Sternen gestellt und am Produkt zusammengezählt.",
      },
    },
    invite_after_days: {
      label: "Tage bis zur Einladung",
      hint: "Nachdem das Erste einer Bestellung ankam. Bei 0 am selben Tag.",
    },
    reminds: {
      label: "Einmal erinnern",
      hint: "Wer nicht antwortet, wird ein zweites Mal gebeten, nie ein drittes.",
    },
    remind_after_days: {
      label: "Tage bis zur Erinnerung",
      hint: "Nach der Einladung.",
    },
    reviewable_days_after_fulfilment: {
      label: "Tage unterwegs",
      hint: "Meldet der Versender keine Ankunft, kann so viele Tage nach dem Versand bewertet werden.",
    },
    has_offer: {
      label: "Etwas für eine Bewertung versprechen",
      hint: "Solche Bewertungen sind für alle gekennzeichnet. Ein Versprechen darf nicht von den Sternen abhängen, deshalb lässt sich das hier auch nicht einstellen.",
    },
    offer: "Was versprochen wird",
    publishes_without_purchase: {
      label: "Bewertungen ohne Kauf annehmen",
      hint: "Sie warten auf Sie und sind als nicht hier gekauft gekennzeichnet.",
    },
    held_days_max: {
      label: "Tage, um zu entscheiden",
      hint: "Danach wird eine zurückgehaltene Bewertung von selbst veröffentlicht, sofern das kein Recht verletzen könnte. ISO 20488 lässt zehn zu.",
    },
    blocked_words: {
      label: "Wörter, die auf Sie warten",
      hint: "Eines je Zeile, neben den Listen der Sprachen. Steht eines darin, wird die Bewertung zurückgehalten.",
    },
    staff_email_domains: {
      label: "E-Mail-Domains Ihrer Mitarbeitenden",
      hint: "Eine je Zeile. Bewertungen eigener Leute warten auf Sie: Sie müssen sagen, wer sie sind.",
    },
    default_order: {
      label: "Reihenfolge",
      hint: "Solange Kunden keine andere wählen. Die Richtlinie nennt sie.",
      values: {
        newest: "Neueste zuerst",
        helpful: "Hilfreichste zuerst",
        highest: "Meiste Sterne zuerst",
        lowest: "Wenigste Sterne zuerst",
      },
    },
    refund_label: {
      label: "Wenn das Produkt erstattet wurde",
      hint: "Was aus einer Bewertung wird, deren Produkt zurückging oder erstattet wurde.",
      values: {
        returned: "Als zurückgegeben kennzeichnen",
        keep: "So lassen",
        unverify: "Nicht mehr „hier gekauft“ nennen",
      },
    },
    media_enabled: {
      label: "Fotos und Videos",
      hint: "Videos warten immer auf Sie.",
    },
    photos_max: {
      label: "Fotos je Bewertung",
      hint: "Und ein Video.",
    },
    votes_enabled: {
      label: "Stimmen",
      hint: "Kunden sagen, ob eine Bewertung ihnen half.",
    },
    questions_enabled: {
      label: "Fragen",
      hint: "Kunden fragen zu einem Produkt; Käufer und der Shop antworten.",
    },
    attributes: {
      none: "Es gibt keine. Etwa: Wie fällt es aus? Klein, wie erwartet, groß.",
      add: "Frage hinzufügen",
      question: "Frage {{number}}",
      remove: "Frage {{number}} entfernen",
      product_type: "Gefragt zu",
      all_products: "Allen Produkten",
      answer: "Antwort {{number}}",
      add_answer: "Antwort hinzufügen",
      remove_answer: "Antwort {{number}} entfernen",
    },
    policy: {
      title: "Was Kunden erfahren",
      description:
        "Aus diesen Einstellungen geschrieben, damit es nicht falsch sein kann.",
      language: "Sprache der Richtlinie",
      unsound: "Wird geschrieben, sobald das Formular stimmt.",
    },
  },
  transparency: {
    title: "Transparenz",
    description:
      "Was alle darüber lesen können, wie Bewertungen hier behandelt werden.",
    as_of: "Was alle lesen können, mit Stand vom Ende des {{day}} (UTC).",
    empty: {
      heading: "Der erste Tag ist noch nicht vorbei",
      description:
        "Jede Nacht werden alle Bewertungen gezählt, und es wird eine Wurzel veröffentlicht, die für sie steht und für das, was aus jeder wurde.",
    },
    verdicts: {
      fair: {
        label: "Sterne machen keinen Unterschied",
        text: "Bewertungen mit wenigen Sternen werden nicht öfter abgelehnt als andere, soweit die Zahlen das sagen.",
      },
      skewed: {
        label: "Sterne scheinen einen Unterschied zu machen",
        text: "Bewertungen mit manchen Sternen werden deutlich öfter abgelehnt als andere. Sehen Sie sich die abgelehnten an: Jede Ablehnung lässt sich auf Widerspruch zurücknehmen.",
      },
      one_outcome: {
        label: "Es gibt nichts zu vergleichen",
        text: "Bisher ging es allen Bewertungen gleich, also wurde keine anders behandelt.",
      },
      too_few_decisions: {
        label: "Zu wenige, um etwas zu sagen",
        text: "Erst nach einigen Dutzend Entscheidungen sagen die Zahlen etwas.",
      },
    },
    skew: {
      title: "Geht es schlechten Bewertungen wie guten?",
      description: "Ohne importierte: Über die haben andere entschieden.",
      chance:
        "Spielten Sterne keine Rolle, so kämen so große Unterschiede durch Zufall in {{percent}} aller Shops vor (p {{chance}}; Chi-Quadrat {{chi_squared}}, {{count}} Freiheitsgrade). Unter 1 % läutet die Glocke.",
      stars: "Sterne",
      published: "Veröffentlicht",
      refused: "Abgelehnt",
      share: "Abgelehnter Anteil",
    },
    statuses: {
      title: "Was aus ihnen wurde",
      description: "Alle Bewertungen, nach ihrem Stand.",
      none: "Noch gibt es keine Bewertungen.",
    },
    reasons: {
      title: "Warum",
      description: "Die Gründe dessen, was zurückgehalten oder abgelehnt ist.",
      none: "Nichts ist zurückgehalten, nichts wurde abgelehnt.",
    },
    held: {
      title: "Wie lange sie warteten",
      description:
        "Zurückgehaltene, über die in den letzten 90 Tagen entschieden wurde.",
      decided: "Entschieden",
      median: "Die Hälfte binnen",
      longest: "Am längsten",
    },
    days: {
      title: "Versiegelte Tage",
      description:
        "Eine Wurzel steht für alle Bewertungen eines Tages. Keine lässt sich später ändern oder weglassen, ohne dass die Wurzel eine andere wird.",
      root_of: "Wurzel vom {{day}}",
      day: "Tag",
      reviews: "Bewertungen",
      root: "Wurzel",
      sealed: "Versiegelt",
      copy: "Wurzel vom {{day}} kopieren",
    },
  },
}
