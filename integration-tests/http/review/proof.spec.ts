import "../../support/own-data-dir"
import { buildMerchant } from "../../builders/merchant"
import { fillReviews } from "../../builders/many-reviews"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { sealedDays, verify } from "../../builders/sealed-days"
import { withClient } from "../../support/databases"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { clock } from "../../../src/lib/clock"
import { reviewIn } from "../../../src/workflows/review"

const VALID = /^Valid: on \d{4}-\d\d-\d\d the shop counted/
const today = () => clock.now().toISOString().slice(0, 10)

withShop(({ api, getContainer, dbConfig }) => {
  let shop: ReviewShop
  let days: ReturnType<typeof sealedDays>
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    const merchant = (await buildMerchant(getContainer())).headers
    days = sealedDays(api, { merchant, key: shop.key })
  })

  async function written(body: object = {}) {
    const buyer = await shop.buyer()
    const { line_item_id, headers } = buyer
    const { data } = await shop.review(headers, {
      ...{ line_item_id, rating: 1, body: "Leaks at the seams." },
      ...body,
    })
    return { ...buyer, review_id: data.review.id as string }
  }
  const rootOf = async () => (await days.read()).days[0].root as string
  const reviews = () => reviewIn(getContainer())

  it("shows an author with a script of their own that the review was counted", async () => {
    const { review_id, headers } = await written()
    await written({ rating: 5, body: "Dry and warm." })
    await days.pass()
    const proof = await days.proof(review_id, headers)
    const root = await rootOf()
    expect(verify(proof, root)).toMatch(VALID)
    expect(verify(proof, root)).toContain(
      `${review_id} as published, with the words given here`
    )
    expect(JSON.parse(proof).opening.content.body).toBe("Leaks at the seams.")
  })

  it("is no proof any more after one flipped byte, wherever it is", async () => {
    const { review_id, headers } = await written()
    await written({ rating: 5, body: "Dry and warm." })
    await days.pass()
    const proof = await days.proof(review_id, headers)
    const root = await rootOf()
    const { review, opening, chain, proof: inclusion } = JSON.parse(proof)
    const words = [
      ...[opening.content.body, opening.salt, review.content_hash],
      ...[review.id, inclusion.path[0], chain.links[1].hash, "published"],
      ...[`"rating":1`, chain.links[0].entry.occurred_at],
    ]
    for (const word of words) {
      const at = proof.indexOf(word) + word.length - 1
      const flipped = Buffer.from(proof)
      flipped[at] ^= 1
      expect(verify(flipped.toString(), root)).toMatch(/^Not valid: /)
    }
    expect(verify(proof, root.replace(/^./, "x"))).toMatch(
      /^Not valid: .* not the published one/
    )
  })

  it("is for its author: a customer, or whoever holds the order's token", async () => {
    const { review_id, headers, order } = await written()
    const { headers: other } = await shop.buyer()
    await days.pass()
    const { id: otherOrder } = (await shop.buyer()).order
    for (const stranger of [other, shop.guest(otherOrder)]) {
      expect(await refusalOf(days.proof(review_id, stranger))).toMatchObject({
        status: 404,
      })
    }
    expect(await refusalOf(days.proof(review_id, shop.key))).toMatchObject({
      status: 401,
    })
    const guest = shop.guest(order.id)
    expect(verify(await days.proof(review_id, guest), await rootOf())).toMatch(
      VALID
    )
    expect(await days.proof(review_id, headers)).toContain(review_id)
  })

  it("is there once the day is over", async () => {
    const { review_id, headers } = await written()
    const { data, status } = await refusalOf(
      api.get(`/store/reviews/${review_id}/proof`, { headers })
    ).then(({ status: code, ...body }) => ({ status: code, data: body }))
    expect(status).toBe(400)
    expect(data).toMatchObject({ code: "review_not_sealed" })
  })

  it("opens the words of its day, although they were edited since", async () => {
    const { review_id, headers } = await written()
    await days.pass()
    await api.post(
      `/store/reviews/${review_id}`,
      { rating: 4, body: "They sent a new one." },
      { headers }
    )
    const bodyOf = async () => {
      const proof = await days.proof(review_id, headers)
      expect(verify(proof, await rootOf())).toMatch(VALID)
      return JSON.parse(proof).opening.content.body
    }
    expect(await bodyOf()).toBe("Leaks at the seams.")
    await days.pass()
    expect(await bodyOf()).toBe("They sent a new one.")
  })

  it("says what was so at the end of the day, however late it is sealed", async () => {
    const { review_id, headers, id } = await written()
    const later = new Date(clock.now().getTime() + 2 * 86_400_000)
    const by = { type: "customer", id }
    await reviews().withdraw({ id: review_id, by, now: later })
    await reviews().sealDay({ day: today(), now: later })
    const proof = await days.proof(review_id, headers)
    expect(JSON.parse(proof).review).toMatchObject({ status: "published" })
    expect(verify(proof, await rootOf())).toMatch(VALID)
    expect((await days.read()).report.by_status).toEqual({ published: 1 })
  })

  it("finds one review among several blocks", async () => {
    const many = { rating: 4, status: "published" as const }
    await fillReviews(dbConfig.dbName, { ...many, count: 2_100 })
    const { review_id, headers } = await written()
    await days.pass()
    const proof = await days.proof(review_id, headers)
    const { index, size, path } = JSON.parse(proof).proof
    expect({ index, size }).toEqual({ index: 2_100, size: 2_101 })
    expect(path.length).toBeLessThan(12)
    expect(verify(proof, await rootOf())).toMatch(VALID)
  })

  it("is sealed once, however often and by however many at once", async () => {
    await written()
    const day = today()
    const seal = () => reviews().sealDay({ day, now: clock.now() })
    await Promise.all([seal(), seal(), seal()])
    const once = await days.read()
    await written()
    await seal()
    expect(await days.read()).toEqual(once)
    expect(once.days).toMatchObject([{ day, tree_size: 1 }])
    expect(await count("review_leaf")).toBe(1)
  })

  it("keeps the roots of all days, and the leaves of the last", async () => {
    await written()
    await days.pass(3)
    const { days: roots } = await days.read()
    expect(
      roots.map(({ tree_size }: { tree_size: number }) => tree_size)
    ).toEqual([1, 1, 1, 0])
    expect(await count("review_leaf")).toBe(1)
    expect(await count("review_leaf_block")).toBe(1)
    expect(await days.seal()).toMatchObject({ items: 0 })
  })

  it("chains each day to the one before, so that none can be exchanged", async () => {
    await written()
    await days.pass(2)
    const change = withClient(
      (client) => client.query("update review_day set root = 'another'"),
      dbConfig.dbName
    )
    await expect(change).rejects.toThrow("is only added to")
    const hashes = (await days.read()).days.map(
      ({ hash }: { hash: string }) => hash
    )
    expect(new Set(hashes).size).toBe(3)
  })

  const count = (table: string) =>
    withClient(async (client) => {
      const { rows } = await client.query(
        `select count(*)::int as count from ${table}`
      )
      return rows[0].count as number
    }, dbConfig.dbName)
})
