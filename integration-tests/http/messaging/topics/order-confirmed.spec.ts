import "../../../support/own-data-dir"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { CutShort } from "../../../builders/cut-short"
import { sweepCompletions } from "../../../builders/repairs"
import { buildJacketShop, type JacketShop } from "../../../builders/jacket-shop"
import { Untold } from "../../../builders/untold"
import { withShop } from "../../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  let shop: JacketShop
  beforeAll(async () => {
    shop = await buildJacketShop(api, getContainer())
  })
  afterEach(() => new Untold(getContainer(), dbConfig.dbName, "").settled())
  const place = async () => (await shop.place()).order.id
  const change = (sql: string, ...values: unknown[]) =>
    new CutShort(dbConfig.dbName).run(sql, values)
  const confirmed = () =>
    new Untold(getContainer(), dbConfig.dbName, "order-confirmed")

  it("is planned by the event, and the same by the sweep alone", async () => {
    const id = await place()
    const told = await confirmed().plannedByEvents(1)
    expect(told).toMatchObject([
      {
        cause: id,
        channel: "email",
        to_address: "ada@example.com",
        order_id: id,
        data: { order_id: id },
      },
    ])
    expect(await confirmed().plannedBySweep()).toEqual(told)
    await confirmed().sweep()
    expect(await confirmed().planned()).toEqual(told)
  })

  it("says what was bought, what it costs and where it goes", async () => {
    const id = await place()
    expect(await confirmed().load({ data: { order_id: id } })).toEqual({
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
        confirmed().load({ data: { order_id: id } })
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
      "created_at = now() - interval '8 days'",
    ]) {
      await change(`update "order" set ${wish} where id = $1`, await place())
    }
    await confirmed().plannedByEvents(4)
    expect(await confirmed().plannedBySweep()).toEqual([])
    await place()
    await change(`update mikro_orm_migrations set executed_at = now()`)
    expect(await confirmed().plannedBySweep()).toEqual([])
  })

  it("waits until a cut-short checkout is decided", async () => {
    const { cart_id } = await shop.place()
    const unpaid = await shop.place()
    await confirmed().plannedByEvents(2)
    const cutShort = new CutShort(dbConfig.dbName)
    await cutShort.beforeTelling(cart_id)
    await cutShort.beforePayment(unpaid.cart_id)
    expect(await confirmed().plannedBySweep()).toEqual([])
  })

  it("never confirms an order without money whose run is forgotten", async () => {
    const { cart_id } = await shop.place()
    await confirmed().plannedByEvents(1)
    await new CutShort(dbConfig.dbName).beforePayment(cart_id)
    await change(`delete from workflow_execution`)
    expect(await confirmed().plannedBySweep()).toEqual([])
  })

  it("confirms what the repair has announced", async () => {
    const { order, cart_id } = await shop.place()
    await confirmed().plannedByEvents(1)
    await new CutShort(dbConfig.dbName).beforeTelling(cart_id)
    await confirmed().forget()
    await sweepCompletions(getContainer(), { older_than_seconds: 0 })
    const told = await confirmed().plannedByEvents(1)
    expect(told).toMatchObject([{ cause: order.id }])
    expect(await confirmed().plannedBySweep()).toEqual(told)
  })
})
