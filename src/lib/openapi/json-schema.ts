import { isDeepStrictEqual } from "util"
import type { Direction } from "./schema-book"

/** JSON Schema 2020-12, as far as zod writes it. */
export interface JsonSchema {
  $ref?: string
  $defs?: Record<string, JsonSchema>
  type?: string | string[]
  format?: string
  title?: string
  description?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  items?: JsonSchema | false
  prefixItems?: JsonSchema[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  contentMediaType?: string
}

/** Leaves out what zod knows but no reader wants to see. */
export function tidy(schema: JsonSchema, direction: Direction): JsonSchema {
  const { pattern, minimum, maximum, additionalProperties, ...rest } = schema
  const kept = without(rest, "$schema", "id", "$defs", "propertyNames")
  const within = (part: JsonSchema) => tidy(part, direction)
  return flattenAnyOf({
    ...kept,
    ...(kept.$ref && { $ref: referenceTo(kept.$ref) }),
    // A format says the same in one word.
    ...(pattern && !kept.format && { pattern }),
    ...(isOwnBound(minimum) && { minimum }),
    ...(isOwnBound(maximum) && { maximum }),
    ...(kept.properties && { properties: mapValues(kept.properties, within) }),
    ...(kept.items && { items: within(kept.items) }),
    ...(kept.prefixItems && { prefixItems: kept.prefixItems.map(within) }),
    ...(kept.anyOf && { anyOf: kept.anyOf.map(within) }),
    ...(kept.oneOf && { oneOf: kept.oneOf.map(within) }),
    ...(kept.allOf && { allOf: kept.allOf.map(within) }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: within(additionalProperties),
    }),
    // An answer may grow; what a caller sends may not.
    ...(additionalProperties === false &&
      direction === "input" && { additionalProperties }),
  })
}

export function nameOfReference(reference: string) {
  return reference.slice(reference.lastIndexOf("/") + 1)
}

function referenceTo(reference: string) {
  return `#/components/schemas/${nameOfReference(reference)}`
}

/** Zod bounds every integer by what a number can hold exactly. */
function isOwnBound(bound: number | undefined) {
  return bound !== undefined && Math.abs(bound) !== Number.MAX_SAFE_INTEGER
}

/** A moment is a string or a Date to zod, and twice the same string in JSON. */
function flattenAnyOf({ anyOf, ...rest }: JsonSchema): JsonSchema {
  if (!anyOf) {
    return rest
  }
  const choices = anyOf
    .flatMap((choice) => choice.anyOf ?? [choice])
    .filter(
      (choice, index, all) =>
        index === all.findIndex((other) => isDeepStrictEqual(other, choice))
    )
  if (choices.length === 1) {
    return { ...choices[0], ...rest }
  }
  const [first, second] = choices
  return choices.length === 2 && second.type === "null" && isPlain(first)
    ? { ...first, type: [first.type, "null"], ...rest }
    : { anyOf: choices, ...rest }
}

function isPlain(schema: JsonSchema): schema is JsonSchema & { type: string } {
  return typeof schema.type === "string" && !schema.enum && !("const" in schema)
}

function without<T extends object>(value: T, ...keys: string[]) {
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !keys.includes(key))
  ) as T
}

function mapValues<T, U>(values: Record<string, T>, map: (value: T) => U) {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, map(value)])
  )
}
