import { guestHref } from "../kit/guest-href"
import { renderEmail, renderFeed } from "../render"
import { reviewInvitationEmail } from "../review-invitation"
import { reviewPublishedEmail } from "../review-published"
import { reviewRepliedEmail } from "../review-replied"
import type { MailFrame } from "../template"
import { linksOf } from "./support/page"

const frame: MailFrame = {
  locale: "en",
  shop: { name: "Muted Age", href: "https://shop.example" },
  unsubscribe_href: null,
}
const { normal, twelve_lines } = reviewInvitationEmail.samples
const TOKEN = "head.body_with-signs.tail"

async function starsIn(props: typeof normal) {
  const { html } = await renderEmail(reviewInvitationEmail, props, frame)
  return linksOf(html).filter((link) => link.includes("rating="))
}

it("gives every line five links, one for each rating", async () => {
  const ratings = (await starsIn(normal)).map((link) =>
    Number(new URL(link).searchParams.get("rating"))
  )
  expect(ratings).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
})

it("shows five lines, and where the others are", async () => {
  const mail = await renderEmail(reviewInvitationEmail, twelve_lines, frame)
  expect(await starsIn(twelve_lines)).toHaveLength(25)
  expect(mail.text).toContain("and 7 more products")
})

it("says each star's number where the row is not seen", async () => {
  const { text } = await renderEmail(reviewInvitationEmail, normal, frame)
  expect(text).toContain(
    "3 of 5 stars\nhttps://shop.example/reviews/new?line=ordli_1&rating=3"
  )
})

it("adds the guest's token to what would ask for a login, letter by letter", async () => {
  for (const link of await starsIn({ ...normal, guest_token: TOKEN })) {
    expect(new URL(link).searchParams.get("token")).toBe(TOKEN)
  }
})

it("keeps the guest's token out of what everybody can open, and of complaints", async () => {
  const props = { ...reviewRepliedEmail.samples.few_stars, guest_token: TOKEN }
  const { html } = await renderEmail(reviewRepliedEmail, props, frame)
  const withToken = linksOf(html).filter((link) => link.includes(TOKEN))
  expect(withToken.map((link) => new URL(link).pathname)).toEqual([
    "/account/reviews/review_1/edit",
  ])
  const own = { ...reviewPublishedEmail.samples.normal, guest_token: TOKEN }
  const published = await renderEmail(reviewPublishedEmail, own, frame)
  expect(published.html).not.toContain(TOKEN)
})

it("keeps the guest's token out of the feed, which is stored", () => {
  const props = { ...normal, guest_token: TOKEN }
  expect(renderFeed(reviewInvitationEmail, props, "en")?.href).toBe(normal.href)
})

it("speaks of a complaint only where there is one to open", async () => {
  const { normal: content, few_stars: unhappy } = reviewRepliedEmail.samples
  const one = await renderEmail(reviewRepliedEmail, content, frame)
  const other = await renderEmail(reviewRepliedEmail, unhappy, frame)
  expect(one.text).not.toContain("complaint")
  expect(other.text).toContain("Open a complaint")
})

it("leaves what is no address to be refused", () => {
  expect(guestHref("/account", TOKEN)).toBe("/account")
})
