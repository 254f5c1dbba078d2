import "../../support/own-data-dir"
import { buildReviewDesk, type ReviewDesk } from "../../builders/review-desk"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { reviewIn } from "../../../src/workflows/review"

withShop(({ api, getContainer, dbConfig }) => {
  let desk: ReviewDesk
  beforeAll(async () => {
    desk = await buildReviewDesk(api, getContainer(), dbConfig.dbName)
  })

  type Headers = Record<string, string>
  const vote = async (id: string, headers: Headers, value = "up") =>
    (await desk.say(`/store/reviews/${id}/vote`, { value }, headers)).vote.votes
  const shown = async () => (await desk.shop.read()).reviews[0].votes
  const voters = async () => {
    const [votes] = await desk.sql(
      `select count(*) filter (where value = 'up')::int as up,
              count(*) filter (where value = 'down')::int as down,
              count(distinct voter_id)::int as voters, count(*)::int as rows
       from review_vote`
    )
    return votes
  }

  it("counts fifty readers who vote at once, each of them", async () => {
    const id = await desk.published()
    await Promise.all(desk.guests(50).map((reader) => vote(id, reader)))
    expect(await shown()).toEqual({ up: 50, down: 0 })
  })

  it("counts distinct voters while ten of them change their minds fifty times at once", async () => {
    const id = await desk.published()
    const readers = desk.guests(10)
    const minds = ["up", "down", "none", "down", "up"]
    await Promise.all(
      minds.flatMap((value) => readers.map((reader) => vote(id, reader, value)))
    )
    const { up, down, rows, ...distinct } = await voters()
    expect(rows).toBe(distinct.voters)
    expect(await shown()).toEqual({ up, down })
  })

  it("moves a vote from one side to the other, and takes it back", async () => {
    const id = await desk.published()
    const [reader] = desk.guests(1)
    expect(await vote(id, reader, "up")).toEqual({ up: 1, down: 0 })
    expect(await vote(id, reader, "up")).toEqual({ up: 1, down: 0 })
    expect(await vote(id, reader, "down")).toEqual({ up: 0, down: 1 })
    expect(await vote(id, reader, "none")).toEqual({ up: 0, down: 0 })
    expect(await vote(id, reader, "none")).toEqual({ up: 0, down: 0 })
    expect((await voters()).rows).toBe(0)
  })

  it("takes no vote on one's own review, whichever way one comes", async () => {
    const id = await desk.published()
    const { author, shop } = desk
    const ways = [
      author.headers,
      shop.guest(author.order.id),
      await desk.guestOf(author.id),
    ]
    for (const way of ways) {
      expect(await refusalOf(vote(id, way))).toMatchObject({
        status: 400,
        code: "review_own_vote",
      })
    }
    expect(await shown()).toEqual({ up: 0, down: 0 })
  })

  it("gives one vote to a person with two orders", async () => {
    const id = await desk.published()
    await vote(id, await desk.guestOf("cus_reader"))
    expect(await vote(id, await desk.guestOf("cus_reader"))).toEqual({
      up: 1,
      down: 0,
    })
  })

  it("knows whose order a token opens before anything of it was sent", async () => {
    const id = await desk.published()
    const reader = await desk.shop.buyer({ is_delivered: false })
    await vote(id, desk.shop.guest(reader.order.id))
    expect(await vote(id, reader.headers)).toEqual({ up: 1, down: 0 })
  })

  it("is for what everybody reads", async () => {
    const id = await desk.held()
    const [reader] = desk.guests(1)
    for (const absent of [id, "rev_unknown"]) {
      expect(await refusalOf(vote(absent, reader))).toMatchObject({
        status: 404,
        code: "not_found",
      })
    }
  })

  it("is for customers and guests, and one of three words", async () => {
    const id = await desk.published()
    expect(await refusalOf(vote(id, desk.shop.key))).toMatchObject({
      status: 401,
    })
    const [reader] = desk.guests(1)
    expect(await refusalOf(vote(id, reader, "sideways"))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
  })

  it("is refused where the shop has no votes", async () => {
    const id = await desk.published()
    await reviewIn(getContainer()).createReviewSettings({
      settings: { votes_enabled: false },
      occurred_at: new Date(),
    })
    const [reader] = desk.guests(1)
    expect(await refusalOf(vote(id, reader))).toMatchObject({
      status: 400,
      code: "review_votes_disabled",
    })
  })
})
