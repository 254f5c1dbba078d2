import type { z } from "@medusajs/framework/zod"
import { takesIdempotencyKey, type Method, type Operation } from "../contract"
import type { OpenApiParameter, Reference } from "./document-types"
import type { SchemaBook } from "./schema-book"

export function parametersOf(
  path: string,
  method: Method,
  operation: Operation,
  book: SchemaBook
): (OpenApiParameter | Reference)[] {
  return [
    ...pathParameters(path),
    ...queryParameters(operation.query, book),
    ...(takesIdempotencyKey(method, operation)
      ? [{ $ref: "#/components/parameters/IdempotencyKey" }]
      : []),
  ]
}

function pathParameters(path: string): OpenApiParameter[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))
}

function queryParameters(
  query: z.ZodType | undefined,
  book: SchemaBook
): OpenApiParameter[] {
  const { properties = {}, required = [] } = query
    ? book.write(query, "input")
    : {}
  return Object.entries(properties).map(
    ([name, { description, ...schema }]) => ({
      name,
      in: "query",
      ...(required.includes(name) && { required: true }),
      ...(description && { description }),
      schema,
    })
  )
}
