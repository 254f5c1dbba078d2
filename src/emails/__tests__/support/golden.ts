import { createHash } from "crypto"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "fs"
import { dirname, join } from "path"
import { loadReactEmail } from "../../kit/react-email"
import { renderEmail, renderFeed } from "../../render"
import { MAIL_LOCALES } from "../../template"
import { type AnyTemplate, frameOf } from "./all-templates"

/** What a template looked like, by file name. */
export type Pages = Record<string, string>

const GOLDEN = join(__dirname, "../golden")

/** Every sample as text; as a page the normal one, and a hash of the others. */
export async function pagesOf(template: AnyTemplate): Promise<Pages> {
  const { pretty } = await loadReactEmail()
  const pages: Pages = {}
  const unseen = createHash("sha256")
  for (const locale of MAIL_LOCALES) {
    for (const [sample, props] of Object.entries(template.samples)) {
      const mail = await renderEmail(template, props, frameOf(template, locale))
      const feed = renderFeed(template, props, locale)
      pages[`${sample}.${locale}.txt`] =
        `Subject: ${mail.subject}\n\n${mail.text}${feedText(feed)}`
      unseen.update(mail.html)
      if (sample === "normal") {
        pages[`${sample}.${locale}.html`] = await pretty(mail.html)
      }
    }
  }
  pages["pages.sha256"] = `${unseen.digest("hex")}\n`
  return pages
}

function feedText(feed: ReturnType<typeof renderFeed>): string {
  return feed
    ? `\nFeed: ${feed.title}\n${feed.body}\n${feed.href ?? "without link"}\n`
    : ""
}

/** Not of the pages as laid out for reading: the formatter may change. */
export function hashOf(pages: Pages): string {
  const said = Object.entries(pages).filter(([file]) => !file.endsWith(".html"))
  return createHash("sha256").update(JSON.stringify(said)).digest("hex")
}

export function readPage(template: AnyTemplate, file: string): string {
  return readFileSync(join(GOLDEN, template.name, file), "utf8")
}

export function writePages(template: AnyTemplate, pages: Pages) {
  rmSync(join(GOLDEN, template.name), { recursive: true, force: true })
  for (const [file, page] of Object.entries(pages)) {
    const path = join(GOLDEN, template.name, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, page)
  }
}
