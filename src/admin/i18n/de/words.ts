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
