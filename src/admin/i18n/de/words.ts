import type { shared as english } from "../en/words"

export const shared: typeof english = {
  actions: "Was sich tun lässt",
  back: "Zurück",
  cancel: "Abbrechen",
  load_error: {
    label: "Das ließ sich nicht lesen",
    retry: "Noch einmal versuchen",
  },
  note: {
    label: "Notiz",
    hint: "Warum. Sie bleibt mit Ihrem Namen im Verlauf.",
  },
  problems: {
    empty: "Hier muss etwas stehen",
    number: "Eine ganze Zahl, etwa 100",
    at_least: "Mindestens {{limit}}",
    more_than: "Mehr als {{limit}}",
    at_most: "Höchstens {{limit}}",
    too_long: "Höchstens {{limit}} Zeichen",
    between: "Eine ganze Zahl von {{limit}} bis {{most}}",
    currency: "Mindestens eine Währung hinzufügen",
    choose: "Mindestens eines wählen",
    rule: "Eine Regel hinzufügen: ohne Regel sammelt niemand Punkte",
    time_zone: "Der Name einer Zeitzone, etwa Europe/Berlin",
    amount: "Ein Betrag, etwa 1,00",
    digits: "Stellen nach dem Komma: höchstens {{limit}}",
    factor: "Eine Zahl unter 100, etwa 1,25",
    moment: "Ein Datum und eine Uhrzeit",
    ends_after: "Später als der Beginn",
    steps:
      "Kein Vielfaches des Schritts; das nächste mögliche Minimum ist {{limit}}",
    worthless:
      "Die wenigsten Punkte zum Zahlen sind weniger wert als die kleinste Münze in {{limit}}",
    unspendable:
      "Punkte werden in {{limit}} gesammelt, sind dort aber nichts wert: Tragen Sie ihren Wert unter „Mit Punkten zahlen“ ein",
  },
  refused: "Das wurde abgelehnt",
  unsaved: {
    title: "Ohne Speichern verlassen?",
    description: "Was Sie hier geändert haben, geht verloren.",
    leave: "Verlassen",
    stay: "Bleiben",
    close: "Schließen, ohne zu speichern?",
    close_anyway: "Schließen",
    go_on: "Weitermachen",
  },
  unanswered: {
    label: "Keine Antwort",
    text: "Der Server hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.",
  },
  said: "„{{note}}“",
}
