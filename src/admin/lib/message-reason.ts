/** RFC 3463: no such mailbox, no such domain. */
const NO_MAILBOX = /^smtp_5\d\d_5\.1\.(1|2|10)$/

/**
 * The key of the words for a reason as the server writes it. Codes of mail
 * servers are many; what they come to is little.
 */
export function reasonKey(reason: string): string {
  if (NO_MAILBOX.test(reason)) {
    return "smtp_no_mailbox"
  }
  if (reason.startsWith("smtp_")) {
    return reason.startsWith("smtp_4") ? "smtp_later" : "smtp_refused"
  }
  if (reason.startsWith("api_")) {
    return "api_failed"
  }
  return reason.startsWith("auth_failed") ? "auth_failed" : reason
}

/** "order-shipped" of a feature that brought no words: "Order shipped". */
export function humanised(name: string): string {
  const words = name.replace(/[-_]+/g, " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}
