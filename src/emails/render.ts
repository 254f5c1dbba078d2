import { createElement } from "react"
import { cleanProps, oneLine } from "./kit/clean-props"
import { loadReactEmail } from "./kit/react-email"
import { plainTextOf } from "./plain-text"
import {
  type EmailTemplate,
  type FeedItem,
  MAIL_LOCALES,
  type MailFrame,
  type MailLocale,
} from "./template"

export interface RenderedEmail {
  subject: string
  html: string
  text: string
}

const SUBJECT_LENGTH_MAX = 150
/** React's notes to itself in a page that it would take over in a browser. */
const MARKERS = /<!--(\/?\$| )-->/g
/**
 * React 18 writes in blocks and leaves zeros at the end of one where a letter
 * of several bytes no longer fits (facebook/react#26228).
 */
const UNFILLED = /\0+/g

/** @throws {MedusaError} `mail_link_refused` */
export async function renderEmail<Props extends object>(
  template: EmailTemplate<Props>,
  props: Props,
  frame: MailFrame
): Promise<RenderedEmail> {
  const clean = { ...cleanProps(props), frame: cleanProps(frame) }
  const { render } = await loadReactEmail()
  const html = await render(createElement(template.Body, clean))
  const plain = html.replace(MARKERS, "").replace(UNFILLED, "")
  return {
    subject: subjectOf(template.subject(clean, frame.locale)),
    html: plain,
    text: await plainTextOf(plain),
  }
}

/** Null when the topic has no feed. Its link is the caller's to check. */
export function renderFeed<Props extends object>(
  template: EmailTemplate<Props>,
  props: Props,
  locale: MailLocale
): FeedItem | null {
  return template.feed?.(cleanProps(props), locale) ?? null
}

/** "de-AT" is read in German; what we do not speak, in English. */
export function fitLocale(tag: string | null | undefined): MailLocale {
  const language = tag?.toLowerCase().split(/[-_]/)[0]
  return MAIL_LOCALES.find((locale) => locale === language) ?? "en"
}

function subjectOf(words: string): string {
  const letters = [...oneLine(words)]
  return letters.length > SUBJECT_LENGTH_MAX
    ? `${letters.slice(0, SUBJECT_LENGTH_MAX - 1).join("")}…`
    : letters.join("")
}
