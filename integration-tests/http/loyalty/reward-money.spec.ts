import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { linkProductsToSalesChannelWorkflow } from "@medusajs/medusa/core-flows"
import { buildProduct } from "../../builders/product"
import { buildRegion } from "../../builders/region"
import { RewardShop } from "../../builders/reward-shop"
import { buildTaxes } from "../../builders/taxes"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let shop: RewardShop
  beforeEach(async () => {
    shop = await RewardShop.open(api, getContainer())
  })

  it("is claimed in a currency however that is spelt", async () => {
    const benefit = { kind: "amount", amounts: { eur: "5", usd: "6" } } as const
    const member = await shop.paying.member(100)
    const reward_id = await shop.reward({ benefit })
    const body = { currency_code: "EUR" }
    expect(await shop.claim(reward_id, member, body)).toMatchObject({
      ...{ status: "issued", currency_code: "eur" },
    })
  })

  const amountOff = (amounts: Record<string, string>) =>
    shop.claimed({ benefit: { kind: "amount", amounts } })

  // Two jackets of 25 and a parcel of 10.
  it.each([
    { where: "inside", is_tax_inclusive: true, before: 60, after: 55 },
    { where: "beside", is_tax_inclusive: false, before: 71.4, after: 65.45 },
  ])(
    "takes its amount off the prices that customers see, with the tax $where",
    async ({ is_tax_inclusive, before, after }) => {
      await buildTaxes(getContainer(), { is_tax_inclusive })
      const { member, claim } = await amountOff({ eur: "5" })
      const other = await shop.paying.cart(member)
      expect(await shop.totalOf(other)).toBeCloseTo(before, 6)
      const cart = await shop.cartWith(member, claim.code)
      expect(await shop.totalOf(cart)).toBeCloseTo(after, 6)
      expect(await shop.paying.checkOut(cart)).toMatchObject({ type: "order" })
    }
  )

  it.each([
    { currency_code: "jpy", price: 3_001, amount: "333", total: 8_670 },
    { currency_code: "kwd", price: 1.235, amount: "0.333", total: 3.372 },
  ])(
    "takes an amount off in the coins of $currency_code",
    async ({ currency_code, price, amount, total }) => {
      const { id: region_id } = await buildRegion(getContainer(), {
        ...{ name: "Far away", currency_code, countries: ["jp"] },
      })
      const { variant_id } = await buildProduct(
        getContainer(),
        shop.paying.shop.storefront,
        { title: "Scarf", price, currency_code }
      )
      const { member, claim } = await amountOff({ [currency_code]: amount })
      const { headers, email } = member
      const items = [{ variant_id, quantity: 3 }]
      const { data } = await api.post(
        "/store/carts",
        { region_id, email, items, promo_codes: [claim.code] },
        { headers }
      )
      expect(data.cart.total).toBe(total)
    }
  )

  it("costs no points, nor is offered, once its product is gone", async () => {
    const { variant_id } = shop.paying.shop.product
    const member = await shop.paying.member(500)
    const benefit = { kind: "free_product" as const, variant_id }
    const id = await shop.reward({ benefit })
    await getContainer()
      .resolve(Modules.PRODUCT)
      .softDeleteProductVariants([variant_id])
    const { headers } = member
    const { data } = await api.get("/store/loyalty-rewards", { headers })
    expect(data.loyalty_rewards).toMatchObject([
      { id, member: { obstacles: ["unavailable"] } },
    ])
    const unavailable = { status: 400, code: "loyalty_reward_unavailable" }
    const asked = await shop.askFor(id, member)
    expect({ ...asked.data, status: asked.status }).toMatchObject(unavailable)
    expect(await shop.points(member)).toBe(500)
    expect(await shop.claims(member)).toEqual([])
    const merchant = { headers: shop.paying.merchant }
    await api.post(`/admin/loyalty-rewards/${id}/archive`, {}, merchant)
    expect(
      await refusalOf(
        api.post(`/admin/loyalty-rewards/${id}/activate`, {}, merchant)
      )
    ).toMatchObject(unavailable)
  })

  it("costs no points where its product is not sold", async () => {
    const { product, storefront } = shop.paying.shop
    const member = await shop.paying.member(500)
    const { headers } = member
    const benefit = {
      ...{ kind: "free_product" as const, variant_id: product.variant_id },
    }
    const id = await shop.reward({ benefit })
    const sell = (change: "add" | "remove") =>
      linkProductsToSalesChannelWorkflow(getContainer()).run({
        input: { id: storefront.sales_channel_id, [change]: [product.id] },
      })
    await sell("remove")
    const { data } = await api.get("/store/loyalty-rewards", { headers })
    expect(data.loyalty_rewards).toMatchObject([
      { id, member: { obstacles: ["unavailable"] } },
    ])
    expect((await shop.askFor(id, member)).data).toMatchObject({
      code: "loyalty_reward_unavailable",
    })
    expect(await shop.points(member)).toBe(500)
    await sell("add")
    expect((await shop.askFor(id, member)).status).toBe(201)
  })
})
