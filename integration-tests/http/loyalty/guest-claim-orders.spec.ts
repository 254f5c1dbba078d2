import "../../support/own-data-dir"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { randomUUID } from "crypto"
import { clock } from "../../../src/lib/clock"
import { loyaltyIn, settleOrderWorkflow } from "../../../src/workflows/loyalty"
import { takeGuestClaim } from "../../../src/workflows/loyalty/take-guest-claims"
import { digestOf } from "../../../src/workflows/messaging"
import { mergeCustomersWorkflow } from "../../../src/workflows/privacy"
import { MemberShop } from "../../builders/member-shop"
import { withShop } from "../../support/shop"

const MINUTE_MS = 60_000
const realNow = Date.now

withShop(({ api, getContainer }) => {
  let shop: MemberShop
  beforeAll(async () => {
    shop = await MemberShop.open(api, getContainer())
    await shop.useProgram()
  })
  afterEach(() => jest.restoreAllMocks())

  type Member = Awaited<ReturnType<MemberShop["member"]>>
  /** By then no checkout of a moment ago can still fail. */
  const later = () =>
    jest.spyOn(Date, "now").mockImplementation(() => realNow() + 6 * MINUTE_MS)
  const headersOf = ({ headers }: Member) => ({
    headers: { ...shop.shop.storefront.headers, ...headers },
  })
  const pending = async ({ id }: Member) => (await shop.read(id)).points_pending
  const listOpen = () =>
    loyaltyIn(getContainer()).listOpenGuestClaims({ after: null, limit: 10 })

  /** Who has bought without an account, and has one since. */
  async function converted(email = `${randomUUID()}@example.com`) {
    const { variant_id } = shop.shop.product
    await shop.buy({ email }, { items: [{ variant_id, quantity: 1 }] })
    return shop.member({ email })
  }

  /** As it is when the address is proved and nothing is taken over yet. */
  async function confirmed({ id: customer_id, email }: Member) {
    const loyalty = loyaltyIn(getContainer())
    const { id: account_id } = await loyalty.openAccount(customer_id)
    const { id } = await loyalty.openGuestClaim({
      ...{ account_id, address_digest: digestOf(email) },
      ...{ is_confirmed: true, now: clock.now() },
    })
    return id
  }

  it("stays open for a young order that fills its page", async () => {
    const member = await converted()
    const id = await confirmed(member)
    await takeGuestClaim(getContainer(), id, 1)
    expect(await listOpen()).toEqual([id])
    later()
    await takeGuestClaim(getContainer(), id, 1)
    expect(await listOpen()).toEqual([])
    expect(await pending(member)).toBeGreaterThan(0)
  })

  it("gives the points of what edits have left of an order, and keeps them", async () => {
    const email = `${randomUUID()}@example.com`
    const { variant_id } = shop.shop.product
    const items = [{ variant_id, quantity: 2 }]
    const order = await shop.buy({ email }, { items })
    await order.changes.edit({ id: order.lines[0], quantity: 1 })
    const member = await shop.member({ email })
    const id = await confirmed(member)
    later()
    await takeGuestClaim(getContainer(), id)
    await settleOrderWorkflow(getContainer()).run({
      input: { order_id: order.id },
    })
    expect(await pending(member)).toBe(25)
  })

  it("ends with a merger, which brings the orders itself", async () => {
    const [member, into] = [await converted(), await shop.member()]
    const id = await confirmed(member)
    await mergeCustomersWorkflow(getContainer()).run({
      input: {
        ...{ from_id: member.id, into_id: into.id },
        requested_by: { type: "user", id: "user_spec" },
      },
    })
    later()
    await shop.sweep("loyalty-take-guest-claims")
    await shop.sweep("loyalty-take-orders")
    const loyalty = loyaltyIn(getContainer())
    expect(await listOpen()).toEqual([])
    expect(await loyalty.readGuestClaimed(id)).toMatchObject({ orders: 0 })
    expect(await pending(into)).toBeGreaterThan(0)
    expect(await shop.proof()).toMatchObject({ ok: true })
  })

  it("knows an address that core has verified in lower case", async () => {
    const member = await converted(`Mixed.Case.${randomUUID()}@Example.com`)
    const auth = getContainer().resolve(Modules.AUTH)
    const [identity] = await auth.listAuthIdentities({
      app_metadata: { customer_id: member.id },
    })
    const asked = { auth_identity_id: identity.id, code_provider: "token" }
    const { code } = await auth.requestAuthVerification({
      ...{ ...asked, entity_type: "email" },
      entity_id: member.email.toLowerCase(),
    })
    await auth.confirmAuthVerification({ ...asked, code: code ?? "" })
    later()
    const path = "/store/customers/me/loyalty/guest-claim"
    const { data } = await api.post(path, {}, headersOf(member))
    expect(data.claim).toMatchObject({ status: "ended", orders: 1 })
  })

  it("is exported with all the others, however many there are", async () => {
    const member = await shop.member()
    await confirmed(member)
    const knex: Knex = getContainer().resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    await knex.raw(
      `insert into loyalty_guest_claim
         (id, account_id, address_digest, requested_at)
       select 'loygcl_' || number, account_id, address_digest, requested_at
       from loyalty_guest_claim, generate_series(1, 100) number`
    )
    const path = "/store/customers/me/export"
    const { data } = await api.get(path, headersOf(member))
    const ids = data.data.loyalty.guest_claims.map(
      (claim: { id: string }) => claim.id
    )
    expect(new Set(ids).size).toBe(101)
  })
})
