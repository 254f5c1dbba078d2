/**
 * What the shop's mails are told. Amounts come formatted for the reader's
 * locale, dates too: a template only places them.
 */

export interface MailedLine {
  title: string
  /** "M / Black", if there is more than one variant. */
  variant_title: string | null
  quantity: number
  /** Formatted, for all units together, after discounts, with tax. */
  total: string
  thumbnail_url: string | null
}

export interface MailedAmount {
  kind: "items" | "discount" | "shipping" | "tax" | "credit" | "total"
  /** Formatted; a discount and a credit with their minus. */
  amount: string
}

export interface MailedOrder {
  /** "#1042" as people write it, without the sign. */
  display_id: string
  placed_on: string
  /** Opens the order in the storefront. */
  href: string
  lines: MailedLine[]
  amounts: MailedAmount[]
  /** A postal address, a line each; empty when nothing is shipped. */
  ship_to: string[]
  shipping_method: string | null
}

export interface OrderProps {
  order: MailedOrder
  /**
   * Secret. For somebody who bought without an account: opens the order in
   * place of `order.href`, which would ask for a login.
   */
  guest_href?: string
}

export interface CanceledProps extends OrderProps {
  /** What is paid back because of it; null when nothing had been paid. */
  refunded: string | null
}

export interface ShipmentProps extends OrderProps {
  /** What is in this parcel; the order may have more. */
  lines: MailedLine[]
  tracking: { number: string; href: string | null }[]
}

export interface RefundProps extends OrderProps {
  amount: string
}

export interface ReturnProps extends OrderProps {
  lines: MailedLine[]
}

export interface TransferProps {
  display_id: string
  /** Secret: accepts or declines the transfer. */
  accept_href: string
  decline_href: string
}

export interface WelcomeProps {
  first_name: string | null
  href: string
}

export interface PasswordResetProps {
  /** Secret. */
  href: string
  valid_minutes: number
}

export interface VerificationProps {
  /** Secret. */
  href: string
  valid_minutes: number
}

export interface InviteProps {
  /** Secret. */
  href: string
  expires_on: string
}

export interface GuestAccessProps {
  display_id: string
  /** Secret. */
  href: string
  valid_days: number
}

export interface PromotionProps {
  /** The merchant's words, as plain text. */
  subject: string
  headline: string
  /** Paragraphs. */
  body: string[]
  code: string
  /** "15 %" or "10,00 €"; null when the promotion is of another kind. */
  value: string | null
  ends_on: string | null
  href: string
}
