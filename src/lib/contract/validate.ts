import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { RequestProblem, detailsOfIssues, invalidInput } from "../errors"
import type { Operation } from "./operation"

/**
 * Reads body and query by the operation's schemas. What is not declared is
 * refused, also where nothing at all is: a misspelt filter must not be taken
 * for "no filter".
 */
export function validateInput(operation: Operation) {
  const body = strict(operation.body)
  const query = strict(operation.query)

  return function contractInput(
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ) {
    if (!operation.multipart) {
      req.validatedBody = parse(body, req.body ?? {})
    }
    req.validatedQuery = parse(query, req.query) as typeof req.validatedQuery
    next()
  }
}

/** As every input is read: an object takes no keys it does not declare. */
export function strict(schema: z.ZodType = z.object({})) {
  return schema instanceof z.ZodObject ? schema.strict() : schema
}

function parse(schema: z.ZodType, input: unknown) {
  const result = schema.safeParse(input)
  if (result.success) {
    return result.data
  }
  const { message, details } = invalidInput(
    detailsOfIssues(result.error.issues)
  ).body
  throw new RequestProblem("invalid_data", message, { details })
}
