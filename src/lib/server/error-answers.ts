import type { ServerResponse } from "http"
import { typeOfStatus } from "../errors/statuses"

const JSON_TYPE = /^application\/json\b/
const HTML_TYPE = /^text\/html\b/

/** What Medusa and Express answer when no error was thrown. */
const MESSAGES: Record<number, string> = {
  401: "Log in, or send a valid token.",
  404: "There is nothing at this address. The API is described at /docs.",
}

/**
 * Gives the errors that never pass the error handler the shape of all others:
 * core's login middleware answers `{ message }` by itself, and Express has a
 * page of HTML for what no route takes.
 */
export function completeErrors(res: ServerResponse) {
  const end = res.end.bind(res) as (...args: unknown[]) => ServerResponse

  res.end = ((...args: unknown[]) => {
    const body = res.statusCode >= 400 ? completed(res, args[0]) : undefined
    if (body === undefined || res.headersSent) {
      return end(...args)
    }
    res.setHeader("Content-Type", "application/json; charset=utf-8")
    res.setHeader("Content-Length", Buffer.byteLength(body))
    res.removeHeader("ETag")
    const callback = args.find((argument) => typeof argument === "function")
    return end(body, "utf8", callback)
  }) as ServerResponse["end"]
}

/** The completed body, or undefined when the answer is fine as it is. */
function completed(res: ServerResponse, chunk: unknown) {
  const contentType = String(res.getHeader("content-type") ?? "")
  if (JSON_TYPE.test(contentType)) {
    const given = parse(chunk)
    return given && !(given.type && given.code)
      ? JSON.stringify(complete(res.statusCode, given))
      : undefined
  }
  return HTML_TYPE.test(contentType) || chunk === undefined
    ? JSON.stringify(complete(res.statusCode, {}))
    : undefined
}

function complete(status: number, given: Record<string, unknown>) {
  const type = typeOfStatus(status)
  const isBare = !given.message || given.message === "Unauthorized"
  return {
    ...given,
    type: given.type ?? type,
    code: given.code ?? given.type ?? type,
    message: isBare
      ? (MESSAGES[status] ?? "The request was refused.")
      : given.message,
  }
}

function parse(chunk: unknown) {
  if (typeof chunk !== "string" && !Buffer.isBuffer(chunk)) {
    return undefined
  }
  try {
    const body: unknown = JSON.parse(chunk.toString())
    return typeof body === "object" && body !== null && !Array.isArray(body)
      ? (body as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
