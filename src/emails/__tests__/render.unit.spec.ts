import { orderConfirmedEmail } from "../messaging-order-confirmed"
import { fitLocale, renderEmail, renderFeed } from "../render"
import type { MailFrame } from "../template"

const frame: MailFrame = {
  locale: "en",
  shop: { name: "Muted Age", href: "https://shop.example" },
  unsubscribe_href: null,
}
const props = orderConfirmedEmail.samples.normal

it("writes a subject, a page and its plain text", async () => {
  const mail = await renderEmail(orderConfirmedEmail, props, frame)
  expect(mail.subject).toBe("Your order #1042 is confirmed")
  expect(mail.html).toContain("<h1")
  expect(mail.text).toContain("Heavy Tee\nM / Bone, Quantity 2  €59.80\n")
})

it("gives links a line of their own in the plain text", async () => {
  const { text } = await renderEmail(orderConfirmedEmail, props, frame)
  expect(text.split("\n")).toContain(props.order.href)
})

it("sends a guest to the door that needs no account", async () => {
  const guest_href = "https://shop.example/guest?token=one"
  const guest = { ...props, guest_href }
  const { html } = await renderEmail(orderConfirmedEmail, guest, frame)
  expect(html).toContain(guest_href)
  expect(html).not.toContain(props.order.href)
})

it("tells the customer's feed the same", () => {
  expect(renderFeed(orderConfirmedEmail, props, "de")).toEqual({
    title: "Ihre Bestellung #1042 ist bestätigt",
    body: expect.stringContaining("vom 3 March 2026"),
    href: props.order.href,
  })
})

it.each([
  ["de", "de"],
  ["de-AT", "de"],
  ["hi_IN", "hi"],
  ["HI", "hi"],
  ["fr-FR", "en"],
  ["deutsch", "en"],
  ["", "en"],
  [null, "en"],
  [undefined, "en"],
])("reads %s in %s", (tag, locale) => {
  expect(fitLocale(tag)).toBe(locale)
})
