import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { runSweep } from "../../../src/lib/sweep"
import { ReviewEvents, reviewIn } from "../../../src/workflows/review"
import { untoldAuthorsSweep } from "../../../src/workflows/review/tell-authors"
import { buildMerchant } from "../../builders/merchant"
import { messagingOf } from "../../builders/message"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { until } from "../../processes/support/wait"
import { withClient } from "../../support/databases"
import { readMails } from "../../support/mails"
import { withShop } from "../../support/shop"

const LINK = "More of it on https://spam.example/now"
const REFUSAL = { reason: "advertising", statement: "It sells watches." }

withShop(({ api, getContainer, dbConfig }) => {
  let shop: ReviewShop
  let merchant: { headers: Record<string, string> }
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    merchant = await buildMerchant(getContainer())
  })

  const decide = (id: string, verb: string, body: object = {}) =>
    api.post(`/admin/reviews/${id}/${verb}`, body, merchant)
  const emit = (name: string, id: string) =>
    getContainer().resolve(Modules.EVENT_BUS).emit({ name, data: { id } })
  const mails = (topic: string, id: string) =>
    readMails(process.env.DATA_DIR ?? "", topic).filter(({ text }) =>
      text.includes(id)
    )

  /** Written by a customer, or by the guest who bought it. */
  async function written({ body = "Warm.", is_guest = false } = {}) {
    const { headers, line_item_id, order } = await shop.buyer()
    const by = is_guest ? shop.guest(order.id) : headers
    const content = { line_item_id, rating: 1, body }
    const { data } = await shop.review(by, content)
    return { id: data.review.id as string, headers: by }
  }

  /** The only mail of a topic, also after its event was told again. */
  async function onlyMail(topic: string, event: string, id: string) {
    await until(() => mails(topic, id).length)
    const planned = await plannedOf(topic)
    await emit(event, id)
    await emit(event, id)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await plannedOf(topic)).toBe(planned)
    expect(mails(topic, id)).toHaveLength(1)
    return mails(topic, id)[0]
  }

  const plannedOf = async (topic: string) =>
    (await messagingOf(getContainer()).listMessages({ topic })).length

  it("says once that a review is online, and where", async () => {
    const { id } = await written()
    const { links } = await onlyMail(
      "review-published",
      ReviewEvents.PUBLISHED,
      id
    )
    expect(links.some((link) => link.endsWith(`#${id}`))).toBe(true)
    await decide(id, "remove", REFUSAL)
  })

  it("gives the rule, the facts and the remedies of a rejection", async () => {
    const { id } = await written({ body: LINK })
    await decide(id, "reject", REFUSAL)
    const { text, links, headers } = await onlyMail(
      "review-rejected",
      ReviewEvents.REJECTED,
      id
    )
    expect(text).toContain("Reviews do not advertise")
    expect(text).toContain(REFUSAL.statement)
    expect(text).toContain("An automatic check")
    expect(links.filter((link) => link.includes(id))).toEqual([
      expect.stringContaining(`/account/reviews/${id}/edit`),
      expect.stringContaining(`/account/reviews/${id}/appeal`),
    ])
    // A statement of reasons cannot be switched off.
    expect(headers["list-unsubscribe"]).toBeUndefined()
  })

  it("opens a guest's remedies with a token of that order", async () => {
    const { id } = await written({ body: LINK, is_guest: true })
    await decide(id, "reject", REFUSAL)
    const { links } = await onlyMail(
      "review-rejected",
      ReviewEvents.REJECTED,
      id
    )
    const token = new URL(
      links.find((link) => link.includes("/edit")) ?? ""
    ).searchParams.get("token")
    const { data } = await api.post(
      `/store/reviews/${id}`,
      { rating: 1, body: "Cold." },
      { headers: { ...shop.key, "x-guest-token": token ?? "" } }
    )
    expect(data.review).toMatchObject({ id, status: "published" })
  })

  it("tells of a refused change that the review stays as it was", async () => {
    const { id, headers } = await written()
    await api.post(
      `/store/reviews/${id}`,
      { rating: 1, body: LINK },
      { headers }
    )
    await decide(id, "reject", REFUSAL)
    const { text, links } = await onlyMail(
      "review-rejected",
      ReviewEvents.REJECTED,
      id
    )
    expect(text).toContain("We show it as it was before")
    expect(links.some((link) => link.includes("/appeal"))).toBe(false)
  })

  it("tells by the sweep what no event has told, and only once", async () => {
    const { id } = await written()
    await decide(id, "remove", REFUSAL)
    await until(() => mails("review-rejected", id).length)
    await withClient(
      (client) =>
        client.query("delete from message where topic = 'review-rejected'"),
      dbConfig.dbName
    )
    const sweep = () =>
      runSweep(getContainer(), untoldAuthorsSweep({ lag_seconds: -1 }))
    await sweep()
    await until(() => mails("review-rejected", id).length === 2)
    await sweep()
    expect(await plannedOf("review-rejected")).toBe(2)
    expect(mails("review-rejected", id)[1].text).toContain("We have removed")
  })

  it("passes on each reply once, and a way out to whoever was unhappy", async () => {
    const { id } = await written()
    const reply = (audience: "public" | "private", body: string) =>
      reviewIn(getContainer()).createReviewReplies({
        ...{ review_id: id, audience, body },
        occurred_at: new Date(),
      })
    await reply("private", "We are sorry.\n\nWrite to us.")
    await emit(ReviewEvents.REPLIED, id)
    const { text, links } = await onlyMail(
      "review-replied",
      ReviewEvents.REPLIED,
      id
    )
    expect(text).toContain("We are sorry.")
    expect(links.join()).toContain(`/complaints/new?review=${id}`)
    await reply("public", "We changed the collar.")
    await emit(ReviewEvents.REPLIED, id)
    await until(() => mails("review-replied", id).length === 2)
  })

  it("tells what became of an appeal", async () => {
    const { id } = await written({ body: LINK })
    await decide(id, "reject", REFUSAL)
    const { id: appeal_id } = await reviewIn(
      getContainer()
    ).createReviewAppeals({
      ...{ review_id: id, event_number: 4, status: "upheld" },
      ...{ answer: "It still sells watches.", occurred_at: new Date() },
    })
    await emit(ReviewEvents.APPEAL_DECIDED, id)
    await emit(ReviewEvents.APPEAL_DECIDED, id)
    const found = () =>
      readMails(process.env.DATA_DIR ?? "", "review-appeal-decided")
    await until(() => found().length)
    expect(found()).toHaveLength(1)
    expect(found()[0].text).toContain("It still sells watches.")
    const told = await messagingOf(getContainer()).listMessages({
      topic: "review-appeal-decided",
    })
    expect(new Set(told.map(({ cause }) => cause))).toEqual(
      new Set([appeal_id])
    )
  })
})
