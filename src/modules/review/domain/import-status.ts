import { importStates } from "../../../lib/import/states"
import { defineStatus } from "../../../lib/status"

export const importStatus = defineStatus("review_import", {
  feature: "review",
  ...importStates,
})
