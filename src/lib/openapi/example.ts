import { nameOfReference, type JsonSchema } from "./json-schema"

const BY_FORMAT: Record<string, string> = {
  "date-time": "2026-01-31T12:00:00Z",
  date: "2026-01-31",
  email: "somebody@example.com",
  uri: "https://shop.example/page",
  uuid: "00000000-0000-4000-8000-000000000000",
}

/** Something that the schema accepts, the shortest way. */
export function exampleOf(
  schema: JsonSchema,
  named: Record<string, JsonSchema>
): unknown {
  const within = (part: JsonSchema) => exampleOf(part, named)
  if (schema.$ref) {
    return within(named[nameOfReference(schema.$ref)] ?? {})
  }
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0] ?? schema.allOf?.[0]
  const given = schema.default ?? schema.const ?? schema.enum?.[0]
  if (given !== undefined || choice) {
    return given ?? (choice && within(choice))
  }
  const [type = "null"] = [schema.type].flat()
  switch (type) {
    case "object":
      return exampleOfObject(schema, within)
    case "array":
      return schema.items && schema.minItems ? [within(schema.items)] : []
    case "integer":
    case "number":
      return schema.minimum ?? 1
    case "boolean":
      return true
    case "string":
      return exampleOfString(schema)
    default:
      return null
  }
}

function exampleOfObject(
  { properties = {}, required = [] }: JsonSchema,
  within: (schema: JsonSchema) => unknown
) {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => required.includes(key))
      .map(([key, schema]) => [key, within(schema)])
  )
}

function exampleOfString({ format, minLength = 0, maxLength }: JsonSchema) {
  const text = (format && BY_FORMAT[format]) || "text"
  return text.padEnd(minLength, "x").slice(0, maxLength)
}
