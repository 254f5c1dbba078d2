import "../../support/own-data-dir"
import { config } from "../../../src/config/current"
import { loyaltyIn } from "../../../src/workflows/loyalty"
import {
  buildLoyaltyDesk,
  givePoints,
  reservePoints,
} from "../../builders/loyalty"
import { canaryNest, findCanaries, recordLog } from "../../support/canaries"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  const log = recordLog()
  afterAll(log.stop)
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })

  const ask = (id: string, verb: "erase" | "merge", body: object) =>
    api.post(`/admin/customers/${id}/${verb}`, body, {
      headers: desk.merchant,
    })
  const proof = async () =>
    (await desk.read("/admin/loyalty-proof", desk.merchant)).proof

  it("leaves the book of whoever is erased, and not a word of it", async () => {
    const member = await desk.member()
    const { planted, canary } = canaryNest()
    await desk.adjust(member.id, {
      ...{ points: 9, reason: "goodwill", note: canary("note") },
    })
    const loyalty = loyaltyIn(getContainer())
    const [account] = await loyalty.listLoyaltyAccounts({})
    const look = () =>
      findCanaries(getContainer(), [...planted, member.id.toLowerCase()], {
        folder: config.data_dir,
        log: log.text(),
      })
    expect((await look()).join("\n")).toContain(
      "loyalty_adjustment.note: canarynote"
    )
    const { data } = await ask(member.id, "erase", { force: true })
    expect(data.privacy_request).toMatchObject({ status: "finished" })
    const left = (await look()).filter(
      (place) => /canary/.test(place) || place.startsWith("loyalty")
    )
    expect(left).toEqual([])
    expect(await loyalty.listEntries({ kind: "lapse" })).toHaveLength(1)
    expect(await loyalty.retrieveLoyaltyAccount(account.id)).toMatchObject({
      customer_id: null,
    })
    expect(await proof()).toMatchObject({ ok: true })
  })

  it("gives one customer the points of two, and keeps the sum", async () => {
    const [from, into] = [await desk.member(), await desk.member()]
    const id = await givePoints(getContainer(), from.id, 7)
    await givePoints(getContainer(), into.id, 5)
    await reservePoints(getContainer(), id, 3)
    const { data } = await ask(from.id, "merge", { into: into.id })
    expect(data.privacy_request).toMatchObject({ status: "finished" })
    const path = "/store/customers/me/loyalty"
    const { loyalty } = await desk.read(path, into.headers)
    expect(loyalty.points_available).toBe(12)
    expect(await proof()).toMatchObject({ ok: true })
  })

  it("gives customers their account and entries, and no note", async () => {
    const [member, other] = [await desk.member(), await desk.member()]
    await desk.adjust(member.id, {
      ...{ points: 9, reason: "goodwill", note: "Rang twice" },
    })
    await givePoints(getContainer(), other.id, 7)
    const { data } = await desk.read(
      "/store/customers/me/export",
      member.headers
    )
    expect(data.loyalty).toMatchObject({
      accounts: [{ points_available: 9 }],
      entries: [{ kind: "adjust", points: 9, reason: "goodwill" }],
    })
    expect(JSON.stringify(data.loyalty)).not.toContain("Rang")
    const none = await desk.member()
    const empty = await desk.read("/store/customers/me/export", none.headers)
    expect(empty.data.loyalty).toEqual({
      ...{ accounts: [], entries: [], tier_changes: [] },
      ...{ claims: [], guest_claims: [], invitations: [] },
      ...{ referrals: [], referral_codes: [] },
    })
  })
})
