import type {
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
} from "./document-types"
import type { JsonSchema } from "./json-schema"
import { camelCase } from "./operation-name"

/** One function of the client, in words of TypeScript. */
export interface ClientOperation {
  /** `["store", "reviews", "list"]` */
  name: string[]
  comment: string[]
  types: [name: string, schema: JsonSchema][]
  parameters: string[]
  answer: string
  call: string
}

/** What a storefront or an admin can call; others call the hooks. */
export function clientOperations(document: OpenApiDocument): ClientOperation[] {
  return Object.entries(document.paths)
    .filter(([path]) => !path.startsWith("/hooks/"))
    .flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([verb, operation]) => isForPrograms(verb, operation))
        .map(([verb, operation]) => clientOperation(path, verb, operation))
    )
}

/** Pages, pictures and streams are opened, not called. */
function isForPrograms(verb: string, operation: OpenApiOperation) {
  return verb !== "get" || answerOf(operation) !== undefined
}

function clientOperation(
  path: string,
  verb: string,
  operation: OpenApiOperation
): ClientOperation {
  const name = operation.operationId.split(".")
  const typeName = name.map(pascalCase).join("")
  const query = queryOf(operation)
  const body = operation.requestBody?.content["application/json"]?.schema
  const isForm = Boolean(operation.requestBody?.content["multipart/form-data"])
  const answer = answerOf(operation)
  const bodyMark = operation.requestBody?.required ? "" : "?"
  const queryMark = query?.required?.length ? "" : "?"
  return {
    name,
    comment: [
      operation.summary,
      "",
      ...(operation.description ? [operation.description, ""] : []),
      `\`${verb.toUpperCase()} ${path}\``,
    ],
    types: [
      ...(query ? [[`${typeName}Query`, query] as [string, JsonSchema]] : []),
      ...(body ? [[`${typeName}Body`, body] as [string, JsonSchema]] : []),
      ...(answer
        ? [[`${typeName}Answer`, answer] as [string, JsonSchema]]
        : []),
    ],
    parameters: [
      ...namesIn(path).map((parameter) => `${parameter}: string`),
      ...(body ? [`body${bodyMark}: ${typeName}Body`] : []),
      ...(isForm ? ["body: FormData"] : []),
      ...(query ? [`query${queryMark}: ${typeName}Query`] : []),
    ],
    answer: answer ? `${typeName}Answer` : "void",
    call: callOf({
      verb,
      path,
      answer,
      hasBody: Boolean(body) || isForm,
      query,
    }),
  }
}

function callOf({
  verb,
  path,
  answer,
  hasBody,
  query,
}: {
  verb: string
  path: string
  answer?: JsonSchema
  hasBody: boolean
  query?: JsonSchema
}) {
  const input = [
    `method: "${verb.toUpperCase()}"`,
    ...(hasBody ? ["body"] : []),
    ...(query ? ["query"] : []),
  ].join(", ")
  const target = path.includes("{")
    ? `path\`${path.replace(/\{(\w+)\}/g, (_, name: string) => `\${${camelCase(name)}}`)}\``
    : JSON.stringify(path)
  return `${answer ? "send" : "sendForNothing"}(fetcher, ${target}, { ${input} }, options)`
}

function answerOf({ responses }: OpenApiOperation): JsonSchema | undefined {
  return Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) =>
      "content" in response
        ? response.content?.["application/json"]?.schema
        : undefined
    )
    .find((schema) => schema !== undefined)
}

function queryOf({ parameters = [] }: OpenApiOperation) {
  const query = parameters.filter(
    (parameter): parameter is OpenApiParameter =>
      "in" in parameter && parameter.in === "query"
  )
  return query.length
    ? {
        type: "object",
        properties: Object.fromEntries(
          query.map(({ name, description, schema }) => [
            name,
            { ...schema, description },
          ])
        ),
        required: query.flatMap(({ name, required }) =>
          required ? [name] : []
        ),
      }
    : undefined
}

function namesIn(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => camelCase(name))
}

function pascalCase(word: string) {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
