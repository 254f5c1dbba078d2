import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { earnPointsWorkflow, loyaltyIn } from "../../../src/workflows/loyalty"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { daysFromNow } from "../../builders/loyalty"
import { MemberShop } from "../../builders/member-shop"
import { withShop } from "../../support/shop"

type Member = Awaited<ReturnType<MemberShop["member"]>>
/** Without headers: a stranger. */
type Asker = Partial<Pick<Member, "headers">>

/** Two jackets at 25 euros: a point each, and half as many more in Cashmere. */
const AS_LINEN = 50
const AS_CASHMERE = 75

withShop(({ api, getContainer }) => {
  let shop: MemberShop
  beforeAll(async () => {
    shop = await MemberShop.open(api, getContainer())
    await shop.useProgram()
  })

  const headersOf = ({ headers }: Member) => ({
    ...shop.shop.storefront.headers,
    ...headers,
  })

  async function inTier(key: string, member: Member) {
    const loyalty = loyaltyIn(getContainer())
    const { id: account_id } = await loyalty.openAccount(member.id)
    await loyalty.setTier({
      ...{ account_id, key, reason: "goodwill", by: { type: "user" } },
      now: daysFromNow(0),
    })
    return member
  }
  const inCashmere = async () => inTier("cashmere", await shop.member())

  /** What its page promises of one jacket. */
  async function tokenOf(member: Member): Promise<string> {
    const { product, region } = shop.shop
    const { data } = await api.get(
      `/store/products/${product.id}/loyalty?region_id=${region.id}`,
      { headers: headersOf(member) }
    )
    return data.loyalty.variants[0].promise.token
  }

  async function earnWith(token: string, member: Member) {
    const { variant_id } = shop.shop.product
    const metadata = { loyalty_promise: token }
    const items = [{ variant_id, quantity: 2, metadata }]
    await shop.buy(member, { items })
    return (await shop.read(member.id)).points_pending
  }

  it("gives nobody the tier of whom a product's page has told", async () => {
    const token = await tokenOf(await inCashmere())
    expect(await earnWith(token, await shop.member())).toBe(AS_LINEN)
  })

  it("gives its own member the tier of that page, whatever came of it", async () => {
    const member = await inCashmere()
    const token = await tokenOf(member)
    await loseTier(member)
    expect(await earnWith(token, member)).toBe(AS_CASHMERE)
  })

  /** Two jackets; whoever fills it types an address. */
  function fillCart({ email, headers }: Pick<Member, "email"> & Asker) {
    const { storefront, region, product } = shop.shop
    const { variant_id } = product
    return buildReadyCart(
      api,
      { ...storefront, headers: { ...storefront.headers, ...headers } },
      {
        ...{ region_id: region.id, email },
        items: [{ variant_id, quantity: 2 }],
      }
    )
  }

  async function told(cart_id: string, { headers }: Asker = {}) {
    const { data } = await api.get(`/store/carts/${cart_id}/loyalty`, {
      headers: { ...shop.shop.storefront.headers, ...headers },
    })
    return data.loyalty
  }

  /** What anybody can read of it. */
  const tierIn = (token: string) =>
    JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString()).tier

  const loseTier = ({ id }: Member) =>
    getContainer()
      .resolve("__pg_connection__")("loyalty_account")
      .where({ customer_id: id })
      .update({ tier_id: null })

  it("tells nobody the tier of a member whose address they type", async () => {
    const member = await inCashmere()
    const cart = await fillCart({ email: member.email })
    for (const stranger of [{}, await shop.member()]) {
      const { points, promise } = await told(cart.id, stranger)
      expect([points, tierIn(promise.token)]).toEqual([AS_LINEN, null])
    }
    const { points, promise } = await told(cart.id, member)
    expect([points, tierIn(promise.token)]).toEqual([AS_CASHMERE, "cashmere"])
  })

  it("keeps what its member was told, whoever asks after them", async () => {
    const member = await inCashmere()
    const cart = await fillCart(member)
    expect((await told(cart.id, member)).points).toBe(AS_CASHMERE)
    await loseTier(member)
    expect((await told(cart.id)).points).toBe(AS_LINEN)
    expect((await told(cart.id, await shop.member())).points).toBe(AS_LINEN)
    const { order_id = "" } = await checkOut(api, cart)
    await earnPointsWorkflow(getContainer()).run({ input: { order_id } })
    expect((await shop.read(member.id)).points_pending).toBe(AS_CASHMERE)
  })

  it("tells nobody else what the order of a member has earned", async () => {
    const member = await inCashmere()
    const cart = await fillCart({ email: member.email })
    await told(cart.id)
    const { order_id = "" } = await checkOut(api, cart)
    await earnPointsWorkflow(getContainer()).run({ input: { order_id } })
    expect((await told(cart.id)).points).toBe(AS_LINEN)
    expect((await told(cart.id, member)).points).toBe(AS_CASHMERE)
  })

  it("gives nobody the tier of whose cart it was", async () => {
    const member = await inCashmere()
    const cart = await fillCart(member)
    expect((await told(cart.id, member)).points).toBe(AS_CASHMERE)
    const other = await shop.member()
    await getContainer()
      .resolve(Modules.CART)
      .updateCarts([{ id: cart.id, customer_id: other.id, email: other.email }])
    expect((await told(cart.id, other)).points).toBe(AS_LINEN)
    const { order_id = "" } = await checkOut(api, {
      ...cart,
      headers: headersOf(other),
    })
    await earnPointsWorkflow(getContainer()).run({ input: { order_id } })
    expect((await shop.read(other.id)).points_pending).toBe(AS_LINEN)
  })
})
