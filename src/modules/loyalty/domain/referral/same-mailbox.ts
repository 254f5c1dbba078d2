const GMAIL = ["gmail.com", "googlemail.com"]

/**
 * The mailbox behind an address: what follows a + is a label of the owner's,
 * and Gmail reads neither dots nor the difference between its two domains.
 */
export function mailboxOf(email: string) {
  const address = sameAddress(email)
  const [, local, domain] = /^(.*)@([^@]*)$/.exec(address) ?? []
  if (!local || !domain) {
    return address
  }
  const [name] = local.split("+")
  return GMAIL.includes(domain)
    ? `${name.replaceAll(".", "")}@gmail.com`
    : `${name}@${domain}`
}

/** Upper and lower case deliver to the same mailbox everywhere in practice. */
export const sameAddress = (email: string) =>
  email.normalize("NFKC").trim().toLowerCase()
