import { announcementOf, EMPTY_DRAFT, previewOf } from "../announcement-draft"

const NOW = new Date("2026-03-02T10:00:00Z")
const draft = {
  ...EMPTY_DRAFT,
  promotion_id: "promo_1",
  customer_group_id: "cusgroup_1",
  subject: "Wool",
  headline: "For cold days",
  body: "We have too many jumpers.",
}

describe("the draft of an announcement", () => {
  it("shows a mail before anybody has picked its readers", () => {
    expect(previewOf({ ...draft, customer_group_id: "" })).toBeDefined()
  })

  it("shows none as long as a text is blank", () => {
    expect(previewOf({ ...draft, headline: "  " })).toBeUndefined()
  })

  it("is sent at once unless it says when", () => {
    expect(announcementOf(draft, NOW)?.send_after).toBeUndefined()
  })

  it.each([
    ["a link that is not an address", { href: "offers" }],
    ["a link that runs something", { href: "javascript:alert(1)" }],
    ["a moment that is over", { send_after: NOW }],
    ["no group", { customer_group_id: "" }],
  ])("is not ready with %s", (_, changes) => {
    expect(announcementOf({ ...draft, ...changes }, NOW)).toBeUndefined()
  })
})
