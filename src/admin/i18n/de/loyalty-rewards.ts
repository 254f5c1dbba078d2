import type {
  loyaltyRewards as english,
  rewardFields as englishFields,
} from "../en/loyalty-rewards"

export const loyaltyRewards: typeof english = {
  rewards: {
    menu: "Prämien",
    title: "Prämien",
    description:
      "Was Mitglieder für Punkte einlösen können: jeweils ein eigener Code.",
    saved: "Die Prämie ist gespeichert",
    everybody: "Jedes Mitglied",
    empty: {
      heading: "Noch keine Prämien",
      description:
        "Legen Sie eine an, und bieten Sie sie an, sobald die Bedingungen stimmen.",
    },
    columns: {
      name: "Prämie",
      status: "Status",
      points: "Punkte",
      claimed: "Eingelöst",
      used: "Verwendet",
    },
    statuses: {
      draft: "Entwurf",
      active: "Angeboten",
      archived: "Archiviert",
    },
    kinds: {
      percentage: "Prozente Rabatt",
      amount: "Ein Betrag Rabatt",
      free_shipping: "Kostenloser Versand",
      free_product: "Ein kostenloses Produkt",
    },
    benefits: {
      percentage: "{{percent}} % Rabatt",
      amount: "{{amounts}} Rabatt",
      or: " oder ",
      free_shipping: "Kostenloser Versand",
      free_product: "Ein Produkt kostenlos",
    },
    create: {
      action: "Prämie anlegen",
      title: "Prämie anlegen",
      description:
        "Ein Entwurf: Niemand kann sie einlösen, bevor sie angeboten wird.",
      submit: "Prämie anlegen",
    },
    edit: {
      action: "Bearbeiten",
      title: "Prämie bearbeiten",
      description:
        "Für das, was von jetzt an eingelöst wird. Eingelöstes bleibt, wie es war.",
      submit: "Speichern",
    },
    activate: {
      action: "Anbieten",
      title: "{{name}} anbieten?",
      description: "Mitglieder sehen sie sofort und können sie einlösen.",
      done: "Mitglieder können sie jetzt einlösen",
    },
    archive: {
      action: "Archivieren",
      title: "{{name}} archivieren?",
      description:
        "Niemand kann sie mehr einlösen. Codes, die es schon gibt, gelten weiter.",
      done: "Die Prämie ist archiviert",
    },
  },
  claims: {
    title: "Eingelöste Prämien",
    expires: "verfällt",
    order: "Bestellung",
    statuses: {
      claimed: "Wird ausgestellt",
      issued: "Offen",
      used: "Verwendet",
      expired: "Verfallen",
      returning: "Wird zurückgenommen",
      returned: "Zurückgenommen",
    },
    take_back: {
      action: "Zurücknehmen",
      title: "{{name}} zurücknehmen?",
      description: "Der Code endet, und {{points}} gehen an den Kunden zurück.",
      done: "Der Code ist beendet, die Punkte sind zurück",
    },
  },
}

export const rewardFields: typeof englishFields = {
  name: { label: "Name", hint: "Kunden lesen ihn." },
  key: {
    label: "Schlüssel",
    hint: "So nennt sie der Shop, etwa five-off. Er ändert sich nie.",
  },
  description: { label: "Beschreibung", hint: "Für Kunden." },
  points: { label: "Punkte", hint: "Was sie kostet." },
  kind: { label: "Was sie bringt" },
  percent: { label: "Prozent", hint: "Von allen Artikeln im Warenkorb." },
  amounts: {
    label: "Beträge",
    hint: "Je Währung. In anderen kann sie nicht eingelöst werden.",
  },
  variant_id: {
    label: "Produkt",
    hint: "Eines davon ist kostenlos, sobald es im Warenkorb liegt.",
  },
  minimum_amounts: {
    label: "Artikel kosten mindestens",
    hint: "Vor Rabatten, je Währung. Ohne Betrag gibt es kein Minimum.",
  },
  valid_days: {
    label: "Tage, die ein Code gilt",
    hint: "Bis zum Ende des letzten Tages.",
  },
  tier_key: { label: "Ab welcher Stufe" },
  claims_max: {
    label: "Einlösungen insgesamt",
    hint: "Leer für beliebig viele.",
  },
  claims_max_per_member: {
    label: "Einlösungen je Mitglied",
    hint: "Leer für beliebig viele.",
  },
}
