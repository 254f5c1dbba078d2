import { MedusaError } from "@medusajs/framework/utils"
import { METHODS, type FoundContract, type Method } from "../contract"
import { describeOperation, type SharedParts } from "./describe-operation"
import type {
  HttpVerb,
  OpenApiDocument,
  OpenApiOperation,
} from "./document-types"
import { createSchemaBook } from "./schema-book"
import { securitySchemes } from "./security"
import { errorSchema, headers, idempotencyKey } from "./shared-parts"

interface DocumentOptions {
  info: OpenApiDocument["info"]
  server_url: string
}

/** Describes an API as OpenAPI 3.1, from its contracts and nothing else. */
export function describeApi(
  contracts: FoundContract[],
  { info, server_url }: DocumentOptions
): OpenApiDocument {
  const shared: SharedParts = { book: createSchemaBook(), responses: {} }
  const paths = sorted(
    Object.fromEntries(
      contracts.map((found) => [
        found.path.replace(/:(\w+)/g, "{$1}"),
        describePath(found, shared),
      ])
    )
  )
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  assertUniqueNames(operations)
  return {
    openapi: "3.1.0",
    info,
    servers: [{ url: server_url }],
    tags: [...new Set(operations.flatMap(({ tags }) => tags))]
      .sort()
      .map((name) => ({ name })),
    paths,
    components: {
      schemas: sorted({ ApiError: errorSchema, ...shared.book.named }),
      responses: sorted(shared.responses),
      parameters: { IdempotencyKey: idempotencyKey },
      headers,
      securitySchemes,
    },
  }
}

function describePath({ path, contract }: FoundContract, shared: SharedParts) {
  return Object.fromEntries(
    METHODS.flatMap((method) => {
      const operation = contract[method]
      return operation
        ? [
            [
              verbOf(method),
              describeOperation({ path, contract, method }, operation, shared),
            ],
          ]
        : []
    })
  ) as Partial<Record<HttpVerb, OpenApiOperation>>
}

function verbOf(method: Method) {
  return method.toLowerCase() as HttpVerb
}

function assertUniqueNames(operations: OpenApiOperation[]) {
  const names = operations.map(({ operationId }) => operationId)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Two operations would be called ${twice} in the client. Give one of them another path.`
    )
  }
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
  )
}
