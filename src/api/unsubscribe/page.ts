import type { MailFrame } from "../../emails/template"
import { cssVariables, escapeHtml, ICON, PALETTE } from "../docs/html"
import { unsubscribeWords } from "./words"

export interface Around {
  shop: MailFrame["shop"]
  locale: MailFrame["locale"]
  /** Where the reader chooses which messages to get. */
  centre_href: string
}

/** What is asked before anything changes. */
export interface Question {
  token: string
  /** In words; null for one that has none. */
  topic: string | null
  is_locked: boolean
}

const STYLE = `
  :root { color-scheme: light dark; ${cssVariables(PALETTE.light)} }
  @media (prefers-color-scheme: dark) { :root { ${cssVariables(PALETTE.dark)} } }
  body { font: 16px/1.6 ui-sans-serif, system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 30rem; margin: 0 auto; padding: 12vh 1.5rem 2rem; box-sizing: border-box; overflow-wrap: break-word }
  h1 { font-size: 1.6rem; line-height: 1.3; font-weight: 500; letter-spacing: -.02em; margin: 1.5rem 0 .75rem }
  p { color: var(--soft); margin: .75rem 0 } a { color: inherit }
  .shop { color: var(--ink); text-decoration: none; font-weight: 500; letter-spacing: -.01em }
  form { display: grid; gap: .75rem; margin: 2rem 0 0 }
  button { font: inherit; padding: .75rem 1rem; border-radius: 8px; border: 1px solid var(--line); background: none; color: var(--ink); cursor: pointer }
  button.first { background: var(--ink); border-color: var(--ink); color: var(--paper) }
  button:hover { border-color: var(--accent) } button.first:hover { opacity: .9 }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 3px }
`

export function questionPage(
  { token, topic, is_locked }: Question,
  around: Around
) {
  const { ask, locked } = unsubscribeWords[around.locale]
  const title = is_locked ? locked.title : ask.title
  const text = is_locked ? locked.text : ask.about(topic ?? ask.some)
  const one = is_locked ? "" : button(token, "topic", ask.one, "first")
  return page(
    title,
    `<p>${escapeHtml(text)}</p>
${is_locked ? "" : `<p>${ask.kept}</p>`}
<form method="post">${one}${button(token, "all", ask.all)}</form>`,
    around
  )
}

export function donePage(around: Around) {
  const { done } = unsubscribeWords[around.locale]
  return page(
    done.title,
    `<p>${done.text}</p>
<p>${linkTo(around.centre_href, done.undo)}</p>`,
    around
  )
}

/** The same for a forged token and for one that was cut off by a mail program. */
export function lostPage(around: Around) {
  const { lost } = unsubscribeWords[around.locale]
  return page(
    lost.title,
    `<p>${lost.text}</p>
<p>${linkTo(around.centre_href, lost.centre)}</p>`,
    around
  )
}

function page(title: string, body: string, { shop, locale }: Around) {
  const name = escapeHtml(shop.name)
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${ICON}
<title>${escapeHtml(title)} · ${name}</title>
<style>${STYLE}</style>
<main>
<a class="shop" href="${escapeHtml(shop.href)}">${name}</a>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</html>`
}

function button(
  token: string,
  scope: "topic" | "all",
  label: string,
  style = ""
) {
  const query = new URLSearchParams({ token, scope }).toString()
  return `<button class="${style}" formaction="/unsubscribe?${escapeHtml(query)}">${escapeHtml(label)}</button>`
}

function linkTo(href: string, label: string) {
  return `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`
}
