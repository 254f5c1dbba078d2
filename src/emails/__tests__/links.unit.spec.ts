import { customerWelcomeEmail } from "../messaging-customer-welcome"
import { orderShippedEmail } from "../messaging-order-shipped"
import { passwordResetEmail } from "../messaging-password-reset"
import { renderEmail } from "../render"
import type { MailFrame } from "../template"
import { webHref } from "../kit/web-href"
import { linksOf, tagsOf } from "./support/page"

const frame: MailFrame = {
  locale: "en",
  shop: { name: "Muted Age", href: "https://shop.example" },
  unsubscribe_href: null,
}

const refused = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\nscript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "mailto:somebody@evil.example",
  "//evil.example/path",
  "/account",
  "account.html",
  "https://user:password@evil.example",
  "https://",
  "",
]

describe.each(refused)("the link %j", (href) => {
  it("is none that a mail may carry", () => {
    expect(webHref(href)).toBeNull()
  })

  it("stays words beside a tracking number, and shows no picture", async () => {
    const { normal } = orderShippedEmail.samples
    const lines = normal.lines.map((line) => ({
      ...line,
      thumbnail_url: href,
    }))
    const tracking = [{ number: "0034", href }]
    const props = { ...normal, lines, tracking }
    const { html } = await renderEmail(orderShippedEmail, props, frame)
    expect(linksOf(html)).toEqual(["https://shop.example/", normal.order.href])
    expect(tagsOf(html, "img")).toEqual([])
    expect(html).toContain("0034")
  })

  it("is refused where the mail is nothing without it", async () => {
    const props = { href, valid_minutes: 15 }
    await expect(
      renderEmail(passwordResetEmail, props, frame)
    ).rejects.toMatchObject({ code: "mail_link_refused" })
  })
})

it("cannot leave its attribute", async () => {
  const href = `https://shop.example/"onmouseover="alert(1)'><script>`
  const props = { first_name: null, href }
  const { html } = await renderEmail(customerWelcomeEmail, props, frame)
  expect(linksOf(html)[1]).toBe(
    "https://shop.example/%22onmouseover=%22alert(1)'%3E%3Cscript%3E"
  )
  expect(tagsOf(html, "script")).toEqual([])
})

it("is not shown in a preview, where it is secret", async () => {
  const props = { href: "[secret]", valid_minutes: 15 }
  const { html } = await renderEmail(passwordResetEmail, props, frame)
  expect(linksOf(html)).toEqual(["https://shop.example/"])
  expect(html).toContain("Choose a password [secret]")
})
