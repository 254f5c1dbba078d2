import { nameOfReference, type JsonSchema } from "./json-schema"

/** A schema as somebody would write it by hand in TypeScript. */
export function typeOf(schema: JsonSchema, indent = ""): string {
  if (schema.$ref) {
    return nameOfReference(schema.$ref)
  }
  if ("const" in schema) {
    return JSON.stringify(schema.const)
  }
  if (schema.enum) {
    return union(schema.enum.map((value) => JSON.stringify(value)))
  }
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) {
    return union(choices.map((choice) => typeOf(choice, indent)))
  }
  if (schema.allOf) {
    return schema.allOf.map((part) => typeOf(part, indent)).join(" & ")
  }
  const types = [schema.type ?? "unknown"].flat()
  return union(types.map((type) => typeOfOne(type, schema, indent)))
}

function typeOfOne(type: string, schema: JsonSchema, indent: string): string {
  switch (type) {
    case "string":
      return schema.format === "binary" ? "Blob" : "string"
    case "integer":
    case "number":
      return "number"
    case "array":
      return arrayOf(schema, indent)
    case "object":
      return hasMembers(schema)
        ? `{\n${membersOf(schema, `${indent}  `)}${indent}}`
        : recordOf(schema, indent)
    default:
      return type
  }
}

/** The lines between the braces of an interface, each with its comment. */
export function membersOf(schema: JsonSchema, indent: string): string {
  const { properties = {}, required = [] } = schema
  return Object.entries(properties)
    .map(([name, property]) => {
      const mark = required.includes(name) ? "" : "?"
      const comment = commentOf([property.description], indent)
      return `${comment}${indent}${keyOf(name)}${mark}: ${typeOf(property, indent)}\n`
    })
    .join("")
}

export function commentOf(lines: (string | undefined)[], indent: string) {
  const given = lines.filter((line) => line !== undefined)
  if (!given.length) {
    return ""
  }
  const safe = given.map((line) => line.replaceAll("*/", "*\\/"))
  return safe.length === 1
    ? `${indent}/** ${safe[0]} */\n`
    : `${indent}/**\n${safe.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`
}

function arrayOf({ items, prefixItems }: JsonSchema, indent: string) {
  if (prefixItems) {
    return `[${prefixItems.map((item) => typeOf(item, indent)).join(", ")}]`
  }
  const item = items ? typeOf(items, indent) : "unknown"
  return items && isUnion(items) ? `(${item})[]` : `${item}[]`
}

function isUnion({ type, anyOf, oneOf, enum: values = [] }: JsonSchema) {
  return Boolean(anyOf ?? oneOf) || values.length > 1 || Array.isArray(type)
}

export function hasMembers({ properties = {} }: JsonSchema) {
  return Object.keys(properties).length > 0
}

function recordOf(
  { properties, additionalProperties }: JsonSchema,
  indent: string
) {
  if (properties && !additionalProperties) {
    return "Record<string, never>"
  }
  const value =
    typeof additionalProperties === "object"
      ? typeOf(additionalProperties, indent)
      : "unknown"
  return `Record<string, ${value}>`
}

function union(types: string[]) {
  return [...new Set(types)].join(" | ")
}

function keyOf(name: string) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}
