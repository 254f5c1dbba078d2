import "../../support/own-data-dir"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import { earnPointsWorkflow, loyaltyIn } from "../../../src/workflows/loyalty"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildCustomer } from "../../builders/customer"
import { buildLoyaltyDesk } from "../../builders/loyalty"
import { OrderLife } from "../../builders/order-life"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { until } from "../../processes/support/wait"
import { withShop } from "../../support/shop"

const DAY_MS = 24 * 3600 * 1000

withShop(({ api, getContainer, utils }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  let shop: BuiltShop
  beforeAll(async () => {
    shop = await buildShop(getContainer())
    desk = await buildLoyaltyDesk(api, getContainer(), shop.storefront)
  })
  afterEach(() => jest.restoreAllMocks())

  /** Two jackets at 25 euros. */
  async function place(headers: object = {}, email = "ada@example.com") {
    const { storefront, region, product } = shop
    const cart = await buildReadyCart(
      api,
      { ...storefront, headers: { ...storefront.headers, ...headers } },
      {
        ...{ region_id: region.id, email },
        items: [{ variant_id: product.variant_id, quantity: 2 }],
      }
    )
    const { order_id = "" } = await checkOut(api, cart)
    await utils.waitWorkflowExecutions()
    return order_id
  }

  async function activate() {
    const config = { headers: desk.merchant }
    const { data } = await api.post(
      "/admin/loyalty-programs",
      { name: "Points", definition: demoProgram },
      config
    )
    const { id } = data.loyalty_program
    await api.post(`/admin/loyalty-programs/${id}/activate`, {}, config)
  }

  const pending = async (customer_id: string) => {
    const path = `/admin/loyalty-accounts/${customer_id}`
    const { loyalty_account } = await desk.read(path, desk.merchant)
    return loyalty_account.points_pending
  }
  const earn = async (order_id: string) => {
    await earnPointsWorkflow(getContainer()).run({ input: { order_id } })
  }

  it("earns a point for each euro of items, told ten times", async () => {
    await activate()
    const { id, headers, email } = await buildCustomer(getContainer())
    const order_id = await place(headers, email)
    await Promise.all(Array.from({ length: 10 }, () => earn(order_id)))
    expect(await pending(id)).toBe(50)
    const proof = await desk.read("/admin/loyalty-proof", desk.merchant)
    expect(proof).toMatchObject({ proof: { ok: true, violations: [] } })
  })

  it("earns nothing without a programme, nor for guests", async () => {
    const { id, headers, email } = await buildCustomer(getContainer())
    await place(headers, email)
    expect(await pending(id)).toBe(0)
    await activate()
    await place()
    expect(await loyaltyIn(getContainer()).listLoyaltyOrders({})).toEqual([])
  })

  it("waits for the return window once all has arrived, without any sweep", async () => {
    await activate()
    const { headers, email } = await buildCustomer(getContainer())
    const order_id = await place(headers, email)
    const order = await OrderLife.of(getContainer(), order_id)
    const [first, second] = [await order.pack(1), await order.pack(1)]
    await order.deliver(first)
    await earn(order_id)
    const loyalty = loyaltyIn(getContainer())
    expect(await loyalty.findOrder(order_id)).toMatchObject({
      delivered_at: null,
    })
    await order.deliver(second)
    await until(async () => (await loyalty.findOrder(order_id))?.delivered_at, {
      within_ms: 20_000,
    })
    const taken = await loyalty.findOrder(order_id)
    const waits =
      Number(taken?.activates_at) - Number(taken?.delivered_at ?? NaN)
    expect(waits).toBe(14 * DAY_MS)
  })

  it("earns late with its payment, if it was placed under a programme", async () => {
    const loyalty = loyaltyIn(getContainer())
    const { id, headers, email } = await buildCustomer(getContainer())
    const before = await place(headers, email)
    await activate()
    const earnOrder = jest.spyOn(loyalty, "earnOrder")
    earnOrder.mockRejectedValueOnce(new Error("The event was lost"))
    const missed = await place(headers, email)
    expect(await pending(id)).toBe(0)
    for (const order_id of [before, missed]) {
      await (await OrderLife.of(getContainer(), order_id)).capture()
    }
    await until(async () => (await pending(id)) > 0, { within_ms: 20_000 })
    expect(await loyalty.findOrder(missed)).toBeDefined()
    expect(await loyalty.findOrder(before)).toBeUndefined()
  })
})
