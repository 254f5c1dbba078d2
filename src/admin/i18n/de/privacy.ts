import type { privacy as english } from "../en/privacy"

export const privacy: typeof english = {
  title: "Personenbezogene Daten",
  description:
    "Diese Person mit einer anderen zusammenführen oder endgültig löschen.",
  none: "Mit dieser Person wurde niemand zusammengeführt, und nichts steht aus.",
  actions: { merge: "Zusammenführen…", erase: "Löschen…" },
  request: {
    merger_into: "{{id}} ging in dieser Person auf",
    merger: "Wird mit {{id}} zusammengeführt",
    erasure: "Wird gelöscht",
  },
  status: { running: "Läuft", waiting: "Wartet", finished: "Fertig" },
  waits:
    "{{feature}} konnte seinen Teil noch nicht tun ({{reason}}). Es wird wieder versucht.",
  erase: {
    title: "Diese Person löschen",
    description:
      "Nichts bleibt, das verrät, wer es war: Konto, Adressen, offene Warenkörbe, Gastbestellungen derselben Adresse, Dateien sowie Namen und Anschriften auf Bestellungen.",
    stays:
      "Bestellungen behalten Nummer, Beträge, Positionen, Land und Daten, wie die Bücher sie brauchen. Zahlungsanbieter und Kuriere behalten ihre eigenen Kopien.",
    orders_one: "{{count}} Bestellung wird zu einem Verkauf an niemanden.",
    orders_other: "{{count}} Bestellungen werden zu Verkäufen an niemanden.",
    confirm: "Zur Bestätigung {{email}} eingeben",
    force: "Löschen, obwohl Bestellungen offen sind",
    reason: "Grund",
    reason_hint: "Er bleibt, soll also niemanden nennen.",
    submit: "Endgültig löschen",
    finished: "Die Person ist gelöscht",
    waiting: "Das Löschen hat begonnen und ist in wenigen Minuten fertig",
  },
  merge: {
    title: "Mit einer anderen Person zusammenführen",
    description:
      "Bestellungen, Warenkörbe, Adressen und alles, was es zu dieser Person gibt, gehören dann der anderen. Die Anmeldung dieser Person endet. Das lässt sich nicht zurücknehmen.",
    search: "Wer bleibt",
    search_hint: "Name, Adresse oder Id",
    nobody: "Niemand gefunden",
    stays: "Diese Person bleibt",
    change: "Andere Person wählen",
    guest: "Gast",
    confirm: "Zur Bestätigung {{email}} eingeben",
    submit: "Endgültig zusammenführen",
    finished: "Die Personen sind zusammengeführt",
    waiting:
      "Das Zusammenführen hat begonnen und ist in wenigen Minuten fertig",
  },
}
