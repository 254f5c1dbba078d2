import type { SendOutcome } from "./outcome"

/** What a mail provider reports once a mail has left us. */
export const MAIL_NEWS = [
  "dropped",
  "bounced_soft",
  "delivered",
  "unsubscribed",
  "bounced_hard",
  "complained",
] as const
export type MailNews = (typeof MAIL_NEWS)[number]

/**
 * Reports come late, twice and out of order, so the weightier one stays: that
 * a mail was delivered says nothing any more once its reader has complained.
 */
export function weightier(known: string | null, heard: MailNews): MailNews {
  const weightOf = (news: string | null) => MAIL_NEWS.indexOf(news as MailNews)
  return weightOf(known) > weightOf(heard) ? (known as MailNews) : heard
}

/**
 * What a report settles about a message that may have been sent or not. Even
 * a bounce proves that the provider had taken it.
 */
export function outcomeToldBy(news: MailNews): SendOutcome {
  return news === "dropped" ? "refused" : "sent"
}
