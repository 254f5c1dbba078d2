import type { ReactElement } from "react"

/** The languages our own templates speak; anything else falls back. */
export const MAIL_LOCALES = ["en", "de", "hi"] as const
export type MailLocale = (typeof MAIL_LOCALES)[number]

/** What every template may use besides its own props. */
export interface MailFrame {
  locale: MailLocale
  shop: { name: string; href: string }
  /** Only marketing and service mails can be unsubscribed from. */
  unsubscribe_href: string | null
}

/** How a message stands in the customer's feed. */
export interface FeedItem {
  title: string
  body: string
  href: string | null
}

/** One kind of mail in all its languages. */
export interface EmailTemplate<Props extends object> {
  /** kebab-case, the topic's name as a rule. */
  name: string
  /** Grows with every change of words or layout, and is kept with the message. */
  version: number
  subject(props: Props, locale: MailLocale): string
  Body(props: Props & { frame: MailFrame }): ReactElement
  /** Left out when the topic has no feed. */
  feed?(props: Props, locale: MailLocale): FeedItem
  /** For previews, golden snapshots and the README, by name. */
  samples: Record<string, Props>
}
