import "../../support/own-data-dir"
import { randomUUID } from "crypto"
import { buildLoyaltyDesk, givePoints } from "../../builders/loyalty"
import { buildReward } from "../../builders/reward-shop"
import { aMoment, daysBetween } from "../../support/moments"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const PATH = "/admin/loyalty-rewards"

const FIVE_OFF = {
  ...{ key: "five-off", name: "5 off", points: 500, valid_days: 30 },
  benefit: { kind: "amount", amounts: { eur: "5.00", usd: "6.00" } },
}

withShop(({ api, getContainer }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })

  const create = (body: object, headers: object = desk.merchant) =>
    api.post("/admin/loyalty-rewards", body, { headers })
  const change = (id: string, body: object, headers: object = desk.merchant) =>
    api.post(`/admin/loyalty-rewards/${id}`, body, { headers })
  const activate = (id: string, headers: object = desk.merchant) =>
    api.post(`/admin/loyalty-rewards/${id}/activate`, {}, { headers })
  const archive = (id: string, headers: object = desk.merchant) =>
    api.post(`/admin/loyalty-rewards/${id}/archive`, {}, { headers })
  const claim = (id: string, headers: object, body: object = {}) =>
    api.post(`/store/loyalty-rewards/${id}/claim`, body, { headers })
  const giveBack = (id: string, headers: object = desk.merchant) =>
    api.post(`/admin/loyalty-claims/${id}/return`, {}, { headers })
  const offers = async (headers: Record<string, string>) =>
    desk.read("/store/loyalty-rewards", headers)
  const ownClaims = async (headers: Record<string, string>, query = "") =>
    desk.read(`/store/customers/me/loyalty/claims${query}`, headers)

  async function offered(body: object = FIVE_OFF): Promise<string> {
    const { data } = await create(body)
    await activate(data.loyalty_reward.id)
    return data.loyalty_reward.id
  }
  async function memberWith(points: number) {
    const member = await desk.member()
    await givePoints(getContainer(), member.id, points)
    return member
  }

  it("is a draft that nobody sees, offered, and then no longer", async () => {
    const { status, data } = await create(FIVE_OFF)
    const { id, ...reward } = data.loyalty_reward
    expect([status, reward]).toEqual([
      201,
      {
        ...{ ...FIVE_OFF, description: null, minimum_amounts: null },
        ...{ claims_max: null, claims_max_per_member: null, tier_key: null },
        ...{ status: "draft", claimed: 0, used: 0 },
      },
    ])
    expect((await offers(desk.key)).loyalty_rewards).toEqual([])
    await activate(id)
    expect(await offers(desk.key)).toEqual({
      ...{ count: 1, limit: 20, offset: 0 },
      loyalty_rewards: [
        {
          ...{ id, ...FIVE_OFF, description: null, minimum_amounts: null },
          ...{ tier: null, claims_left: null, member: null },
        },
      ],
    })
    const { data: archived } = await archive(id)
    expect(archived.loyalty_reward.status).toBe("archived")
    expect((await offers(desk.key)).loyalty_rewards).toEqual([])
    expect(await refusalOf(archive(id))).toMatchObject({
      ...{ status: 400, code: "loyalty_transition_refused" },
    })
    const list = await desk.read(`${PATH}?status=archived`, desk.merchant)
    expect(list).toMatchObject({ count: 1, loyalty_rewards: [{ id }] })
    expect((await desk.read(`${PATH}?status=draft`, desk.merchant)).count).toBe(
      0
    )
  })

  it("tells a member what keeps them from it", async () => {
    const { headers } = await api.get("/store/loyalty-rewards", {
      headers: desk.key,
    })
    expect(headers["cache-control"]).toBe("no-store")
    const id = await offered({ ...FIVE_OFF, tier_key: "wool", claims_max: 9 })
    const member = await memberWith(200)
    const { loyalty_rewards } = await offers(member.headers)
    expect(loyalty_rewards).toMatchObject([
      {
        ...{ id, tier: { key: "wool", name: "Wool" }, claims_left: 9 },
        member: {
          obstacles: ["tier_too_low", "points_missing"],
          ...{ points_missing: 300, claims_left: null },
        },
      },
    ])
  })

  it("gives a code for points, and lists it for its member alone", async () => {
    const id = await offered()
    const [member, other] = [await memberWith(1_200), await memberWith(1_000)]
    const { status, data } = await claim(id, member.headers, {
      currency_code: "eur",
    })
    expect([status, data.loyalty_claim]).toEqual([
      201,
      {
        ...{ id: expect.stringMatching(/^loyclm_/), reward_id: id },
        ...{ name: "5 off", points: 500, currency_code: "eur" },
        benefit: { kind: "amount", amounts: { eur: "5.00" } },
        ...{ minimum_amounts: null, status: "issued", order_id: null },
        code: expect.stringMatching(/^RW-[2-9A-Z]{16}$/),
        ...{ claimed_at: aMoment, expires_at: aMoment, ended_at: null },
      },
    ])
    const { claimed_at, expires_at } = data.loyalty_claim
    // To the end of that day, and clocks may be changed on the way.
    const days = daysBetween(claimed_at, expires_at) - FIVE_OFF.valid_days
    expect(Math.abs(days - 0.5)).toBeLessThan(0.55)
    const usd = { currency_code: "usd" }
    const second = (await claim(id, member.headers, usd)).data.loyalty_claim
    const page = await ownClaims(member.headers, "?limit=1")
    expect(page.loyalty_claims).toEqual([second])
    const rest = await ownClaims(member.headers, `?after=${page.next}`)
    expect(rest).toEqual({ loyalty_claims: [data.loyalty_claim], next: null })
    expect((await ownClaims(other.headers)).loyalty_claims).toEqual([])
    const own = await desk.read("/store/customers/me/loyalty", member.headers)
    expect(own.loyalty.points_available).toBe(200)
    const { loyalty_reward } = await desk.read(`${PATH}/${id}`, desk.merchant)
    expect(loyalty_reward).toMatchObject({ claimed: 2, used: 0 })
  })

  it("claims once for one key, and not otherwise under it", async () => {
    const id = await offered()
    const member = await memberWith(5_000)
    const headers = { ...member.headers, "Idempotency-Key": randomUUID() }
    const eur = { currency_code: "eur" }
    const first = await claim(id, headers, eur)
    const again = await claim(id, headers, eur)
    expect(again.data).toEqual(first.data)
    expect(again.headers["idempotency-replayed"]).toBe("true")
    const other = claim(id, headers, { currency_code: "usd" })
    expect(await refusalOf(other)).toMatchObject({
      ...{ status: 422, code: "idempotency_key_reused" },
    })
    expect((await ownClaims(member.headers)).loyalty_claims).toHaveLength(1)
  })

  it("keeps what was claimed when its terms change", async () => {
    const id = await offered()
    const member = await memberWith(500)
    const eur = { currency_code: "eur" }
    const { data } = await claim(id, member.headers, eur)
    const cheaper = { points: 1, benefit: { kind: "free_shipping" } }
    const changed = await change(id, cheaper)
    expect(changed.data.loyalty_reward).toMatchObject({
      ...{ ...cheaper, key: "five-off", name: "5 off" },
    })
    const { loyalty_claims } = await ownClaims(member.headers)
    expect(loyalty_claims).toEqual([data.loyalty_claim])
  })

  it("is taken back by a merchant, who reads of whom", async () => {
    const id = await offered()
    const member = await memberWith(500)
    const eur = { currency_code: "eur" }
    const { data } = await claim(id, member.headers, eur)
    await giveBack(data.loyalty_claim.id)
    const path = `/admin/loyalty-accounts/${member.id}/claims`
    const { loyalty_claims } = await desk.read(path, desk.merchant)
    expect(loyalty_claims).toMatchObject([
      {
        ...{ id: data.loyalty_claim.id, status: "returned" },
        promotion_id: expect.stringMatching(/^promo_/),
        returned_by: { type: "user", id: desk.merchant_id },
      },
    ])
    expect(await refusalOf(giveBack(data.loyalty_claim.id))).toMatchObject({
      ...{ status: 400, code: "loyalty_claim_over" },
    })
    expect((await offers(member.headers)).loyalty_rewards).toMatchObject([
      { member: { obstacles: [] } },
    ])
  })

  it.each<[object, object, string, object | null]>([
    [{}, {}, "loyalty_reward_currency", { currency_codes: ["eur", "usd"] }],
    [{}, { currency_code: "inr" }, "loyalty_reward_currency", null],
    [
      { points: 501 },
      { currency_code: "eur" },
      "loyalty_insufficient_points",
      { points_available: 500, points_needed: 501 },
    ],
    [
      { tier_key: "wool" },
      { currency_code: "eur" },
      "loyalty_tier_too_low",
      null,
    ],
  ])("of %p refuses %p: %s", async (over, body, code, limits) => {
    const id = await offered({ ...FIVE_OFF, ...over })
    const member = await memberWith(500)
    expect(await refusalOf(claim(id, member.headers, body))).toMatchObject({
      ...{ status: 400, code, ...(limits && { details: [{ limits }] }) },
    })
    const own = await desk.read("/store/customers/me/loyalty", member.headers)
    expect(own.loyalty.points_available).toBe(500)
  })

  it("refuses once all are claimed, or a member has theirs", async () => {
    const once = await buildReward(getContainer(), { claims_max_per_member: 1 })
    const last = await buildReward(getContainer(), { claims_max: 1 })
    const member = await memberWith(500)
    await claim(once, member.headers)
    await claim(last, member.headers)
    expect(await refusalOf(claim(once, member.headers))).toMatchObject({
      code: "loyalty_reward_claimed",
    })
    expect(await refusalOf(claim(last, member.headers))).toMatchObject({
      code: "loyalty_reward_sold_out",
    })
    await archive(once)
    expect(await refusalOf(claim(once, member.headers))).toMatchObject({
      code: "loyalty_reward_archived",
    })
  })

  it.each<[object, number, string]>([
    [{ key: "Five off" }, 400, "invalid_data"],
    [{ points: 0 }, 400, "invalid_data"],
    [{ valid_days: 0 }, 400, "invalid_data"],
    [{ claims_max: 0 }, 400, "invalid_data"],
    [{ status: "active" }, 400, "invalid_data"],
    [{ benefit: { kind: "cash" } }, 400, "invalid_data"],
    [{ minimum_amounts: { inr: "1" } }, 400, "loyalty_reward_invalid"],
    [{ tier_key: "silk" }, 404, "not_found"],
    [
      { benefit: { kind: "free_product", variant_id: "variant_no" } },
      ...([404, "not_found"] as const),
    ],
  ])("refuses %p with %s (%s)", async (over, status, code) => {
    const refused = create({ ...FIVE_OFF, ...over })
    expect(await refusalOf(refused)).toMatchObject({ status, code })
  })

  it("has each key once", async () => {
    await create(FIVE_OFF)
    expect(await refusalOf(create(FIVE_OFF))).toMatchObject({
      ...{ status: 400, code: "loyalty_reward_known" },
    })
  })

  it("wants merchants here and customers there", async () => {
    const id = await offered()
    const { headers, id: customer_id } = await memberWith(500)
    for (const ask of [
      () => create(FIVE_OFF, headers),
      () => change(id, {}, headers),
      () => activate(id, headers),
      () => archive(id, headers),
      () => giveBack("loyclm_no", headers),
      () => api.get("/admin/loyalty-rewards", { headers }),
      () => api.get(`/admin/loyalty-rewards/${id}`, { headers }),
      () =>
        api.get(`/admin/loyalty-accounts/${customer_id}/claims`, { headers }),
      () => claim(id, desk.key),
      () =>
        api.get("/store/customers/me/loyalty/claims", { headers: desk.key }),
    ]) {
      expect(await refusalOf(ask())).toMatchObject({ status: 401 })
    }
  })

  it("says of a draft what it says of none", async () => {
    const { data } = await create(FIVE_OFF)
    const member = await memberWith(500)
    for (const ask of [
      () => claim(data.loyalty_reward.id, member.headers),
      () => claim("loyrew_no", member.headers),
      () => change("loyrew_no", {}),
      () => activate("loyrew_no"),
      () => archive("loyrew_no"),
      () => giveBack("loyclm_no"),
      () =>
        api.get("/admin/loyalty-rewards/loyrew_no", { headers: desk.merchant }),
      () =>
        api.get("/admin/loyalty-accounts/cus_no/claims", {
          headers: desk.merchant,
        }),
    ]) {
      expect(await refusalOf(ask())).toMatchObject({
        ...{ status: 404, code: "not_found" },
      })
    }
  })
})
