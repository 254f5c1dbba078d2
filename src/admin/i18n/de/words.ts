import type { shared as english } from "../en/words"

export const shared: typeof english = {
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
  refused: "Das wurde abgelehnt",
  unsaved: {
    title: "Ohne Speichern verlassen?",
    description: "Was Sie hier geändert haben, geht verloren.",
    leave: "Verlassen",
    stay: "Bleiben",
  },
  said: "„{{note}}“",
}
