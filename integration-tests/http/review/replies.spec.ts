import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { buildReviewDesk, type ReviewDesk } from "../../builders/review-desk"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  let desk: ReviewDesk
  beforeAll(async () => {
    desk = await buildReviewDesk(api, getContainer(), dbConfig.dbName)
  })

  const reply = async (id: string, body: string, audience = "public") =>
    (await desk.decide(id, "reply", { body, audience })).reply
  const shown = async () => (await desk.shop.read()).reviews[0].reply

  it("stands below the review, where the second takes the place of the first", async () => {
    const id = await desk.published()
    const first = await reply(id, "Thank you, Ines.")
    expect(first).toMatchObject({ review_id: id, edited_at: null })
    expect(await shown()).toMatchObject({ body: "Thank you, Ines." })
    const second = await reply(id, "Thank you.")
    expect(second.id).toBe(first.id)
    expect(second.edited_at).not.toBeNull()
    expect(await shown()).toMatchObject({
      body: "Thank you.",
      created_at: first.created_at,
    })
  })

  it("is one below the review when twenty are written at once", async () => {
    const id = await desk.published()
    const words = Array.from({ length: 20 }, (_, at) => `Answer ${at}`)
    const replies = await Promise.all(words.map((word) => reply(id, word)))
    expect(new Set(replies.map((one) => one.id)).size).toBe(1)
    expect(words).toContain((await shown()).body)
  })

  it("shows nobody what is said to the author alone", async () => {
    const id = await desk.published()
    const [first, second] = [
      await reply(id, "We have sent you another.", "private"),
      await reply(id, "It should be there by now.", "private"),
    ]
    expect(second.id).not.toBe(first.id)
    expect(JSON.stringify(await desk.shop.read())).not.toContain("another")
    expect(await shown()).toBeNull()
    const [own] = await desk.own()
    expect(own.replies).toMatchObject([
      { audience: "private", body: "We have sent you another." },
      { audience: "private", body: "It should be there by now." },
    ])
  })

  it("shows merchants all that was said, and to whom", async () => {
    const id = await desk.published()
    await reply(id, "Thank you.")
    await reply(id, "We have sent you another.", "private")
    const { reviews } = await desk.ask("reviews?status=published")
    expect(reviews).toMatchObject([
      {
        id,
        appeal: null,
        replies: [
          { body: "Thank you.", audience: "public" },
          { body: "We have sent you another.", audience: "private" },
        ],
      },
    ])
  })

  it("says nothing in public to what nobody reads", async () => {
    const id = await desk.held()
    expect(await refusalOf(reply(id, "Thank you."))).toMatchObject({
      status: 400,
      code: "review_not_visible",
    })
    const { audience } = await reply(id, "Leave the link out.", "private")
    expect(audience).toBe("private")
  })

  it("holds nothing that cannot be seen", async () => {
    const id = await desk.published()
    await reply(id, "Thank\u202e you\u200b.\u0000")
    expect((await shown()).body).toBe("Thank you.")
    expect(await refusalOf(reply(id, "\u200b\u202e"))).toMatchObject({
      status: 400,
      code: "review_content_refused",
    })
  })

  it("tells of each reply by its id", async () => {
    const id = await desk.published()
    const told = new Promise((hear) => {
      getContainer()
        .resolve(Modules.EVENT_BUS)
        .subscribe("review.replied", async ({ data }) => hear(data))
    })
    const { id: reply_id } = await reply(id, "Thank you.")
    expect(await told).toEqual({ id, reply_id })
  })

  it("is for merchants alone", async () => {
    const id = await desk.published()
    const path = `/admin/reviews/${id}/reply`
    const body = { body: "Thank you.", audience: "public" }
    expect(
      await refusalOf(api.post(path, body, { headers: desk.author.headers }))
    ).toMatchObject({ status: 401 })
    expect(await refusalOf(reply("rev_unknown", "Hello."))).toMatchObject({
      status: 404,
    })
    expect(await refusalOf(reply(id, "Hello.", "everybody"))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
  })
})
