import "../../support/own-data-dir"
import { buildProduct } from "../../builders/product"
import { buildRegion } from "../../builders/region"
import { RewardShop } from "../../builders/reward-shop"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let shop: RewardShop
  beforeAll(async () => {
    shop = await RewardShop.open(api, getContainer())
  })

  it("is used in the currency that it was claimed in alone", async () => {
    const { id: region_id } = await buildRegion(getContainer(), {
      ...{ name: "India", currency_code: "inr", countries: ["in"] },
    })
    const { variant_id } = await buildProduct(
      ...([getContainer(), shop.paying.shop.storefront] as const),
      { title: "Scarf", price: 2_500, currency_code: "inr" }
    )
    const { member, claim } = await shop.claimed({
      minimum_amounts: { eur: "50.00" },
    })
    const { headers, email } = member
    const { data } = await api.post(
      "/store/carts",
      { region_id, email, items: [{ variant_id, quantity: 1 }] },
      { headers }
    )
    const far = { id: data.cart.id, headers }
    expect((await shop.apply(far, claim.code)).total).toBe(2_500)
    const near = await shop.cartWith(member, claim.code)
    expect(await shop.totalOf(near)).toBe(55)
  })

  it("gives its product for nothing, once, and no other", async () => {
    const jacket = shop.paying.shop.product
    const scarf = await buildProduct(
      ...([getContainer(), shop.paying.shop.storefront] as const),
      { title: "Scarf", price: 12 }
    )
    const { member, claim } = await shop.claimed({
      benefit: { kind: "free_product", variant_id: scarf.variant_id },
    })
    const itemsOf = (quantity: number) => ({
      items: [
        { variant_id: jacket.variant_id, quantity: 2 },
        ...(quantity ? [{ variant_id: scarf.variant_id, quantity }] : []),
      ],
    })
    // Two jackets of 25 and a parcel of 10, and scarves.
    for (const [scarves, total] of [
      [0, 60],
      [1, 60],
      [2, 72],
    ]) {
      const cart = await shop.cartWith(member, claim.code, itemsOf(scarves))
      expect(await shop.totalOf(cart)).toBe(total)
    }
  })
})
