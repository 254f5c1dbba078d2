import type { ProblemDetail } from "./request-problem"

/**
 * Core's validator turns its problems into one sentence each, joined by "; ".
 * These are its sentences; the path is what stands in quotes after `field`.
 * Source: @medusajs/framework 2.21.2, dist/zod/zod-helpers.js.
 */
const PREFIX = "Invalid request: "
const FIELD = /^(?:Field|.* for field) '([^']*)'/
const UNRECOGNIZED = /^Unrecognized fields: '([^']*)'$/

/** The details that core's message holds; undefined if it holds none. */
export function detailsOfCoreMessage(
  message: string
): ProblemDetail[] | undefined {
  if (!message.startsWith(PREFIX)) {
    return undefined
  }
  return message.slice(PREFIX.length).split("; ").flatMap(detailsOfSentence)
}

function detailsOfSentence(sentence: string): ProblemDetail[] {
  const unrecognized = UNRECOGNIZED.exec(sentence)
  if (unrecognized) {
    return unrecognized[1]
      .split(", ")
      .map((path) => ({ path, message: "This key is not known here." }))
  }
  const path = FIELD.exec(sentence)?.[1].replaceAll(", ", ".") ?? ""
  return [{ path, message: sentence }]
}
