import { importStates } from "../../../../lib/import/states"
import { defineStatus } from "../../../../lib/status"

export const importStatus = defineStatus("loyalty_import", {
  feature: "loyalty",
  ...importStates,
})
