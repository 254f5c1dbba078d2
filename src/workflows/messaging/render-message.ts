import {
  fitLocale,
  renderEmail,
  renderFeed,
  type RenderedEmail,
} from "../../emails/render"
import type { MailFrame } from "../../emails/template"
import { CLASS_RULES } from "../../modules/messaging/domain/message-class"
import type { MessageRow } from "../../modules/messaging/message-rows"
import type { Rendered } from "../../modules/messaging/types"
import { MASKED_LINK, maskAll, showMasks } from "./masks"
import type { Canceled, Loaded, MessageTopic } from "./topic"
import { unsubscribeHref } from "./unsubscribe-token"

export interface RenderedMessage {
  /** What may be stored and shown. */
  masked: Rendered
  /** What is sent. */
  mail?: RenderedEmail
  headers: Record<string, string>
}

interface Around {
  shop: MailFrame["shop"]
  locale: string
}

type Ready = Exclude<Loaded<object, never>, Canceled>

/** Renders what is sent and, beside it, what may be kept of it. */
export async function renderMessage(
  topic: MessageTopic,
  row: MessageRow,
  { props, secrets: optional }: Ready,
  { shop, locale: wanted }: Around
): Promise<RenderedMessage> {
  const { template } = topic
  const secrets = withoutAbsent(optional)
  const locale = fitLocale(wanted)
  const open = { ...props, ...maskAll(secrets) }
  const about = { locale, template_version: template.version }
  if (row.channel === "feed") {
    const feed = renderFeed(template, open, locale) ?? undefined
    return { masked: { ...about, feed }, headers: {} }
  }
  const href = CLASS_RULES[row.message_class].is_locked
    ? null
    : unsubscribeHref(row)
  const frame = { locale, shop, unsubscribe_href: href }
  const mail = await renderEmail(template, { ...props, ...secrets }, frame)
  const content =
    href || Object.keys(secrets).length
      ? showMasks(
          await renderEmail(template, open, {
            ...frame,
            unsubscribe_href: href && MASKED_LINK,
          })
        )
      : mail
  return {
    masked: { ...about, content },
    mail,
    headers: href ? unsubscribeHeaders(href) : {},
  }
}

function withoutAbsent(secrets: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(secrets).filter(([, value]) => value !== undefined)
  )
}

/** One click in the mail program, without opening the mail (RFC 8058). */
function unsubscribeHeaders(href: string) {
  return {
    "List-Unsubscribe": `<${href}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  }
}
