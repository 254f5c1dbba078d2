import { loadFlow, visitFlow, type Request } from "../../support/bench"

const ID = "id_1"
const PRICE = 20
const SHIPPING = 10
const TOTAL = 3 * PRICE + SHIPPING
const shop = { publishable_key: "pk_1", region_id: "reg_1", product_count: 3 }

const variants = [{ id: ID, calculated_price: { calculated_amount: PRICE } }]
const honestOrder = { items: [{}, {}, {}], total: TOTAL }

/** Answers a checkout as a shop does, up to the given order. */
function shopThatAnswers(order: { items: object[]; total: number }) {
  let lines = 0
  const answers: [RegExp, () => object][] = [
    [/products\?/, () => ({ products: Array(3).fill({ id: ID, variants }) })],
    [/products\//, () => ({ product: { id: ID } })],
    [/complete/, () => ({ type: "order", order })],
    [/line-items/, () => ({ cart: { items: Array((lines += 1)).fill({}) } })],
    [/shipping-options/, () => ({ shipping_options: [{ amount: SHIPPING }] })],
    [/shipping-methods/, () => ({ cart: { total: TOTAL } })],
    [
      /payment/,
      () => ({
        payment_collection: { id: ID, amount: TOTAL, payment_sessions: [{}] },
      }),
    ],
    [
      /carts/,
      () => ({ cart: { shipping_address: { city: "Berlin" }, items: [] } }),
    ],
  ]
  const asked: Request[] = []
  return {
    shop,
    asked,
    send: async (request: Request) => {
      asked.push(request)
      return answers.find(([path]) => path.test(request.path))?.[1]()
    },
  }
}

describe("the bench's checkout", () => {
  it("takes twelve calls, each under its name", async () => {
    const flow = await loadFlow("checkout")
    const storefront = shopThatAnswers(honestOrder)
    await visitFlow(flow, storefront, 1)
    expect(
      storefront.asked.map(({ headers }) => headers?.["x-bench-call"])
    ).toEqual(flow.calls.map(({ name }) => name))
    expect(storefront.asked).toHaveLength(12)
  })

  it.each([
    ["with a line too few", { ...honestOrder, items: [{}, {}] }],
    ["for another total than was shown", { ...honestOrder, total: TOTAL - 1 }],
  ])("does not count an order %s", async (_, order) => {
    const flow = await loadFlow("checkout")
    await expect(visitFlow(flow, shopThatAnswers(order), 1)).rejects.toThrow(
      'checkout, call "complete"'
    )
  })
})
