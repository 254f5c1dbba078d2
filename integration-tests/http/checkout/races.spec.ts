import fc from "fast-check"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildShop } from "../../builders/shop"
import { readStock } from "../../builders/stock"
import { depth, seed } from "../../support/depth"
import { withShop } from "../../support/shop"

const race = fc.record({
  // Core lets nobody fill a cart with more than there is.
  stock: fc.integer({ min: 3, max: 8 }),
  quantities: fc.array(fc.integer({ min: 1, max: 3 }), {
    minLength: 4,
    maxLength: 10,
  }),
})
const races = fc.sample(race, {
  seed,
  numRuns: depth({ sample: 2, full: 20 }),
})

withShop(({ api, getContainer }) => {
  it.each(races)(
    "sells of $stock units what fits, when carts of $quantities meet",
    async ({ stock, quantities }) => {
      const shop = await buildShop(getContainer(), { stock })
      const { storefront, region, product } = shop
      const carts: Awaited<ReturnType<typeof buildReadyCart>>[] = []
      for (const quantity of quantities) {
        carts.push(
          await buildReadyCart(api, storefront, {
            region_id: region.id,
            items: [{ variant_id: product.variant_id, quantity }],
          })
        )
      }

      const answers = await Promise.all(
        carts.map((cart) => checkOut(api, cart))
      )

      const isSold = answers.map(({ order_id }) => order_id !== undefined)
      const sold = sum(quantities.filter((_, index) => isSold[index]))
      expect(sold).toBeLessThanOrEqual(stock)
      expect(
        await readStock(getContainer(), product.inventory_item_id)
      ).toEqual({ stocked: stock, reserved: sold, reservations: sold })
      // Stock only goes down here, so who was refused would not fit now either.
      for (const quantity of quantities.filter((_, index) => !isSold[index])) {
        expect(quantity).toBeGreaterThan(stock - sold)
      }
    }
  )
})

function sum(numbers: number[]) {
  return numbers.reduce((total, number) => total + number, 0)
}
