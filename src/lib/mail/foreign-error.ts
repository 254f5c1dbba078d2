import type { MailFailureOutcome } from "./delivery"

interface Judgement {
  outcome: MailFailureOutcome
  error_class: string
}

/** "Failed to send email: 401 - …", as core's providers put it. */
const CODE = /: (\d{3}|E[A-Z]{3,20}) - /

/** The request is wrong, and would be wrong again. */
const REFUSED = [400, 404, 405, 413, 415, 422]
/** Nothing was taken in: a key, a limit, a server that cannot be reached. */
const NOT_SENT = [401, 402, 403, 429]
const UNREACHED = ["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH"]

/**
 * What became of a mail, from the words of an error of core: nothing else
 * comes through. Whatever is not certain is unknown. The words themselves may
 * name the recipient, so only the code is kept.
 *
 * @param isOwn the provider is ours, which reports whatever it was asked to do;
 *   so it was not even asked
 */
export function judgeForeignError(message: string, isOwn = false): Judgement {
  if (message.includes("Could not find a notification provider")) {
    return { outcome: "not_sent", error_class: "no_mail_provider" }
  }
  if (isOwn) {
    return { outcome: "not_sent", error_class: "not_handed_over" }
  }
  const code = CODE.exec(message)?.[1]
  if (!code) {
    return { outcome: "unknown", error_class: "provider_failed" }
  }
  return { outcome: outcomeOf(code), error_class: `api_${code.toLowerCase()}` }
}

function outcomeOf(code: string): MailFailureOutcome {
  if (UNREACHED.includes(code) || NOT_SENT.includes(Number(code))) {
    return "not_sent"
  }
  return REFUSED.includes(Number(code)) ? "refused" : "unknown"
}
