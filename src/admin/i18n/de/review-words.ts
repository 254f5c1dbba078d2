import type { reviewWords as english } from "../en/review-words"

export const reviewWords: typeof english = {
  statuses: {
    submitted: "Wird geprüft",
    screening: "Wird geprüft",
    held: "Zurückgehalten",
    published: "Veröffentlicht",
    flagged: "Gemeldet",
    revised: "Wird geprüft",
    rejected: "Abgelehnt",
    removed: "Entfernt",
    appealed: "Widersprochen",
    upheld: "Endgültig abgelehnt",
    withdrawn: "Vom Verfasser zurückgezogen",
    anonymised: "Gelöscht",
  },
  findings: {
    links: "Internetadresse",
    "contact-data": "Kontaktdaten",
    profanity: "Gesperrtes Wort",
    "duplicate-text": "Jemand anderes schrieb dasselbe",
    "reused-photo": "Foto von jemand anderem",
    "catalogue-photo": "Foto aus dem Katalog",
    video: "Video, erst anzusehen",
    unverified: "Nicht hier gekauft",
    staff: "Von Mitarbeitenden geschrieben",
    "hidden-elsewhere": "War dort, woher sie stammt, nicht zu sehen",
  },
  details: {
    "e-mail": "E-Mail",
    phone: "Telefon",
    messenger: "Messenger",
    slur: "Beleidigung",
    domain: "Name eines Geschäfts",
  },
  reasons: {
    "held-by-screening": {
      name: "Von der Prüfung zurückgehalten",
      why: "Sie fand etwas, das jemand ansehen soll.",
    },
    "illegal-content": {
      name: "Rechtswidriger Inhalt",
      why: "Es verstößt gegen das Gesetz, etwa als Drohung oder falsche Anschuldigung.",
    },
    "hate-or-harassment": {
      name: "Hass oder Belästigung",
      why: "Es greift Menschen an, nicht das Produkt.",
    },
    "personal-data": {
      name: "Persönliche Daten",
      why: "Es zeigt, wer jemand ist oder wie man ihn erreicht.",
    },
    advertising: {
      name: "Werbung",
      why: "Es verkauft etwas oder führt woandershin.",
    },
    "not-about-the-subject": {
      name: "Nicht zu diesem Produkt",
      why: "Es sagt nichts über das, was hier gekauft wurde.",
    },
    "not-a-real-experience": {
      name: "Keine echte Erfahrung",
      why: "Der Verfasser hat es nicht benutzt.",
    },
    "conflict-of-interest": {
      name: "Interessenkonflikt",
      why: "Mitarbeitende, Lieferanten oder Mitbewerber schrieben es und sagten es nicht.",
    },
    "copied-content": {
      name: "Kopiert",
      why: "Text oder Foto gehört jemand anderem.",
    },
    profanity: { name: "Unflätig", why: "Die Sprache ist vulgär." },
    unreadable: { name: "Unlesbar", why: "Es ergibt keinen Sinn." },
  },
  marks: {
    verified: "Hier gekauft",
    unverified: "Kauf nicht bekannt",
    invited: "Eingeladen",
    imported: "Importiert",
    incentivized: "Gegen Versprechen",
    returned: "Zurückgegeben",
    shop: "Über den Shop",
  },
  nobody: "Ohne Namen",
}
