import type { reviewImport as english } from "../en/review-import"

export const reviewImport: typeof english = {
  title: "Import und Export",
  start: {
    title: "Bewertungen importieren",
    description:
      "Eine CSV-Datei von Judge.me, von Yotpo oder von einem Shop wie diesem. Sie wird zuerst geprüft, und nichts wird geschrieben, bevor Sie gesehen haben, was gefunden wurde.",
    file: "Datei",
    file_hint: "UTF-8. Sie wird mit dem Import gelöscht, oder nach einem Tag.",
    date_order: "Daten wie 03/04/2025",
    date_orders: {
      none: "Kommen nicht vor",
      day_first: "Der 3. April",
      month_first: "Der 4. März",
    },
    check: "Datei prüfen",
  },
  export: {
    action: "Alle Bewertungen exportieren",
    hint: "Was auf Sie wartet, steht ohne Sterne darin.",
  },
  current: {
    checked: "Was in der Datei steht",
    imported: "Dieser Import",
    rows: "Gelesene Zeilen",
    would_import: "Können importiert werden",
    did_import: "Importiert",
    known: "Schon hier",
    failed: "Nicht lesbar",
    waits:
      "Es beginnt innerhalb einer Minute und läuft weiter, wenn Sie diese Seite verlassen.",
    import_one: "{{count}} Bewertung importieren",
    import_other: "{{count}} Bewertungen importieren",
    cancel: "Abbrechen",
    reasons: {
      "file-gone": "Die Datei wurde gelöscht. Senden Sie sie noch einmal.",
      "file-unreadable":
        "Die Datei ist keine CSV-Datei, oder sie ist abgeschnitten.",
    },
  },
  findings: {
    title: "Was nicht lesbar ist",
    row: "Zeile",
    column: "Spalte",
    problem: "Was nicht stimmt",
    whole_row: "Die ganze Zeile",
    more: "Mehr zeigen",
    download: "Herunterladen",
    file_name: "nicht-lesbare-zeilen.csv",
  },
  history: {
    title: "Importe",
    description:
      "Was importiert ist, bleibt, auch wenn ein Import abgebrochen wurde.",
    began: "Begonnen",
    shape: "Von",
    kind: "Was",
    dry_run: "Prüfung",
    real: "Import",
    status: "Status",
    result: "Ergebnis",
    result_text: "{{imported}} von {{rows}} Zeilen",
    empty: {
      heading: "Noch wurde nichts importiert",
      description:
        "Importierte Bewertungen sind als solche gekennzeichnet, und nie als bestätigt.",
    },
  },
  shapes: {
    judgeme: "Judge.me",
    yotpo: "Yotpo",
    own: "Einem Shop wie diesem",
  },
  statuses: {
    waiting: "Wartet",
    running: "Läuft",
    finished: "Fertig",
    failed: "Fehlgeschlagen",
    canceled: "Abgebrochen",
  },
}
