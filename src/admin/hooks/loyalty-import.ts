import type { LoyaltyImport } from "../../client"
import { defineImports } from "../lib/import-kind"
import { api } from "../lib/sdk"

export const loyaltyImports = defineImports<LoyaltyImport, "loyalty_import">({
  name: "loyalty_import",
  words: "loyaltyImport",
  routes: api.admin.loyaltyImports,
  termsOf: () => ({}),
})
