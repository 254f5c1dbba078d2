import type { Contract, Method, Operation } from "../contract"
import type { OpenApiOperation, OpenApiResponse } from "./document-types"
import { operationName } from "./operation-name"
import { parametersOf } from "./parameters"
import { requestBodyOf } from "./request-body"
import { answersOf, problemsOf } from "./responses"
import type { SchemaBook } from "./schema-book"
import { securityOf } from "./security"
import { tagOf } from "./tags"

/** What all operations of a document share. */
export interface SharedParts {
  book: SchemaBook
  responses: Record<string, OpenApiResponse>
}

export function describeOperation(
  {
    path,
    contract,
    method,
  }: { path: string; contract: Contract; method: Method },
  operation: Operation,
  { book, responses }: SharedParts
): OpenApiOperation {
  const { summary, description, access } = operation
  const parameters = parametersOf(path, method, operation, book)
  const requestBody = requestBodyOf(operation, book)
  const problems = problemsOf(path, method, operation)
  for (const { name, response } of problems) {
    responses[name] = response
  }
  const references = problems.map(({ status, name }) => [
    status,
    { $ref: `#/components/responses/${name}` },
  ])
  return {
    operationId: operationName(path, method, contract).join("."),
    tags: [tagOf(path)],
    summary,
    ...(description && { description }),
    security: securityOf(path, access),
    ...(parameters.length && { parameters }),
    ...(requestBody && { requestBody }),
    responses: {
      ...answersOf(path, method, operation, book),
      ...Object.fromEntries(references),
    },
  }
}
