import { MedusaError } from "@medusajs/framework/utils"

/**
 * JSON with sorted keys and no spaces (RFC 8785), so that the same facts always
 * give the same bytes. PostgreSQL's `jsonb` keeps no order of keys either.
 *
 * Only plain JSON is taken: a Date, a Map or a bigint would come back from the
 * database as something else. Properties that are undefined are absent.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(",")}]`
  }
  if (isPlainObject(value)) {
    const properties = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
    return `{${properties.join(",")}}`
  }
  if (isScalar(value)) {
    return JSON.stringify(value)
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `Only plain JSON has one canonical form; found ${Object.prototype.toString.call(value)}`
  )
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) {
    return false
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function isScalar(value: unknown) {
  return (
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    Number.isFinite(value)
  )
}
