import type { z } from "@medusajs/framework/zod"
import type { ProblemDetail } from "./request-problem"

type Issue = z.core.$ZodIssue

/** Every problem that zod found, each with the path of what is wrong. */
export function detailsOfIssues(
  issues: readonly Issue[],
  parent: readonly PropertyKey[] = []
): ProblemDetail[] {
  return issues.flatMap((issue) => detailsOf(issue, [...parent, ...issue.path]))
}

function detailsOf(issue: Issue, path: PropertyKey[]): ProblemDetail[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: written([...path, key]),
      message: "This key is not known here.",
    }))
  }
  if (issue.code === "invalid_union" && issue.errors.length) {
    return detailsOfIssues(closest(issue.errors), path)
  }
  return [{ path: written(path), message: issue.message }]
}

/** The alternative that was missed by the least. */
function closest(alternatives: readonly Issue[][]): Issue[] {
  return alternatives.reduce((best, issues) =>
    issues.length < best.length ? issues : best
  )
}

/** `items.0.quantity` */
function written(path: readonly PropertyKey[]) {
  return path.map(String).join(".")
}
