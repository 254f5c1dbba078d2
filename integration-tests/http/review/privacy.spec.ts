import "../../support/own-data-dir"
import { config } from "../../../src/config/current"
import { reviewIn } from "../../../src/workflows/review"
import { buildMerchant } from "../../builders/merchant"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { sealedDays } from "../../builders/sealed-days"
import { canaryNest, findCanaries, recordLog } from "../../support/canaries"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

type Headers = Record<string, string>
const SOME_TIME = new Date("2026-01-01")

withShop(({ api, getContainer }) => {
  let shop: ReviewShop
  let merchant: Headers
  const log = recordLog()
  afterAll(log.stop)
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    merchant = (await buildMerchant(getContainer())).headers
  })

  const reviews = () => reviewIn(getContainer())
  const erase = (id: string) =>
    api.post(
      `/admin/customers/${id}/erase`,
      { force: true },
      { headers: merchant }
    )
  const merge = (id: string, into: string) =>
    api.post(`/admin/customers/${id}/merge`, { into }, { headers: merchant })

  /** Somebody who has said something in every place there is. */
  async function talkative(canary = (place: string) => place) {
    const buyer = await shop.buyer()
    const { id, headers, line_item_id } = buyer
    const { data } = await shop.review(headers, {
      ...{ line_item_id, rating: 2, recommend: false },
      body: canary("first"),
      experience_date: "2026-01-02",
    })
    const review_id = data.review.id as string
    await api.post(
      `/store/reviews/${review_id}`,
      {
        rating: 3,
        title: canary("title"),
        body: canary("body"),
        display_name: canary("name"),
      },
      { headers }
    )
    const at = { occurred_at: SOME_TIME }
    await reviews().createReviewReplies({
      ...{ review_id, audience: "public", body: canary("reply"), ...at },
    })
    await reviews().createReviewAppeals({
      ...{ review_id, event_number: 1, text: canary("appeal"), ...at },
    })
    const [question] = await reviews().createReviewQuestions([
      {
        ...{ product_id: shop.product_id, customer_id: id, ...at },
        ...{ author_type: "customer", author_id: id, findings: {} },
        ...{ text: canary("question"), display_name: canary("asker") },
        status: "published",
      },
    ])
    await reviews().createReviewAnswers([
      {
        ...{ question_id: question.id, customer_id: id, ...at },
        ...{ author_type: "customer", author_id: id, findings: {} },
        ...{ text: canary("answer"), status: "published" },
      },
    ])
    return { ...buyer, review_id, canary }
  }

  /** What somebody thinks of the review of somebody else. */
  async function judge(review_id: string, voter_id: string, text: string) {
    const at = { review_id, occurred_at: SOME_TIME }
    await reviews().createReviewVotes({
      ...{ voter_type: "customer", voter_id, value: "up", ...at },
    })
    await reviews().createReviewFlags({
      ...{ flagger_type: "customer", flagger_id: voter_id, ...at },
      ...{ reason: "advertising", text },
    })
  }

  it("leaves the stars of whoever is erased, and not a word", async () => {
    const { planted, canary } = canaryNest()
    const other = await talkative()
    const person = await talkative(canary)
    await judge(other.review_id, person.id, canary("flag"))
    await judge(person.review_id, other.id, canary("othersflag"))
    const look = () =>
      findCanaries(getContainer(), planted, {
        folder: config.data_dir,
        log: log.text(),
      })
    const before = await look()
    for (const place of [
      ...["review.title", "review.body", "review.display_name"],
      ...["review_revision.body", "review_reply.body", "review_appeal.text"],
      ...["review_question.text", "review_answer.text", "review_flag.text"],
    ]) {
      expect(before.join("\n")).toContain(`${place}: canary`)
    }
    const sums = (await shop.read()).summary

    const { data } = await erase(person.id)
    expect(data.privacy_request).toMatchObject({ status: "finished" })
    expect(await look()).toEqual([])
    const { reviews: shown, summary } = await shop.read()
    expect(summary).toEqual(sums)
    const { id, rating, title, body, display_name } = shown.find(
      (review: { id: string }) => review.id === person.review_id
    )
    expect({ id, rating, title, body, display_name }).toEqual({
      ...{ id: person.review_id, rating: 3 },
      ...{ title: null, body: null, display_name: null },
    })
    expect(await reviews().recountSums(shop.product_id)).toEqual(
      await reviews().readSums(shop.product_id)
    )
  })

  it("forgets who voted, and goes on counting the vote", async () => {
    const [author, voter] = [await talkative(), await shop.buyer()]
    await judge(author.review_id, voter.id, "Buy it elsewhere")
    await erase(voter.id)
    const [vote] = await reviews().listReviewVotes({})
    expect(vote).toMatchObject({ value: "up", voter_type: "anonymous" })
    expect(JSON.stringify(vote)).not.toContain(voter.id)
    const [flag] = await reviews().listReviewFlags({})
    expect(flag).toMatchObject({ reason: "advertising", text: null })
  })

  it("leaves a published root as it is, and nobody to open its hash", async () => {
    const days = sealedDays(api, { merchant, key: shop.key })
    const { id, review_id, headers, order } = await talkative()
    await days.pass()
    const { days: before } = await days.read()
    const { opening } = JSON.parse(await days.proof(review_id, headers))
    expect(opening.content.body).toBe("body")
    await erase(id)
    expect((await days.read()).days).toEqual(before)
    const { salt } = await reviews().readReview(review_id)
    expect(salt).not.toBe(opening.salt)
    const guest = days.proof(review_id, shop.guest(order.id))
    expect((await guest).includes(opening.salt)).toBe(false)
    await days.pass()
    expect((await days.read()).report.by_status).toEqual({ anonymised: 1 })
  })

  it("does not let a history be changed in any other way", async () => {
    const { review_id } = await talkative()
    const [event] = await reviews().listReviewEvents({ review_id })
    await expect(
      reviews().updateReviewEvents({ id: event.id, reason: "advertising" })
    ).rejects.toThrow("is only added to")
  })

  it("twice is once", async () => {
    const { id } = await talkative()
    const person = { customer_ids: [id], order_ids: [] }
    const first = await reviews().eraseAuthor(person, SOME_TIME)
    expect(first).toMatchObject({ reviews: 1, questions: 1, answers: 1 })
    const again = await reviews().eraseAuthor(person, SOME_TIME)
    expect(Object.values(again)).toEqual([0, 0, 0, 0, 0])
  })

  it("makes of two customers one, who has written what both had", async () => {
    const [ines, twin] = [await talkative(), await talkative()]
    const third = await talkative()
    await judge(third.review_id, ines.id, "Mine")
    await judge(third.review_id, twin.id, "Also mine")
    await merge(twin.id, ines.id)
    const { data } = await api.get("/store/customers/me/reviews", {
      headers: ines.headers,
    })
    expect(data.count).toBe(2)
    const votes = await reviews().listReviewVotes({})
    expect(votes.map(({ voter_id }) => voter_id).sort()).toEqual(
      [ines.id, twin.id].sort()
    )
    await erase(ines.id)
    const after = await reviews().listReviewVotes({})
    expect(after.map(({ voter_type }) => voter_type)).toEqual([
      "anonymous",
      "anonymous",
    ])
    expect((await shop.read()).summary.count).toBe(3)
  })

  it("gives customers all they wrote, and nothing of anybody else", async () => {
    const [person, other] = [
      await talkative(),
      await talkative((at) => `x${at}`),
    ]
    await judge(other.review_id, person.id, "Mine")
    const { data } = await api.get("/store/customers/me/export", {
      headers: person.headers,
    })
    const { review } = data.data
    expect(review.reviews).toMatchObject([{ body: "body", rating: 3 }])
    expect(
      review.review_texts.map(({ body }: { body: string }) => body)
    ).toEqual(["first", "body"])
    expect(review.questions).toMatchObject([{ text: "question" }])
    expect(review.answers).toMatchObject([{ text: "answer" }])
    expect(review.votes).toMatchObject([{ review_id: other.review_id }])
    expect(review.flags).toMatchObject([{ text: "Mine" }])
    expect(JSON.stringify(review)).not.toMatch(/xbody|xquestion|salt/)
    expect(
      await refusalOf(
        api.get("/store/customers/me/export", { headers: shop.key })
      )
    ).toMatchObject({ status: 401 })
  })
})
