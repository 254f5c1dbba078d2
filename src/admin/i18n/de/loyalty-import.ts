import type { loyaltyImport as english } from "../en/loyalty-import"

export const loyaltyImport: typeof english = {
  title: "Import",
  start: {
    title: "Guthaben importieren",
    description:
      "Eine CSV-Datei mit dem, was Kunden in einem anderen Programm hatten. Sie wird zuerst geprüft, und niemand bekommt etwas, bevor Sie gesehen haben, was gefunden wurde.",
    file: "Datei",
    file_hint: "UTF-8. Sie wird mit dem Import entfernt, oder nach einem Tag.",
    check: "Datei prüfen",
    example: "Beispiel speichern",
    example_name: "guthaben-beispiel.csv",
  },
  columns: {
    email: "Von einem Kunden mit Konto. Gäste haben keine Punkte.",
    customer_id: "Statt der E-Mail, oder zur Sicherheit daneben.",
    points: "Eine ganze Zahl. Darf fehlen, wo eine Stufe steht.",
    expires_at:
      "Der letzte Tag, etwa 2027-12-31, oder never. Fehlt er: so lange wie das, was heute gesammelt wird.",
    tier: "Der Schlüssel einer Stufe, etwa wool. Sie wird ohne Begrüßungspunkte gesetzt.",
    reason:
      "Liest der Kunde. Einer von goodwill, service-failure, correction, promotion, misuse und import. Fehlt er: import.",
    reference:
      "Ihre eigene, eine je Zeile. Dieselbe Referenz gibt einem Kunden nichts doppelt; ohne sie tut es dieselbe Zeile nicht.",
  },
  current: {
    checked: "Was in der Datei steht",
    imported: "Dieser Import",
    nothing_given: "Noch hat niemand etwas bekommen.",
    given: "Was gegeben wurde, steht im Punktebuch jedes Kunden.",
    rows: "Gelesene Zeilen",
    would_import: "Lassen sich importieren",
    did_import: "Importiert",
    would_give: "Punkte darin",
    did_give: "Gegebene Punkte",
    tiers: "Gesetzte Stufen",
    known: "Schon da",
    failed: "Nicht importierbar",
    waits:
      "Er beginnt innerhalb einer Minute und läuft weiter, wenn Sie diese Seite verlassen.",
    import_one: "{{count}} Zeile importieren",
    import_other: "{{count}} Zeilen importieren",
    cancel: "Abbrechen",
    reasons: {
      "file-gone": "Die Datei wurde entfernt. Senden Sie sie noch einmal.",
      "file-unreadable":
        "Die Datei ist keine CSV-Datei, oder sie ist abgeschnitten.",
    },
  },
  findings: {
    title: "Was nicht importierbar ist",
    row: "Zeile",
    column: "Spalte",
    problem: "Was nicht stimmt",
    whole_row: "Die ganze Zeile",
    more: "Mehr zeigen",
    download: "Herunterladen",
    file_name: "nicht-importierbare-zeilen.csv",
  },
  history: {
    title: "Importe",
    description:
      "Was importiert ist, bleibt, auch wenn ein Import abgebrochen wurde. Berichtigen Sie die Datei und senden Sie sie ganz: nichts wird doppelt gegeben.",
    began: "Begonnen",
    kind: "Was",
    dry_run: "Prüfung",
    real: "Import",
    status: "Status",
    points: "Punkte",
    result: "Ergebnis",
    result_text: "{{imported}} von {{rows}} Zeilen",
    empty: {
      heading: "Noch wurde nichts importiert",
      description: "Guthaben eines anderen Programms kommen als CSV-Datei.",
    },
  },
  statuses: {
    waiting: "Wartet",
    running: "Läuft",
    finished: "Fertig",
    failed: "Fehlgeschlagen",
    canceled: "Abgebrochen",
  },
}
