import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { buildReadyCart } from "../../../builders/cart"
import { checkOut } from "../../../builders/checkout"
import { CutShort } from "../../../builders/cut-short"
import { sweepCompletions } from "../../../builders/repairs"
import { buildShop, type BuiltShop } from "../../../builders/shop"
import { createMessageTable, Untold } from "../../../builders/untold"
import { withShop } from "../../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  let shop: BuiltShop
  beforeAll(async () => {
    await createMessageTable(dbConfig.dbName)
    shop = await buildShop(getContainer())
  })
  const placeFrom = async () => {
    const cart = await buildReadyCart(api, shop.storefront, {
      region_id: shop.region.id,
      items: [{ variant_id: shop.product.variant_id, quantity: 2 }],
    })
    const { order_id = "" } = await checkOut(api, cart)
    return { order_id, cart_id: cart.id }
  }
  const place = async () => (await placeFrom()).order_id
  const change = (sql: string, ...values: unknown[]) =>
    new CutShort(dbConfig.dbName).run(sql, values)
  const confirmed = () =>
    new Untold(getContainer(), dbConfig.dbName, "order-confirmed")

  it("is found for an order that nobody was told of, until it is told", async () => {
    const id = await place()
    const untold = confirmed()
    const missed = await untold.missed()
    expect(missed).toEqual([
      {
        topic: "order-confirmed",
        cause: id,
        recipient: { email: "ada@example.com" },
        data: { order_id: id },
        order_id: id,
      },
    ])
    expect(await untold.due(id)).toEqual(missed)
    await untold.tell(id)
    expect(await untold.missed()).toEqual([])
  })

  it("says what was bought, what it costs and where it goes", async () => {
    const id = await place()
    expect(await confirmed().load({ order_id: id })).toEqual({
      props: {
        order: {
          display_id: expect.stringMatching(/^\d+$/),
          placed_on: expect.stringMatching(/^\w+ \d+, \d{4}$/),
          href: `http://localhost:9000/orders/${id}`,
          lines: [
            {
              title: "Jacket",
              variant_title: "One",
              quantity: 2,
              total: "€50.00",
              thumbnail_url: null,
            },
          ],
          amounts: [
            { kind: "items", amount: "€50.00" },
            { kind: "shipping", amount: "€10.00" },
            { kind: "total", amount: "€60.00" },
          ],
          ship_to: [
            "Ada Lovelace",
            "Analytical Street 1",
            "10115 Berlin",
            "Germany",
          ],
          shipping_method: "Parcel",
        },
      },
      secrets: { guest_href: expect.stringContaining(`order=${id}&token=`) },
    })
  })

  it("is dropped for an order that is cancelled, erased or gone", async () => {
    const canceled = await place()
    await cancelOrderWorkflow(getContainer()).run({
      input: { order_id: canceled },
    })
    const erased = await place()
    await change(
      `update "order" set email = 'x@erased.invalid' where id = $1`,
      erased
    )
    const reasons = await Promise.all(
      [canceled, erased, "order_none"].map((id) =>
        confirmed().load({ order_id: id })
      )
    )
    expect(reasons).toEqual([
      { canceled_because: "order-canceled" },
      { canceled_because: "order-erased" },
      { canceled_because: "order-deleted" },
    ])
  })

  it("leaves out drafts, imports, erased orders and those from before", async () => {
    for (const wish of [
      "is_draft_order = true",
      "no_notification = true",
      "email = 'x@erased.invalid'",
    ]) {
      await change(`update "order" set ${wish} where id = $1`, await place())
    }
    expect(await confirmed().missed()).toEqual([])
    await place()
    expect(await confirmed().missed({ since: new Date() })).toEqual([])
  })

  it("waits until a cut-short checkout is decided", async () => {
    const { cart_id } = await placeFrom()
    const unpaid = await placeFrom()
    const cutShort = new CutShort(dbConfig.dbName)
    await cutShort.beforeTelling(cart_id)
    await cutShort.beforePayment(unpaid.cart_id)
    expect(await confirmed().missed()).toEqual([])
  })

  it("never confirms an order without money whose run is forgotten", async () => {
    const { cart_id } = await placeFrom()
    await new CutShort(dbConfig.dbName).beforePayment(cart_id)
    await change(`delete from workflow_execution`)
    expect(await confirmed().missed()).toEqual([])
  })

  it("confirms what the repair has announced", async () => {
    const { order_id, cart_id } = await placeFrom()
    await new CutShort(dbConfig.dbName).beforeTelling(cart_id)
    await sweepCompletions(getContainer(), { older_than_seconds: 0 })
    expect(await confirmed().missed()).toMatchObject([{ cause: order_id }])
  })
})
