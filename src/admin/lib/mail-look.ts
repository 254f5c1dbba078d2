export const MAIL_THEMES = ["light", "dark"] as const
export type MailTheme = (typeof MAIL_THEMES)[number]

export const MAIL_DEVICES = ["desktop", "phone"] as const
export type MailDevice = (typeof MAIL_DEVICES)[number]

/** What mail programs give a letter at most and at least, in CSS pixels. */
export const WIDTH_OF: Record<MailDevice, number> = { desktop: 680, phone: 375 }

/**
 * A mail asks the reader's system whether it is dark. A preview is to show
 * either, whatever the merchant's own is; so the question is answered here.
 */
export function inTheme(html: string, theme: MailTheme) {
  const answer = theme === "dark" ? "(min-width: 0)" : "(max-width: 0)"
  return html.replace(/\(prefers-color-scheme:\s*dark\)/g, answer)
}
