import { MailFailure } from "./delivery"

interface SmtpError {
  /** nodemailer's: when it happened. */
  code?: string
  /** The system's, when nodemailer has put its own in its place. */
  originalCode?: string
  command?: string
  response?: string
  responseCode?: number
}

/** The server's enhanced code (RFC 3463), such as 5.1.1: no such mailbox. */
const ENHANCED = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/
/** What a server says of the mail itself; before that it speaks of us. */
const ABOUT_THE_MAIL = ["RCPT TO", "DATA"]

const CLASSES: Record<string, string> = {
  ECONNREFUSED: "connection_refused",
  ENOTFOUND: "server_not_found",
  EDNS: "server_not_found",
  ETLS: "tls_failed",
  ETIMEDOUT: "connection_timed_out",
  EABORT: "connection_timed_out",
  EAUTH: "auth_failed",
  ENOAUTH: "auth_failed",
  EPROTOCOL: "protocol_error",
}

/**
 * What became of a mail, from when it went wrong. The server's words are not
 * kept: they may quote the address.
 *
 * @param isOut the whole mail was with the server
 */
export function judgeSmtpError(error: unknown, isOut: boolean): MailFailure {
  const { code, originalCode, command, response, responseCode } = Object(
    error
  ) as SmtpError
  if (code === "EAUTH") {
    return new MailFailure("not_sent", `auth_failed${suffix(responseCode)}`)
  }
  if (responseCode) {
    const isRefused =
      responseCode >= 500 && ABOUT_THE_MAIL.includes(command ?? "")
    return new MailFailure(
      isRefused ? "refused" : "not_sent",
      `smtp_${responseCode}${suffix(ENHANCED.exec(response ?? "")?.[1])}`
    )
  }
  if (code === "EENVELOPE") {
    return new MailFailure("refused", "address_invalid")
  }
  if (isOut) {
    return new MailFailure("unknown", "answer_lost")
  }
  return new MailFailure("not_sent", classOf(code, originalCode))
}

function classOf(code = "", originalCode = "") {
  if (/CERT|SIGNED|SSL|ALTNAME/.test(originalCode)) {
    return "tls_failed"
  }
  return CLASSES[originalCode] ?? CLASSES[code] ?? "connection_lost"
}

function suffix(code: number | string | undefined) {
  return code ? `_${code}` : ""
}
