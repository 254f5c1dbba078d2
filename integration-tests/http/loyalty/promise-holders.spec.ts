import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { earnPointsWorkflow, loyaltyIn } from "../../../src/workflows/loyalty"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { daysFromNow } from "../../builders/loyalty"
import { MemberShop } from "../../builders/member-shop"
import { withShop } from "../../support/shop"

type Member = Awaited<ReturnType<MemberShop["member"]>>

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
    await getContainer()
      .resolve("__pg_connection__")("loyalty_account")
      .where({ customer_id: member.id })
      .update({ tier_id: null })
    expect(await earnWith(token, member)).toBe(AS_CASHMERE)
  })

  it("gives nobody the tier of whose cart it was", async () => {
    const member = await inCashmere()
    const { storefront, region, product } = shop.shop
    const { variant_id } = product
    const cart = await buildReadyCart(
      api,
      { ...storefront, headers: headersOf(member) },
      {
        ...{ region_id: region.id, email: member.email },
        items: [{ variant_id, quantity: 2 }],
      }
    )
    const path = `/store/carts/${cart.id}/loyalty`
    const told = await api.get(path, { headers: cart.headers })
    expect(told.data.loyalty.points).toBe(AS_CASHMERE)
    const other = await shop.member()
    await getContainer()
      .resolve(Modules.CART)
      .updateCarts([{ id: cart.id, customer_id: other.id, email: other.email }])
    const now = await api.get(path, { headers: headersOf(other) })
    expect(now.data.loyalty.points).toBe(AS_LINEN)
    const { order_id = "" } = await checkOut(api, {
      ...cart,
      headers: headersOf(other),
    })
    await earnPointsWorkflow(getContainer()).run({ input: { order_id } })
    expect((await shop.read(other.id)).points_pending).toBe(AS_LINEN)
  })
})
