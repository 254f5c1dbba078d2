const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
])

export interface Package {
  name: string
  version: string
  /** As package.json has it, in whatever shape its time had for it. */
  licence: unknown
}

interface Settled {
  names: RegExp
  reason: string
}

/**
 * Packages whose licence somebody has looked at, because the field says too
 * little or names one that binds. GPL and AGPL cannot be settled here.
 */
export const settled: Settled[] = [
  {
    names: /^@img\/sharp-/,
    reason:
      "libvips is LGPL; it is loaded as a shared library, unchanged, and can be replaced.",
  },
  {
    names:
      /^@medusajs\/(core-flows|dashboard|framework|js-sdk|link-modules|medusa|types|utils)$/,
    reason:
      "MIT but for enterprise parts, which the check beside this one keeps switched off.",
  },
  {
    names: /^@medusajs\/(rbac|auth-oidc)$/,
    reason:
      "Proprietary; comes along with @medusajs/medusa and is never imported, configured or flagged on.",
  },
  {
    names: /^@medusajs\/admin-(bundler|sdk|shared|vite-plugin)$/,
    reason: "No field; part of Medusa's repository, whose licence is MIT.",
  },
  {
    names: /^connect-dynamodb$/,
    reason: "No field; its LICENSE.txt is MIT.",
  },
]

/** Why a package may not be used, or nothing when it may. */
export function refusalOf({ name, licence }: Package): string | undefined {
  const expression = expressionOf(licence)
  if (isFree(expression)) {
    return undefined
  }
  if (/\bA?GPL/.test(expression)) {
    return `is ${expression}, which would bind the whole product`
  }
  if (settled.some(({ names }) => names.test(name))) {
    return undefined
  }
  return /\b(LGPL|MPL)/.test(expression)
    ? `is ${expression}; it needs an entry with a reason in scripts/checks/licences/policy.ts`
    : `has the licence "${expression}", which nobody has looked at (scripts/checks/licences/policy.ts)`
}

/** Package.json has had a name, an object, and a list of either. */
export function expressionOf(licence: unknown): string {
  if (Array.isArray(licence)) {
    return licence.map(expressionOf).join(" OR ")
  }
  if (licence && typeof licence === "object" && "type" in licence) {
    return String(licence.type)
  }
  return typeof licence === "string" ? licence : "none"
}

/** Of alternatives one is enough; of what holds together, all have to be. */
function isFree(expression: string): boolean {
  const bare = expression.replace(/[()]/g, "")
  return bare
    .split(" OR ")
    .some((each) => each.split(" AND ").every((name) => PERMISSIVE.has(name)))
}
