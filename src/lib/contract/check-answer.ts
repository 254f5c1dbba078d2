import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { isDeepStrictEqual } from "util"
import { detailsOfIssues } from "../errors"
import type { Operation } from "./operation"

/**
 * Holds an answer against its contract, so that no document made from the
 * contract can lie and no field slips out unnoticed. In development and tests
 * only: there a breach is an error 500 that names the field.
 */
export function checkAnswer(operation: Operation) {
  return function contractAnswer(
    _req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) {
    const json = res.json.bind(res)
    res.json = (body: unknown) => {
      const breach =
        res.statusCode < 400
          ? breachOf(operation, res.statusCode, body)
          : undefined
      if (breach) {
        res.status(500)
        return json({
          type: "unexpected_state",
          code: "contract_breach",
          message: breach,
        })
      }
      return json(body)
    }
    next()
  }
}

export function breachOf(operation: Operation, status: number, body: unknown) {
  const schema = operation.responses[status]
  if (!schema) {
    return `The contract declares no answer ${status}.`
  }
  const sent: unknown = JSON.parse(JSON.stringify(body))
  const result = schema.safeParse(sent)
  if (!result.success) {
    const breaches = detailsOfIssues(result.error.issues).map(
      ({ path, message }) => `${path || "The answer"}: ${message}`
    )
    return `The answer breaks its contract. ${breaches.join(" ")}`
  }
  return isDeepStrictEqual(sent, result.data)
    ? undefined
    : `The answer has keys that its contract does not declare: ${undeclared(sent, result.data).join(", ")}.`
}

function undeclared(sent: unknown, declared: unknown, path = ""): string[] {
  if (!isObject(sent) || !isObject(declared)) {
    return []
  }
  return Object.entries(sent).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key
    return key in declared ? undeclared(value, declared[key], at) : [at]
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
