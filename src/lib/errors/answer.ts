import { getHttpResponseFromError } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { detailsOfCoreMessage } from "./core-details"
import type { ProblemDetail, RequestProblem } from "./request-problem"
import { STATUS_OF, typeOfStatus, type ErrorType } from "./statuses"
import { detailsOfIssues } from "./zod-details"

/** What every error of the API looks like. */
export interface ErrorBody {
  type: string
  code: string
  message: string
  details?: ProblemDetail[]
}

export interface ErrorAnswer {
  status: number
  body: ErrorBody
  headers?: Record<string, string>
}

const CONFLICT_MESSAGE =
  "Another request is changing the same data. Try again in a moment."
const UNKNOWN_MESSAGE =
  "Something went wrong on our side. Quote the X-Request-Id of this answer when you report it."

/** Core's codes that say no more than the status does. */
const EMPTY_CODES = ["invalid_request_error", "invalid_state_error"]

/** Turns anything that was thrown into the answer the contract promises. */
export function answerTo(error: unknown): ErrorAnswer {
  if (isRequestProblem(error)) {
    return {
      status: error.status,
      body: bodyOf(error.type, error.code, error.message, error.details),
      headers: error.headers,
    }
  }
  if (isZodError(error)) {
    return invalidInput(detailsOfIssues(error.issues))
  }
  if (isUnstorableText(error)) {
    return invalidInput([
      { path: "", message: "A text holds a null character." },
    ])
  }
  return answerAsCore(error)
}

/**
 * PostgreSQL's codes for a null character: in a text, in JSON, and in a text
 * that core's ORM has written into the statement itself.
 */
const NULL_CHARACTER = ["22021", "22P05", "08P01"]

function isUnstorableText(error: unknown) {
  const { code } = (error ?? {}) as { code?: unknown }
  return NULL_CHARACTER.includes(String(code))
}

/** 400 with every path that is wrong. */
export function invalidInput(details: ProblemDetail[]): ErrorAnswer {
  return {
    status: STATUS_OF.invalid_data,
    body: bodyOf("invalid_data", undefined, summarise(details), details),
  }
}

/** Core knows its errors and PostgreSQL's; only the shape is ours. */
function answerAsCore(error: unknown): ErrorAnswer {
  const { statusCode, body } = getHttpResponseFromError(error)
  const message = body.message ?? UNKNOWN_MESSAGE
  // body-parser names what it dislikes by status alone.
  const type =
    body.type && body.type !== "unknown_error"
      ? body.type
      : typeOfStatus(statusCode)
  const status = STATUS_OF[type as ErrorType] ?? statusCode
  return {
    status,
    body: bodyOf(
      type,
      ownCode(error) ?? usefulCode(body.code),
      messageFor(status, type, error, message),
      status === 400 ? detailsOfCoreMessage(message) : undefined
    ),
  }
}

/**
 * Core drops the code and the message of a conflict. Those of a feature, which
 * are known by their code, were written for the caller.
 */
function messageFor(
  status: number,
  type: string,
  error: unknown,
  message: string
) {
  if (type === "conflict") {
    return isMedusaError(error) && ownCode(error)
      ? error.message
      : CONFLICT_MESSAGE
  }
  const isUnknown = type === "unknown_error"
  // A database's words may quote a row.
  const isDatabase = type === MedusaError.Types.DB_ERROR
  return status >= 500 && (isUnknown || isDatabase) ? UNKNOWN_MESSAGE : message
}

function ownCode(error: unknown) {
  return isMedusaError(error) ? usefulCode(error.code) : undefined
}

function usefulCode(code: string | undefined) {
  return code && !EMPTY_CODES.includes(code) ? code : undefined
}

function bodyOf(
  type: string,
  code: string | undefined,
  message: string,
  details?: ProblemDetail[]
): ErrorBody {
  return { type, code: code ?? type, message, ...(details && { details }) }
}

function summarise(details: ProblemDetail[]) {
  const sentences = details.map(({ path, message }) =>
    path ? `${path}: ${message}` : message
  )
  return `The request is not valid. ${sentences.join(" ")}`
}

// By their marks instead of their classes: a workflow on Redis hands errors
// from one process to another, and they arrive as plain objects.

function isMedusaError(error: unknown): error is MedusaError {
  return isObject(error) && error.__isMedusaError === true
}

function isRequestProblem(error: unknown): error is RequestProblem {
  return isMedusaError(error) && "status" in error
}

function isZodError(error: unknown): error is z.ZodError {
  return isObject(error) && Array.isArray(error.issues)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
