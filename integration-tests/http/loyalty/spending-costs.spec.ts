import "../../support/own-data-dir"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import {
  PayingWithPoints,
  type Member,
} from "../../builders/paying-with-points"
import { countRequests } from "../../support/bench"
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

  type Shopper = Pick<Member, "headers" | "email">

  /** The calls of a checkout that could have points, and has none. */
  async function buy({ headers, email }: Shopper) {
    const { storefront, region, product } = paying.shop
    const items = [{ variant_id: product.variant_id, quantity: 1 }]
    const counted = (name: string) => ({ ...headers, "x-bench-call": name })
    const cart = await buildReadyCart(
      api,
      { ...storefront, headers: counted("fill") },
      { region_id: region.id, email, items }
    )
    const call = (name: string, path: string, body: object) =>
      api.post(`/store/carts/${cart.id}${path}`, body, {
        headers: counted(name),
      })
    await call("add", "/line-items", items[0])
    await call("add again", "/line-items", items[0])
    await call("change", "", { metadata: { gift: true } })
    await call("promote", "/promotions", { promo_codes: [] })
    await call("ship", "/shipping-methods", {
      option_id: storefront.shipping_option_id,
    })
    await paying.openPayment({ ...cart, headers: counted("pay") })
    const last = { ...cart, headers: counted("complete") }
    expect(await checkOut(api, last)).toMatchObject({ type: "order" })
  }

  it("costs a member's checkout without points next to nothing", async () => {
    const member = await paying.member(5_000)
    const statements = await statementsOf(() => buy(member))
    const ofSpending = statements.filter((sql) => !OF_EARNING.test(sql))
    // One where a promotion is asked for. When the order is told of, one looks
    // for points that paid and one for a reward whose code it used.
    expect(ofSpending).toHaveLength(3)
  })

  it("runs no workflow in it that a guest's does not run", async () => {
    const counter = await countRequests()
    async function workflowsOf(shopper: Shopper) {
      await buy(shopper)
      await utils.waitWorkflowExecutions()
      const { complete, ...calls } = counter.take()
      return {
        ...Object.fromEntries(
          Object.entries(calls).map(([name, { workflows }]) => [
            name,
            workflows,
          ])
        ),
        // Whatever of the order's being told comes within its call or later.
        complete: complete.workflows.includes("complete-cart"),
      }
    }
    try {
      const guest = await workflowsOf({
        ...{ headers: paying.shop.storefront.headers, email: "g@example.com" },
      })
      const member = await workflowsOf(await paying.member(5_000))
      expect(Object.keys(guest)).toHaveLength(8)
      expect(member).toEqual(guest)
    } finally {
      counter.stop()
    }
  })
})
