import { renderEmail } from "../render"
import { frameOf, renderings, templates } from "./support/all-templates"
import { linksOf, tagsOf } from "./support/page"

const TOPICS = [
  "customer-welcome",
  "email-verification",
  "guest-access",
  "loyalty-guest-claim",
  "loyalty-points-expiring",
  "order-canceled",
  "order-confirmed",
  "order-delivered",
  "order-refunded",
  "order-shipped",
  "order-transfer-requested",
  "password-reset",
  "promotion-announced",
  "return-received",
  "review-appeal-decided",
  "review-invitation",
  "review-published",
  "review-question-answered",
  "review-question-asked",
  "review-rejected",
  "review-reminder",
  "review-replied",
  "user-invite",
]
/** Gmail shows the first 102 kB and hides the rest, the foot included. */
const BYTES_MAX = 100_000

it("has a template for every topic", () => {
  const names = templates.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(TOPICS))
  expect(new Set(names).size).toBe(names.length)
})

it("keeps letters that hold secrets out of the feed", () => {
  const silent = templates.filter(({ feed }) => !feed).map(({ name }) => name)
  expect(silent.sort()).toEqual([
    "email-verification",
    "guest-access",
    "loyalty-guest-claim",
    "password-reset",
    "user-invite",
  ])
})

describe.each(renderings.map((each) => [each.name, each] as const))(
  "%s",
  (_, { template, props, locale }) => {
    const render = () => renderEmail(template, props, frameOf(template, locale))

    it("is a page that every reader can open", async () => {
      const { html } = await render()
      expect(html).toContain(`lang="${locale}"`)
      expect(html).toMatch(/<title>[^<]+<\/title>/)
      expect(html).toMatch(/data-skip-in-text="true">[^<\s]/)
      expect(tagsOf(html, "h1")).toHaveLength(1)
      expect(tagsOf(html, "(script|link|iframe|form|object)")).toEqual([])
      expect(html).not.toMatch(/@import|url\(/)
      for (const image of tagsOf(html, "img")) {
        expect(image).toMatch(/ alt="/)
      }
      for (const table of tagsOf(html, "table")) {
        expect(table).toContain('role="presentation"')
      }
      expect(Buffer.byteLength(html)).toBeLessThan(BYTES_MAX)
    })

    it("turns every colour dark by a class", async () => {
      const { html } = await render()
      const coloured = tagsOf(html, "[a-z0-9]+").filter((tag) =>
        /[";](background-)?color:|border(-\w+)?:\d/.test(tag)
      )
      expect(coloured.length).toBeGreaterThan(5)
      for (const tag of coloured) {
        expect(tag).toMatch(
          /class="[^"]*\b(ink|soft|page|card|tint|line|action)\b/
        )
      }
    })

    it("says the same in plain text, each link on a line of its own", async () => {
      const { html, text } = await render()
      const links = linksOf(html)
      expect(text.split("\n")).toEqual(expect.arrayContaining(links))
      for (const link of links) {
        expect(link).toMatch(/^https:\/\//)
      }
      expect(text).not.toMatch(/\n{3}|\[image|[ \t]\n/)
      expect(text.length).toBeGreaterThan(80)
    })

    it("shows no value that is missing", async () => {
      const { html, text, subject } = await render()
      for (const part of [html, text, subject]) {
        expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
      }
      expect(subject).not.toBe("")
    })
  }
)
