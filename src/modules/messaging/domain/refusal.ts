/** RFC 3463: bad mailbox, bad domain, bad syntax, and a domain without mail. */
const NO_SUCH_ADDRESS = /(^|_)5\.1\.(1|2|3|10)$/

/** Whether a refusal is about the address itself, and so will not change. */
export function isNoSuchAddress(errorClass: string | undefined) {
  return NO_SUCH_ADDRESS.test(errorClass ?? "")
}
