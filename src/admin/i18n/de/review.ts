import type { review as english } from "../en/review"
import { reviewPages } from "./review-pages"
import { reviewQuestions } from "./review-questions"
import { reviewWords } from "./review-words"

export const review: typeof english = {
  ...reviewWords,
  ...reviewPages,
  questions: reviewQuestions,
  title: "Bewertungen",
  heading: "Bewertungen",
  description: "Was auf Sie wartet, und was aus allen anderen wurde.",
  blind:
    "Vor der Entscheidung sehen Sie keine Sterne: Das Gesetz verbietet, Bewertungen zurückzuhalten, weil sie schlecht sind.",
  views: {
    waiting: "Wartend",
    flagged: "Gemeldet",
    appealed: "Widersprüche",
    published: "Veröffentlicht",
    refused: "Abgelehnt",
    all: "Alle",
  },
  filters: {
    product: "Produkt",
    clear_product: "Alle Produkte zeigen",
  },
  card: {
    choose: "Bewertung von {{name}} auswählen",
    edit_label: "Änderung einer veröffentlichten Bewertung",
    edit: "Bis Sie entscheiden, lesen alle den älteren Text.",
    found: "Warum sie zurückgehalten wird",
    flags_one: "{{count}} Leser hat sie gemeldet",
    flags_other: "{{count}} Leser haben sie gemeldet",
    no_text: "Nur Sterne, kein Text.",
    waits_for_person: "Bleibt zurückgehalten, bis Sie entscheiden.",
    by_itself: "Wird von selbst veröffentlicht in {{time}}",
    about_to: "Wird jeden Moment von selbst veröffentlicht",
    more: "Ganz lesen",
    less: "Weniger zeigen",
    refused_for: "Grund: {{reason}}",
  },
  stars_one: "{{count}} Stern",
  stars_other: "{{count}} Sterne",
  photo: {
    title: "Foto {{number}} von {{count}}",
    video: "Video",
    lost: "Die Datei ist nicht mehr da",
  },
  verbs: {
    publish: "Veröffentlichen",
    reject: "Ablehnen",
    remove: "Entfernen",
    dismiss: "Online lassen",
    grant: "Widerspruch stattgeben",
    uphold: "Dabei bleiben",
    reply: "Antworten",
  },
  open_product: "Produkt öffnen",
  refuse: {
    reject: "Bewertung ablehnen",
    remove: "Veröffentlichte Bewertung entfernen",
    reject_many: "{{count}} Bewertungen ablehnen",
    remove_many: "{{count}} Bewertungen entfernen",
    description:
      "Der Verfasser erfährt den Grund und kann widersprechen. Dass eine Bewertung schlecht ist, ist keiner.",
    reason: "Grund",
    keys: "Drücken Sie die Nummer eines Grundes, schreiben Sie dem Verfasser, wenn Sie mögen, dann Strg oder ⌘ mit Enter.",
    statement: "An den Verfasser",
    statement_hint:
      "Freiwillig. Wird so gesendet, wie Sie es schreiben, mit dem Grund.",
  },
  done: {
    publish_one: "Veröffentlicht",
    publish_other: "{{count}} Bewertungen sind veröffentlicht",
    reject_one: "Abgelehnt",
    reject_other: "{{count}} Bewertungen sind abgelehnt",
    remove_one: "Entfernt",
    remove_other: "{{count}} Bewertungen sind entfernt",
  },
  bulk: {
    chosen_one: "{{count}} ausgewählt",
    chosen_other: "{{count}} ausgewählt",
    all: "Alle auf dieser Seite auswählen",
    clear: "Keine auswählen",
    publish_title_one: "{{count}} Bewertung veröffentlichen?",
    publish_title_other: "{{count}} Bewertungen veröffentlichen?",
    publish_description: "Alle können sie sofort lesen.",
  },
  keys: {
    title: "Tasten",
    description: "Sie wirken überall, wo Sie nicht schreiben.",
    hint: "zeigt die Tasten",
    next: "Nächste",
    previous: "Die davor",
    publish: "Veröffentlichen, online lassen, stattgeben",
    reject: "Ablehnen, mit Grund",
    remove: "Eine veröffentlichte entfernen",
    uphold: "Bei einem Widerspruch dabei bleiben",
    reply: "Dem Verfasser oder auf eine Frage antworten",
    choose: "Auswählen, für mehrere zugleich",
    open: "Produkt öffnen",
    help: "Diese Tasten zeigen",
    reasons: "Einen Grund wählen",
    submit: "Den Grund bestätigen",
    close: "Schließen, was offen ist",
  },
  empty: {
    waiting: {
      heading: "Nichts wartet auf Sie",
      description:
        "Was die Prüfung zurückhält oder Leser melden, erscheint hier.",
    },
    flagged: {
      heading: "Niemand hat etwas gemeldet",
      description:
        "Was Leser an einer Bewertung falsch finden, erscheint hier.",
    },
    appealed: {
      heading: "Niemand widerspricht",
      description:
        "Verfasser können um einen zweiten Blick auf Abgelehntes bitten.",
    },
    published: {
      heading: "Nichts ist veröffentlicht",
      description: "Bewertungen ohne Befund werden von selbst veröffentlicht.",
    },
    refused: {
      heading: "Nichts wurde abgelehnt",
      description:
        "Was Sie ablehnen oder entfernen, bleibt hier, mit seinem Grund.",
    },
    all: {
      heading: "Es gibt keine Bewertungen",
      description: "Kunden können bewerten, was ihnen geliefert wurde.",
    },
  },
  product: {
    title: "Bewertungen",
    description: "Was Käufer darüber sagen.",
    none: "Noch hat es niemand bewertet.",
    all: "Alle Bewertungen",
    waiting_one: "{{count}} wartet auf Sie",
    waiting_other: "{{count}} warten auf Sie",
    average: "{{average}} von 5",
    count_one: "{{count}} Bewertung",
    count_other: "{{count}} Bewertungen",
    verified_one: "{{count}} davon hier gekauft",
    verified_other: "{{count}} davon hier gekauft",
    bar: "{{stars}} Sterne: {{count}}",
  },
  order: {
    title: "Bewertungen",
    description:
      "Was von dieser Bestellung bewertet wurde und was es werden kann.",
    none: "In dieser Bestellung ist nichts, das bewertet werden könnte.",
    shop: "Der Shop selbst",
    now: "Kann bewertet werden",
    from: "Kann ab {{date}} bewertet werden",
    not_yet: "Kann bewertet werden, sobald es geliefert ist",
    refunded: "Erstattet",
  },
}
