import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { randomUUID } from "crypto"
import { clock } from "../../../src/lib/clock"
import { listPersonalData } from "../../../src/lib/personal-data"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import { loyaltyIn } from "../../../src/workflows/loyalty"
import { findGuestOrders } from "../../../src/workflows/loyalty/core-tables/guest-orders"
import { digestOf } from "../../../src/workflows/messaging"
import { mergeCustomersWorkflow } from "../../../src/workflows/privacy"
import { MemberShop } from "../../builders/member-shop"
import { Untold } from "../../builders/untold"
import { until } from "../../processes/support/wait"
import { readMails } from "../../support/mails"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const TOPIC = "loyalty-guest-claim"
const PATH = "/store/customers/me/loyalty/guest-claim"
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const realNow = Date.now
const dataDir = process.env.DATA_DIR ?? ""

withShop(({ api, getContainer, dbConfig }) => {
  let shop: MemberShop
  beforeAll(async () => {
    shop = await MemberShop.open(api, getContainer())
    await shop.useProgram()
  })
  afterEach(async () => {
    jest.restoreAllMocks()
    await new Untold(getContainer(), dbConfig.dbName, TOPIC).settled()
  })

  type Member = Awaited<ReturnType<MemberShop["member"]>>
  const jackets = (quantity = 1) => ({
    items: [{ variant_id: shop.shop.product.variant_id, quantity }],
  })
  /** By then no checkout of a moment ago can still fail. */
  const later = (ms = 6 * MINUTE_MS) => {
    jest.spyOn(Date, "now").mockImplementation(() => realNow() + ms)
  }
  const stranger = () => ({ email: `${randomUUID()}@example.com` })
  /** Who has bought without an account, and has one since. */
  const converted = async (quantity = 1) => {
    const guest = stranger()
    const order = await shop.buy(guest, jackets(quantity))
    return { guest, order, member: await shop.member(guest) }
  }
  const headersOf = ({ headers }: { headers: object }) => ({
    headers: { ...shop.shop.storefront.headers, ...headers },
  })
  const ask = async (member: Member) =>
    (await api.post(PATH, {}, headersOf(member))).data.claim
  const confirm = (member: Member, token: string) =>
    api
      .post(
        "/store/customers/me/loyalty/guest-claim/confirm",
        { token },
        headersOf(member)
      )
      .then(({ data }) => data.claim)
  /** The token of the mail that a claim sends. */
  const mailed = async (member: Member) => {
    const mails = () =>
      readMails(dataDir, TOPIC).filter(
        ({ headers }) => headers.to === member.email
      )
    const known = mails().map(({ file }) => file)
    const claim = await ask(member)
    const fresh = () => mails().find(({ file }) => !known.includes(file))
    await until(fresh)
    const links = fresh()?.links ?? []
    const link = links.find((each) => each.includes("/account/points/claim"))
    const token = new URL(link ?? "").searchParams.get("token") ?? ""
    return { claim, token }
  }
  const pending = async ({ id }: Member) => (await shop.read(id)).points_pending
  const expectSound = async () =>
    expect(await shop.proof()).toMatchObject({ ok: true, violations: [] })

  it("gives a proved address what it ordered as a guest, once", async () => {
    const { member } = await converted()
    const own = await shop.buy(member, jackets())
    const each = await pending(member)
    const { claim, token } = await mailed(member)
    expect(claim).toMatchObject({ status: "requested", orders: 0, points: 0 })
    expect(await pending(member)).toBe(each)
    later()
    const taken = await Promise.all(
      Array.from({ length: 4 }, () =>
        confirm(member, token).catch(({ response }) => response.data.code)
      )
    )
    // Those who met another at the same order try again.
    const known = taken.filter((answer) => answer !== "conflict")
    expect(known.length).toBeGreaterThan(0)
    expect(await confirm(member, token)).toMatchObject({
      ...{ id: claim.id, status: "ended", orders: 1, points: each },
    })
    await shop.sweep("loyalty-take-guest-claims")
    await shop.sweep("loyalty-take-orders")
    expect(await pending(member)).toBe(2 * each)
    expect(await loyaltyIn(getContainer()).findOrder(own.id)).toMatchObject({
      guest_claim_id: null,
    })
    await expectSound()
  })

  it("claims what was ordered since anew, and not by an old token", async () => {
    const { member, guest } = await converted()
    const { token } = await mailed(member)
    later()
    expect(await confirm(member, token)).toMatchObject({ orders: 1 })
    jest.restoreAllMocks()
    await shop.buy(guest, jackets())
    const next = await mailed(member)
    later()
    expect(await confirm(member, token)).toMatchObject({ orders: 1 })
    expect(await confirm(member, next.token)).toMatchObject({ orders: 1 })
  })

  it("says how many orders are too young, once the address is proved", async () => {
    const { member } = await converted()
    const { claim, token } = await mailed(member)
    expect(claim).toMatchObject({ status: "requested", orders_waiting: 0 })
    expect(await confirm(member, token)).toMatchObject({
      ...{ status: "confirmed", orders: 0, orders_waiting: 1, points: 0 },
    })
    later()
    expect(await confirm(member, token)).toMatchObject({
      ...{ status: "ended", orders: 1, orders_waiting: 0 },
    })
  })

  it("says the same of an address that has ordered and one that has not", async () => {
    const [{ member: one }, other] = [await converted(), await shop.member()]
    later()
    const answers = [await ask(one), await ask(other)]
    const [{ id: _, requested_at: __, ...said }, { ...same }] = answers
    expect(same).toMatchObject(said)
  })

  it("refuses a token that is forged, or another's", async () => {
    const [{ member: one }, other] = [await converted(), await shop.member()]
    const { token } = await mailed(one)
    later()
    const refused = { code: "loyalty_guest_claim_token_invalid", status: 400 }
    const forged = `${token.slice(0, -3)}abc`
    expect(await refusalOf(confirm(one, forged))).toMatchObject(refused)
    expect(await refusalOf(confirm(other, token))).toMatchObject(refused)
    const customers = getContainer().resolve(Modules.CUSTOMER)
    await customers.updateCustomers(one.id, { email: `new-${one.email}` })
    expect(await refusalOf(confirm(one, token))).toMatchObject(refused)
    later(2 * DAY_MS)
    expect(await pending(one)).toBe(0)
    const nobody = api.post(PATH, {}, headersOf({ headers: {} }))
    expect(await refusalOf(nobody)).toMatchObject({ status: 401 })
  })

  it("mails an address so often and no more", async () => {
    const member = await shop.member()
    for (let asked = 0; asked < 5; asked++) {
      await ask(member)
    }
    expect(await refusalOf(ask(member))).toMatchObject({ status: 429 })
  })

  it("takes an order as it is by now: back, canceled, and in whose tier", async () => {
    const guest = stranger()
    const canceled = await shop.buy(guest, jackets())
    await shop.cancel(canceled.id)
    const order = await shop.buy(guest, jackets(2))
    const member = await shop.member(guest)
    await order.fulfil(2)
    const [id] = order.lines
    await order.changes.takeBack([{ id, quantity: 1 }])
    await loyaltyIn(getContainer()).setTier({
      account_id: (await loyaltyIn(getContainer()).openAccount(member.id)).id,
      ...{ key: "cashmere", reason: "goodwill", by: { type: "system" } },
      now: clock.now(),
    })
    const { token } = await mailed(member)
    later()
    const { orders, points } = await confirm(member, token)
    const one = await shop.member()
    await shop.buy(one, jackets())
    expect({ orders, points }).toEqual({
      orders: 1,
      points: await pending(one),
    })
    expect(await pending(member)).toBe(points)
    await expectSound()
  })

  it("lets at once be spent what was delivered long ago", async () => {
    const { earning } = demoProgram
    await shop.useProgram({ earning: { ...earning, pending_days: 0 } })
    const { member, order } = await converted()
    await order.fulfil()
    const { token } = await mailed(member)
    later()
    const { points } = await confirm(member, token)
    expect(points).toBeGreaterThan(0)
    expect(await shop.read(member.id)).toMatchObject({
      ...{ points_available: points, points_pending: 0 },
    })
  })

  it("leaves an order alone that a merger brought already", async () => {
    const { member, order } = await converted()
    const { token } = await mailed(member)
    const customers = getContainer().resolve(Modules.CUSTOMER)
    const [guest] = await customers.listCustomers({
      ...{ email: member.email, has_account: false },
    })
    later()
    const { points } = await confirm(member, token)
    await mergeCustomersWorkflow(getContainer()).run({
      input: {
        ...{ from_id: guest.id, into_id: member.id },
        requested_by: { type: "user", id: "user_spec" },
      },
    })
    await shop.sweep("loyalty-take-orders")
    await shop.sweep("loyalty-settle-orders")
    expect(await pending(member)).toBe(points)
    expect(await loyaltyIn(getContainer()).findOrder(order.id)).toMatchObject({
      guest_claim_id: expect.stringMatching(/^loygcl_/),
    })
    await expectSound()
  })

  it("goes on where a killed process confirmed and took nothing", async () => {
    const { member } = await converted()
    const { claim } = await mailed(member)
    const loyalty = loyaltyIn(getContainer())
    const { id: account_id } = await loyalty.openAccount(member.id)
    await loyalty.confirmGuestClaim({
      ...{ id: claim.id, account_id, now: clock.now() },
      address_digest: digestOf(member.email),
    })
    // Young orders wait, and so does the claim.
    await shop.sweep("loyalty-take-guest-claims")
    expect(
      await loyalty.listOpenGuestClaims({ after: null, limit: 10 })
    ).toEqual([claim.id])
    later()
    await shop.sweep("loyalty-take-guest-claims")
    expect(await loyalty.readGuestClaimed(claim.id)).toMatchObject({
      orders: 1,
    })
    expect(
      await loyalty.listOpenGuestClaims({ after: null, limit: 10 })
    ).toEqual([])
  })

  it("waits for a young order by the shop's clock, and finds it when it can", async () => {
    const { member } = await converted()
    const { token } = await mailed(member)
    const { status, orders } = await confirm(member, token)
    expect([status, orders]).toEqual(["confirmed", 0])
    const journeys = [await shop.travel(60), await shop.travel(6 * 60)]
    const taken = journeys.map((sweeps) =>
      sweeps.find(({ name }) => name === "loyalty-take-guest-claims")
    )
    expect(taken).toMatchObject([{ items: 0 }, { items: 1 }])
    expect(await confirm(member, token)).toMatchObject({
      ...{ status: "ended", orders: 1 },
    })
  })

  it("asks for no mail where core has verified the address", async () => {
    const { member } = await converted()
    const auth = getContainer().resolve(Modules.AUTH)
    const [identity] = await auth.listAuthIdentities({
      app_metadata: { customer_id: member.id },
    })
    const asked = { auth_identity_id: identity.id, code_provider: "token" }
    const { code } = await auth.requestAuthVerification({
      ...{ ...asked, entity_id: member.email, entity_type: "email" },
    })
    await auth.confirmAuthVerification({ ...asked, code: code ?? "" })
    later()
    expect(await ask(member)).toMatchObject({ status: "ended", orders: 1 })
  })

  it("is exported without its digest, and forgotten with its member", async () => {
    const { member } = await converted()
    await mailed(member)
    const claims = listPersonalData().find(
      ({ feature }) => feature === "loyalty"
    )
    const exported = claims?.export?.({ customer_id: member.id }, {
      container: getContainer(),
    } as never) as unknown as Record<string, AsyncIterable<object>>
    const rows = []
    for await (const row of exported.guest_claims) {
      rows.push(row)
    }
    expect(rows).toEqual([
      expect.objectContaining({ id: expect.stringMatching(/^loygcl_/) }),
    ])
    expect(JSON.stringify(rows)).not.toContain(digestOf(member.email))
    const loyalty = loyaltyIn(getContainer())
    await loyalty.eraseMembers({ customer_ids: [member.id], now: clock.now() })
    expect(await loyalty.listLoyaltyGuestClaims({})).toEqual([])
  })

  it("looks back for 180 days", async () => {
    const { email } = (await converted()).guest
    const found = () =>
      findGuestOrders(getContainer(), { email, after: "", limit: 10 })
    later(179 * DAY_MS)
    expect(await found()).toHaveLength(1)
    later(181 * DAY_MS)
    expect(await found()).toEqual([])
  })
})
