import { refusals } from "../../__tests__/refusals"
import { enterpriseFlags, enterpriseParts } from "../enterprise"

describe("Medusa's enterprise parts", () => {
  it.each([
    ["medusa-config.ts", `modules: [{ resolve: "@medusajs/rbac" }]`],
    ["medusa-config.ts", "featureFlags: { caching: true, rbac: true }"],
    ["medusa-config.ts", `featureFlags: { "rbac_filter_fields": true }`],
    ["src/config/medusa-modules.ts", `resolve: "@medusajs/auth-oidc"`],
    ["src/workflows/access/grant.ts", "container.resolve(Modules.RBAC)"],
    ["src/api/admin/notes/route.ts", "wrapWithPoliciesCheck(GET)"],
    ["package.json", `"@medusajs/rbac": "2.21.2"`],
    [".env.staging", "MEDUSA_FF_RBAC=true"],
    ["docker-compose.yml", "MEDUSA_FF_RBAC_FILTER_FIELDS: 1"],
  ])("are refused in %s: %s", (path, text) => {
    expect(refusals(enterpriseParts, { [path]: text })).toEqual([
      expect.stringContaining(`${path}:1`),
    ])
  })

  it("are not what merely sounds like them", () => {
    const text = "featureFlags: { caching: true } // google-oidc, verbs"
    expect(refusals(enterpriseParts, { "medusa-config.ts": text })).toEqual([])
  })

  it("are refused in the environment", () => {
    expect(enterpriseFlags({ PATH: "", MEDUSA_FF_RBAC: "true" })).toHaveLength(
      1
    )
    expect(enterpriseFlags({ MEDUSA_FF_CACHING: "true" })).toEqual([])
  })
})
