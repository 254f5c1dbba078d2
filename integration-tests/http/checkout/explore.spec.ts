import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { withShop } from "../../support/shop"
import { withClient } from "../../support/databases"
import { buildRegion } from "../../builders/region"
import { buildStorefront } from "../../builders/storefront"
import { buildStockLocation } from "../../builders/location"
import { buildProduct } from "../../builders/product"
import { buildReadyCart } from "../../builders/cart"
import { readStock } from "../../builders/stock"

let mutate = false
;(completeCartWorkflow.hooks as any).validate(async (input: any, context: any) => {
  if (mutate) {
    const snap = context[" getStepResult"]("cart-query")
    const copy = input.cart
    const lv = snap.data.items[0].variant.inventory_items[0].inventory.location_levels
    console.log("same?", copy.items[0] === snap.data.items[0], JSON.stringify(lv), context[" getStepResult"]("use-query-graph-step"), context.transactionId, context.runId)
    // make first location look empty
    lv[0].raw_reserved_quantity = lv[0].raw_stocked_quantity
  }
})

withShop(({ api, getContainer, dbConfig }) => {
  async function all(carts: any[]) {
    const t = Date.now()
    const answers = await Promise.all(
      carts.map((c) =>
        api
          .post(`/store/carts/${c.id}/complete`, {}, { headers: c.headers, validateStatus: () => true })
          .then((r) => [r.status, r.data.type, r.data.code, r.data.message, Date.now() - t].join(" "))
      )
    )
    console.log(answers.join("\n"), Date.now() - t)
  }
  async function state() {
    await withClient(async (db) => {
      const show = async (sql: string) => console.log(sql, JSON.stringify((await db.query(sql)).rows))
      await show(`select o.id, o.status, o.deleted_at, oc.cart_id, oc.deleted_at, (select completed_at from cart where id=oc.cart_id) completed, (select count(*) from order_payment_collection opc where opc.order_id=o.id and opc.deleted_at is null) pc, (select count(*) from payment p join order_payment_collection opc on opc.payment_collection_id=p.payment_collection_id where opc.order_id=o.id) payments, (select count(*) from reservation_item r join order_item oi on oi.item_id=r.line_item_id where oi.order_id=o.id and r.deleted_at is null) res from "order" o left join order_cart oc on oc.order_id=o.id`)
      await show(`select state, count(*) from workflow_execution where workflow_id='complete-cart' group by 1`)
      await show(`select location_id, stocked_quantity, reserved_quantity from inventory_level`)
    }, dbConfig.dbName)
  }
  it("shared item", async () => {
    const container = getContainer()
    const storefront = await buildStorefront(container)
    const region = await buildRegion(container)
    const a = await buildProduct(container, storefront, { stock: 5 })
    const b = await buildProduct(container, storefront, { inventory_items: [{ inventory_item_id: a.inventory_item_id, required_quantity: 1 }] })
    const carts = []
    for (let i = 0; i < 8; i++) {
      carts.push(
        await buildReadyCart(api, storefront, {
          region_id: region.id,
          items: [{ variant_id: a.variant_id, quantity: 1 }, { variant_id: b.variant_id, quantity: 1 }],
        })
      )
    }
    await all(carts)
    console.log(await readStock(container, a.inventory_item_id))
    await state()
  })
  it("two locations", async () => {
    const container = getContainer()
    const storefront = await buildStorefront(container)
    const region = await buildRegion(container)
    const loc2 = await buildStockLocation(container, storefront)
    const a = await buildProduct(container, storefront, { stock: { [storefront.stock_location_id]: 2, [loc2]: 3 } })
    const carts = []
    for (let i = 0; i < 9; i++) {
      carts.push(
        await buildReadyCart(api, storefront, {
          region_id: region.id,
          items: [{ variant_id: a.variant_id, quantity: 1 }],
        })
      )
    }
    mutate = true
    await all(carts.slice(0, 1))
    mutate = false
    await state()
    await all(carts.slice(1))
    console.log(await readStock(container, a.inventory_item_id))
    await state()
  })
})
