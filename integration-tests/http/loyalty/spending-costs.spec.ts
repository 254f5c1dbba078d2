import "../../support/own-data-dir"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { PayingWithPoints } from "../../builders/paying-with-points"
import { withShop } from "../../support/shop"

/** An order that was placed earns; that is another matter than spending. */
const OF_EARNING = /loyalty_(program|order|earning|account|points)/

withShop(({ api, getContainer, utils }) => {
  let paying: PayingWithPoints
  beforeAll(async () => {
    paying = await PayingWithPoints.open(api, getContainer())
  })

  async function statementsOf(run: () => Promise<unknown>) {
    const knex: Knex = getContainer().resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    const statements: string[] = []
    const listen = ({ sql }: { sql: string }) => {
      if (/loyalty_|'loyalty'/.test(sql)) {
        statements.push(sql)
      }
    }
    knex.on("query", listen)
    await run()
    await utils.waitWorkflowExecutions()
    knex.removeListener("query", listen)
    return statements
  }

  it("costs a member's checkout without points next to nothing", async () => {
    const { headers, email } = await paying.member(5_000)
    const { storefront, region, product } = paying.shop
    const items = [{ variant_id: product.variant_id, quantity: 1 }]
    const known = { ...storefront, headers }
    const statements = await statementsOf(async () => {
      const cart = await buildReadyCart(api, known, {
        ...{ region_id: region.id, email, items },
      })
      const call = (path: string, body: object) =>
        api.post(`/store/carts/${cart.id}${path}`, body, { headers })
      await call("/line-items", items[0])
      await call("/line-items", items[0])
      await call("", { metadata: { gift: true } })
      await call("/promotions", { promo_codes: [] })
      await call("/shipping-methods", {
        option_id: storefront.shipping_option_id,
      })
      await paying.openPayment(cart)
      expect(await checkOut(api, cart)).toMatchObject({ type: "order" })
    })
    const ofSpending = statements.filter((sql) => !OF_EARNING.test(sql))
    // One where a promotion is asked for, and one when the order is told of.
    expect(ofSpending).toHaveLength(2)
  })
})
