import {
  RequestProblem,
  type ProblemDetail,
} from "../../../../lib/errors/request-problem"
import { ProgramDefinitionSchema, type ProgramDefinition } from "./definition"
import { definitionProblems } from "./definition-problems"

/**
 * What a merchant sends or a row holds, with defaults for what came later.
 *
 * @throws {RequestProblem} `loyalty_definition_invalid`, with everything that
 * is wrong in `details`
 */
export function readDefinition(input: unknown): ProgramDefinition {
  const { data, error } = ProgramDefinitionSchema.safeParse(input)
  const problems = data
    ? definitionProblems(data)
    : error.issues.map(({ path, message }) => ({
        path: path.join("."),
        message,
      }))
  if (data && problems.length === 0) {
    return data
  }
  throw invalidDefinition(problems)
}

/** @param details must not be empty */
export function invalidDefinition(details: ProblemDetail[]) {
  const [{ path, message }] = details
  return new RequestProblem(
    "invalid_data",
    `The programme cannot be used. ${path}: ${message}`,
    { code: "loyalty_definition_invalid", details }
  )
}
