import type { shared as english } from "../en/shared"

export const shared: typeof english = {
  cancel: "Abbrechen",
  load_error: {
    label: "Das ließ sich nicht lesen",
    retry: "Noch einmal versuchen",
  },
}
