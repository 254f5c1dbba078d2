import { STATUS_CODES } from "http"
import type { z } from "@medusajs/framework/zod"
import {
  isHtmlPage,
  takesIdempotencyKey,
  type Method,
  type Operation,
} from "../contract"
import type { OpenApiContent, OpenApiResponse } from "./document-types"
import { OWN_CODES_STATUS, isRateLimited, refusalsOf } from "./refusals"
import type { SchemaBook } from "./schema-book"
import { headerReferences } from "./shared-parts"

/** What an operation answers when all is well. */
export function answersOf(
  path: string,
  method: Method,
  operation: Operation,
  book: SchemaBook
): Record<string, OpenApiResponse> {
  const headers = {
    ...(takesIdempotencyKey(method, operation) &&
      headerReferences("Idempotency-Replayed")),
    ...(isRateLimited(path, method, operation) &&
      headerReferences("RateLimit", "RateLimit-Policy")),
  }
  return Object.fromEntries(
    Object.entries(operation.responses).map(([status, schema]) => [
      status,
      {
        description: STATUS_CODES[status] ?? "Answer",
        ...(Object.keys(headers).length && { headers }),
        ...contentOf(schema, book),
      },
    ])
  )
}

function contentOf(schema: z.ZodType, book: SchemaBook) {
  if (schema.def.type === "void") {
    return {}
  }
  const type = isHtmlPage(schema) ? "text/html" : "application/json"
  const content: OpenApiContent = {
    [type]: { schema: book.write(schema, "output") },
  }
  return { content }
}

/** What it refuses with, by status; each has a name to be shared under. */
export function problemsOf(
  path: string,
  method: Method,
  operation: Operation
): { status: string; name: string; response: OpenApiResponse }[] {
  return Object.entries(refusalsOf(path, method, operation)).map(
    ([status, codes]) => ({
      status,
      name: codes.map(pascalCase).join("Or"),
      response: {
        description: descriptionOf(status),
        headers: headerReferences(
          ...(status === "429" ? (["Retry-After", "RateLimit"] as const) : []),
          "X-Request-Id"
        ),
        content: {
          "application/json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/ApiError" },
                { properties: { code: { enum: codes } } },
              ],
            },
          },
        },
      },
    })
  )
}

function descriptionOf(status: string) {
  return status === OWN_CODES_STATUS
    ? "What this call in particular may be refused for"
    : (STATUS_CODES[status] ?? "Refused")
}

function pascalCase(code: string) {
  return code.replace(/(?:^|_)(\w)/g, (_, letter: string) =>
    letter.toUpperCase()
  )
}
