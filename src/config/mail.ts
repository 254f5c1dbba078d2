import type { Variables } from "./variables"

const OPEN_SENDER = "Muted Age <shop@muted-age.test>"

/**
 * Who carries the shop's mails. A deployed shop without a provider starts all
 * the same, because it can sell: its messages wait until there is one.
 */
export function readMailSettings(variables: Variables, isDeployed: boolean) {
  return {
    provider: providerOf(variables, isDeployed),
    from: variables.MAIL_FROM ?? OPEN_SENDER,
    reply_to: variables.MAIL_REPLY_TO,
    smtp_url: variables.SMTP_URL,
    sendgrid_api_key: variables.SENDGRID_API_KEY,
  }
}

function providerOf(variables: Variables, isDeployed: boolean) {
  if (variables.SMTP_URL) {
    return "mail-smtp"
  }
  if (variables.SENDGRID_API_KEY) {
    return "sendgrid"
  }
  return isDeployed ? null : "mail-file"
}

export function mailProblems(variables: Variables, isDeployed: boolean) {
  const problems: string[] = []
  const { SMTP_URL, SENDGRID_API_KEY, MAIL_FROM } = variables
  if (SMTP_URL && SENDGRID_API_KEY) {
    problems.push(
      "SMTP_URL and SENDGRID_API_KEY are both set: one of them sends all mail."
    )
  }
  if (isDeployed && (SMTP_URL || SENDGRID_API_KEY) && !MAIL_FROM) {
    problems.push(
      "MAIL_FROM is missing: a provider sends only for an address of yours."
    )
  }
  return problems
}
