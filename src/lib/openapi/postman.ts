import type { OpenApiDocument, OpenApiOperation } from "./document-types"
import { exampleOf } from "./example"

const SCHEMA =
  "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"

const VARIABLES = [
  "publishable_key",
  "customer_token",
  "admin_token",
  "guest_token",
]

/** The same API as a collection for Postman, one folder for each chapter. */
export function postmanCollection(document: OpenApiDocument) {
  const { info, tags, servers, paths } = document
  const requests = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([verb, operation]) => ({
      tag: operation.tags[0],
      item: requestOf(path, verb, operation, document),
    }))
  )
  return {
    info: {
      name: info.title,
      description: info.description,
      schema: SCHEMA,
    },
    variable: [
      { key: "url", value: servers[0].url },
      ...VARIABLES.map((key) => ({ key, value: "" })),
    ],
    item: tags.map(({ name }) => ({
      name,
      item: requests.filter(({ tag }) => tag === name).map(({ item }) => item),
    })),
  }
}

function requestOf(
  path: string,
  verb: string,
  operation: OpenApiOperation,
  document: OpenApiDocument
) {
  return {
    name: operation.summary,
    request: {
      method: verb.toUpperCase(),
      description: operation.description,
      url: urlOf(path, operation),
      auth: authOf(operation),
      header: headersOf(operation),
      body: bodyOf(operation, document),
    },
  }
}

function urlOf(path: string, operation: OpenApiOperation) {
  const segments = path
    .slice(1)
    .replace(/\{(\w+)\}/g, ":$1")
    .split("/")
  const parameters = parametersOf(operation)
  return {
    raw: `{{url}}/${segments.join("/")}`,
    host: ["{{url}}"],
    path: segments,
    variable: parameters
      .filter((parameter) => parameter.in === "path")
      .map(({ name }) => ({ key: name, value: "" })),
    // Switched off, so that a request works as it is.
    query: parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name, description, required = false, schema }) => ({
        key: name,
        value: written(schema.default),
        description,
        disabled: !required,
      })),
  }
}

function authOf({ security }: OpenApiOperation) {
  const token = ["admin_token", "customer_token"].find((name) =>
    security.some((way) => name in way)
  )
  return token
    ? { type: "bearer", bearer: [{ key: "token", value: `{{${token}}}` }] }
    : { type: "noauth" }
}

function headersOf(operation: OpenApiOperation) {
  const { security, parameters = [] } = operation
  const needs = (scheme: string) => security.some((way) => scheme in way)
  const takesKey = parameters.some((parameter) => "$ref" in parameter)
  return [
    ...(needs("publishable_key")
      ? [header("x-publishable-api-key", "{{publishable_key}}")]
      : []),
    ...(needs("guest_token")
      ? [header("x-guest-token", "{{guest_token}}")]
      : []),
    ...(takesKey ? [header("Idempotency-Key", "{{$guid}}")] : []),
  ]
}

function header(key: string, value: string) {
  return { key, value }
}

function bodyOf(
  { requestBody }: OpenApiOperation,
  { components }: OpenApiDocument
) {
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? []
  if (!content) {
    return undefined
  }
  if (type === "multipart/form-data") {
    const fields = Object.entries(content.schema.properties ?? {})
    return {
      mode: "formdata",
      formdata: fields.map(([key, { format }]) => ({
        key,
        type: format === "binary" ? "file" : "text",
      })),
    }
  }
  const example = exampleOf(content.schema, components.schemas)
  return {
    mode: "raw",
    raw: JSON.stringify(example, null, 2),
    options: { raw: { language: "json" } },
  }
}

function parametersOf({ parameters = [] }: OpenApiOperation) {
  return parameters.flatMap((parameter) =>
    "$ref" in parameter ? [] : [parameter]
  )
}

function written(value: unknown = "") {
  return typeof value === "string" ? value : JSON.stringify(value)
}
