import "../../support/own-data-dir"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  buildReviewDesk,
  LINK,
  REFUSAL,
  type ReviewDesk,
} from "../../builders/review-desk"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  let desk: ReviewDesk
  beforeAll(async () => {
    desk = await buildReviewDesk(api, getContainer(), dbConfig.dbName)
  })

  type Headers = Record<string, string>
  const TEXT = "I was there, and it rained."
  const appeal = async (id: string, headers: Headers = desk.author.headers) =>
    (await desk.say(`/store/reviews/${id}/appeal`, { text: TEXT }, headers))
      .review
  const uphold = (id: string, answer = "It is an advertisement.") =>
    desk.decide(id, "uphold", { answer })

  async function removed() {
    const id = await desk.published()
    await desk.decide(id, "remove", REFUSAL)
    return id
  }

  async function rejected() {
    const id = await desk.held()
    await desk.decide(id, "reject", REFUSAL)
    return id
  }

  it.each([
    ["removed", removed],
    ["rejected", rejected],
  ])("publishes a %s review whose appeal is granted", async (_, refused) => {
    const id = await refused()
    expect(await appeal(id)).toMatchObject({
      status: "appealed",
      appeal: { status: "open", answer: null },
    })
    expect((await desk.shop.read()).count).toBe(0)
    await desk.decide(id, "publish")
    expect((await desk.shop.read()).reviews).toMatchObject([{ id }])
    expect(await desk.own()).toMatchObject([
      { status: "published", appeal: { status: "granted", answer: null } },
    ])
  })

  it("hides the stars while an appeal waits", async () => {
    const id = await removed()
    await appeal(id)
    const { reviews } = await desk.ask("reviews?status=appealed")
    expect(reviews).toMatchObject([{ id }])
    expect(Object.keys(reviews[0])).not.toContain("rating")
  })

  it("shows merchants what the author says", async () => {
    const id = await removed()
    await appeal(id)
    const { reviews } = await desk.ask("reviews?status=appealed")
    expect(reviews).toMatchObject([
      { id, appeal: { text: TEXT, status: "open", answer: null } },
    ])
    const { review } = await uphold(id)
    expect(review.appeal).toMatchObject({
      status: "upheld",
      answer: "It is an advertisement.",
    })
  })

  it("tells the author why a decision stands", async () => {
    const id = await removed()
    await appeal(id)
    const { review } = await uphold(id, "It is an\u202e advertisement.")
    expect(review).toMatchObject({ status: "upheld", reason: "advertising" })
    expect(await desk.own()).toMatchObject([
      {
        status: "upheld",
        reason: "advertising",
        appeal: { status: "upheld", answer: "It is an advertisement." },
      },
    ])
    const [{ statement }] = await desk.sql(
      "select statement from review_event where review_id = $1 and \"to\" = 'upheld'",
      [id]
    )
    expect(statement).toBe("It is an advertisement.")
  })

  it("is one for each decision, also of twenty at once", async () => {
    const id = await rejected()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        appeal(id).then(
          ({ status }) => status,
          (error) => error.response.data.code
        )
      )
    )
    expect(answers.filter((answer) => answer === "appealed")).toHaveLength(1)
    expect(new Set(answers)).toEqual(
      new Set(["appealed", "review_transition_refused"])
    )
    await uphold(id)
    expect(await refusalOf(appeal(id))).toMatchObject({
      status: 400,
      code: "review_transition_refused",
    })
  })

  it("is another one when something else was decided", async () => {
    const id = await rejected()
    await appeal(id)
    await desk.decide(id, "publish")
    await desk.decide(id, "remove", REFUSAL)
    await appeal(id)
    await uphold(id)
    const appeals = await desk.sql(
      "select status from review_appeal where review_id = $1 order by event_number",
      [id]
    )
    expect(appeals).toEqual([{ status: "granted" }, { status: "upheld" }])
    expect(await desk.own()).toMatchObject([{ appeal: { status: "upheld" } }])
  })

  it("is of what was refused, and of nothing else", async () => {
    const id = await desk.published()
    for (const ask of [appeal, uphold]) {
      expect(await refusalOf(ask(id))).toMatchObject({
        status: 400,
        code: "review_transition_refused",
      })
    }
    expect(await desk.own()).toMatchObject([{ appeal: null }])
  })

  it("brings back what was taken down, and no edit that was refused", async () => {
    const id = await desk.published()
    await desk.edit(id, { body: LINK })
    await desk.decide(id, "reject", REFUSAL)
    await desk.decide(id, "remove", REFUSAL)
    await appeal(id)
    await desk.decide(id, "publish")
    expect((await desk.shop.read()).reviews).toMatchObject([
      { body: "Warm and dry." },
    ])
  })

  it("is the author's, by login or by the token of the order", async () => {
    const { author, shop } = desk
    const id = await removed()
    const [stranger] = desk.guests(1)
    expect(await refusalOf(appeal(id, stranger))).toMatchObject({ status: 404 })
    expect(await refusalOf(appeal(id, shop.key))).toMatchObject({ status: 401 })
    expect(await appeal(id, shop.guest(author.order.id))).toMatchObject({
      status: "appealed",
    })
    const path = `/admin/reviews/${id}/uphold`
    expect(
      await refusalOf(
        api.post(path, { answer: "No." }, { headers: author.headers })
      )
    ).toMatchObject({ status: 401 })
  })

  it("says something", async () => {
    const id = await removed()
    for (const text of ["", " ", "\u200b", "x".repeat(5001)]) {
      const { headers } = desk.author
      expect(
        await refusalOf(
          desk.say(`/store/reviews/${id}/appeal`, { text }, headers)
        )
      ).toMatchObject({ status: 400 })
    }
    expect(await desk.own()).toMatchObject([{ status: "removed" }])
  })

  it("costs one question for a whole page of reviews", async () => {
    const id = await removed()
    await appeal(id)
    const { author } = desk
    await desk.shop.review(author.headers, { order_id: author.order.id })
    const asked: string[] = []
    const listen = ({ sql }: { sql: string }) => asked.push(sql)
    const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    knex.on("query", listen)
    expect(await desk.own()).toHaveLength(2)
    knex.removeListener("query", listen)
    expect(asked.filter((sql) => /"review_appeal"/.test(sql))).toHaveLength(1)
  })
})
