import type { AxiosResponse } from "axios"
import { breachOf, isHtmlPage } from "../../../src/lib/contract"
import { OWN_CODES_STATUS, refusalsOf } from "../../../src/lib/openapi"
import type { Call } from "./calls"

const ERROR_KEYS = "code,message,type"

/** What is wrong with an answer, in sentences that name the route. */
export function judge(
  call: Call,
  { status, data, headers }: AxiosResponse,
  expected?: readonly number[]
): string[] {
  const isJson = String(headers["content-type"]).includes("json")
  const breach =
    status < 400
      ? breachOfAnswer(call, status, data, isJson)
      : breachOfError(call, status, data)
  const isUnexpected = expected && !expected.includes(status)
  return [
    ...(breach ? [`${call.title} ${status}: ${breach}`] : []),
    ...(isUnexpected
      ? [`${call.title}: ${status}, not ${expected.join(" or ")}`]
      : []),
  ]
}

function breachOfAnswer(
  { operation }: Call,
  status: number,
  data: unknown,
  isJson: boolean
) {
  const schema = operation.responses[status]
  if (!schema) {
    return "is not declared"
  }
  const promisesJson = !isHtmlPage(schema) && schema.def.type !== "void"
  if (isJson !== promisesJson) {
    return isJson ? "is JSON" : "is no JSON"
  }
  return isJson ? breachOf(operation, status, data) : undefined
}

function breachOfError(
  { path, method, operation }: Call,
  status: number,
  data: Record<string, unknown>
) {
  const keys = Object.keys(data).filter((key) => key !== "details")
  if (keys.sort().join() !== ERROR_KEYS) {
    return `has the keys ${keys.join()}`
  }
  const refusals = refusalsOf(path, method, operation)
  const codes = [
    ...(refusals[status] ?? []),
    ...(refusals[OWN_CODES_STATUS] ?? []),
  ]
  return codes.includes(String(data.code))
    ? undefined
    : `has the code ${String(data.code)}, documented are: ${codes.join(", ")}`
}
