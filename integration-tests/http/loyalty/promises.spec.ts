import "../../support/own-data-dir"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import { earnPointsWorkflow, loyaltyIn } from "../../../src/workflows/loyalty"
import { signPromise } from "../../../src/workflows/loyalty/promise-token"
import { buildReadyCart, openPayment } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildCustomer } from "../../builders/customer"
import { buildLoyaltyDesk, givePoints, worth } from "../../builders/loyalty"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { buildTaxes } from "../../builders/taxes"
import { aMoment } from "../../support/moments"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const DAY_MS = 24 * 3600 * 1000

withShop(({ api, getContainer, utils }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  let shop: BuiltShop
  beforeAll(async () => {
    shop = await buildShop(getContainer())
    desk = await buildLoyaltyDesk(api, getContainer(), shop.storefront)
  })

  const merchantPost = async (path: string, body: object) =>
    (await api.post(path, body, { headers: desk.merchant })).data

  async function activate(definition = demoProgram) {
    const { loyalty_program } = await merchantPost("/admin/loyalty-programs", {
      ...{ name: "Points", definition },
    })
    const { id } = loyalty_program
    await merchantPost(`/admin/loyalty-programs/${id}/activate`, {})
    return id as string
  }

  /** Two jackets at 25 euros. */
  async function fillCart(headers: object = {}, email = "ada@example.com") {
    const { storefront, region, product } = shop
    return buildReadyCart(
      api,
      { ...storefront, headers: { ...storefront.headers, ...headers } },
      {
        ...{ region_id: region.id, email },
        items: [{ variant_id: product.variant_id, quantity: 2 }],
      }
    )
  }

  const ask = async (cart_id: string) =>
    (await desk.read(`/store/carts/${cart_id}/loyalty`, desk.key)).loyalty
  const askProduct = async (headers: object = {}, query = "") => {
    const path = `/store/products/${shop.product.id}/loyalty?region_id=${shop.region.id}${query}`
    return (await desk.read(path, { ...desk.key, ...headers })).loyalty
  }

  async function place(cart: Awaited<ReturnType<typeof fillCart>>) {
    const { order_id = "" } = await checkOut(api, cart)
    await utils.waitWorkflowExecutions()
    await earnPointsWorkflow(getContainer()).run({ input: { order_id } })
    return order_id
  }

  const earnedBy = async (order_id: string) => {
    const lines = await loyaltyIn(getContainer()).listLoyaltyEarnings({
      order_id,
    })
    return lines.reduce((sum, { points }) => sum + points, 0)
  }

  const member = () => buildCustomer(getContainer())

  it("tells what a cart earns, and grants just that", async () => {
    await activate()
    const { headers, email } = await member()
    const cart = await fillCart(headers, email)
    const { points, lines, promise } = await ask(cart.id)
    expect(points).toBe(50)
    expect(lines).toEqual([{ item_id: expect.any(String), points: 50 }])
    expect(Date.parse(promise.expires_at) - Date.now()).toBeLessThan(DAY_MS)
    expect(await earnedBy(await place(cart))).toBe(50)
  })

  it("tells its member alone what points may pay of it", async () => {
    await activate()
    const { id, headers, email } = await member()
    await givePoints(getContainer(), id, 3_500)
    const cart = await fillCart(headers, email)
    const path = `/store/carts/${cart.id}/loyalty`
    const paid = await api.post(
      path,
      { points: 500 },
      { headers: cart.headers }
    )
    expect(paid.data.loyalty).toMatchObject({
      ...{ points_reserved: 500, amount: 5, currency_code: "eur" },
      ...{ expires_at: aMoment, payment_session_required: true },
    })
    const account = await desk.read("/store/customers/me/loyalty", cart.headers)
    expect(account.loyalty).toMatchObject({
      ...{ points_available: 3_000, points_reserved: 500 },
    })
    const own = await desk.read(path, cart.headers)
    // Half of two jackets and the parcel: 30 of 60 euros.
    expect(own.loyalty.spending).toEqual({
      ...paid.data.loyalty,
      ...{ points_min: 100, points_max: 3_000, points_step: 1 },
      amount_max: 30,
    })
    await openPayment(api, cart, cart.id)
    const later = await desk.read(path, cart.headers)
    expect(later.loyalty.spending.payment_session_required).toBe(false)
    const other = { ...desk.key, ...(await member()).headers }
    for (const stranger of [desk.key, other]) {
      expect((await desk.read(path, stranger)).loyalty.spending).toBeNull()
    }
  })

  it("keeps a promise when the rules have become worse since", async () => {
    const generous = await activate(worth(3))
    const { headers, email } = await member()
    const cart = await fillCart(headers, email)
    expect((await ask(cart.id)).points).toBe(150)
    await activate(worth(1))
    expect((await ask(cart.id)).points).toBe(150)
    const order_id = await place(cart)
    expect(await earnedBy(order_id)).toBe(150)
    const order = await loyaltyIn(getContainer()).findOrder(order_id)
    expect(order?.program_id).toBe(generous)
  })

  it("gives what today's rules give where they are better", async () => {
    await activate(worth(1))
    const { headers, email } = await member()
    const cart = await fillCart(headers, email)
    const before = await ask(cart.id)
    await activate(worth(2))
    const after = await ask(cart.id)
    expect([before.points, after.points]).toEqual([50, 100])
    expect(await earnedBy(await place(cart))).toBe(100)
  })

  it("promises nothing for what is put into the cart and taken out", async () => {
    await activate(worth(3))
    const { headers, email } = await member()
    const cart = await fillCart(headers, email)
    await ask(cart.id)
    await activate(worth(1))
    const { data } = await api.get(`/store/carts/${cart.id}`, {
      headers: desk.key,
    })
    const [{ id }] = data.cart.items
    await api.post(
      `/store/carts/${cart.id}/line-items/${id}`,
      { quantity: 1 },
      { headers: desk.key }
    )
    expect((await ask(cart.id)).points).toBe(75)
  })

  it("writes nothing when the same is asked again", async () => {
    await activate()
    const cart = await fillCart()
    const first = await ask(cart.id)
    expect((await ask(cart.id)).promise).toEqual(first.promise)
    const [row, ...others] = await loyaltyIn(
      getContainer()
    ).listLoyaltyPromises({ cart_id: cart.id })
    expect(others).toEqual([])
    expect(row.updated_at).toEqual(row.created_at)
  })

  it("tells what a product earns, the price without tax", async () => {
    await activate()
    const loyalty = await askProduct()
    expect(loyalty).toEqual({
      ...{ currency_code: "eur", points: 25 },
      variants: [
        {
          ...{ variant_id: shop.product.variant_id, points: 25 },
          promise: {
            token: expect.any(String),
            expires_at: expect.any(String),
          },
        },
      ],
    })
  })

  it.each([
    { is_tax_inclusive: true, points: 21 },
    { is_tax_inclusive: false, points: 25 },
  ])("counts no tax that is in a price: %j", async (taxes) => {
    await buildTaxes(getContainer(), taxes)
    await activate()
    const cart = await fillCart()
    expect((await askProduct()).points).toBe(taxes.points)
    expect((await askProduct({}, "&country_code=DE")).points).toBe(taxes.points)
    expect((await ask(cart.id)).points).toBe(taxes.is_tax_inclusive ? 42 : 50)
  })

  it("keeps the promise of a product's page that its line carries", async () => {
    await activate(worth(3))
    const [{ promise }] = (await askProduct()).variants
    await activate(worth(1))
    const { headers, email } = await member()
    const carrying = await fillCart(headers, email)
    await carry(carrying.id, promise.token)
    expect((await ask(carrying.id)).points).toBe(150)
    expect(await earnedBy(await place(carrying))).toBe(150)
    const other = await fillCart(headers, email)
    expect(await earnedBy(await place(other))).toBe(50)
  })

  it("keeps no promise that was forged, has ended or was for another", async () => {
    const generous = await activate(worth(3))
    const terms = {
      ...{ program_id: generous, tier: null, group_ids: null },
      at: new Date(Date.now() - 2 * DAY_MS),
    }
    const subject = { about: "product", subject_id: shop.product.id } as const
    const promised = { customer_id: "", terms, points: 75 }
    const soon = new Date(Date.now() + DAY_MS)
    const ended = new Date(Date.now() - DAY_MS)
    const good = signPromise({ ...subject, ...promised, expires_at: soon })
    const [head, , signature] = good.split(".")
    const [, other] = good.split(".").map((part) => part.replace("3", "4"))
    await activate(worth(1))
    const { headers, email } = await member()
    for (const token of [
      [head, other, signature].join("."),
      `${good.slice(0, -2)}zz`,
      signPromise({ ...subject, ...promised, expires_at: ended }),
      signPromise({
        ...{ ...subject, subject_id: "prod_other", ...promised },
        expires_at: soon,
      }),
    ]) {
      const cart = await fillCart(headers, email)
      await carry(cart.id, token)
      expect(await earnedBy(await place(cart))).toBe(50)
    }
  })

  /** The storefront puts the token on the line, as it adds to the cart. */
  async function carry(cart_id: string, token: string) {
    const headers = desk.key
    const { data } = await api.get(`/store/carts/${cart_id}`, { headers })
    const [{ id, quantity }] = data.cart.items
    await api.post(
      `/store/carts/${cart_id}/line-items/${id}`,
      { quantity, metadata: { loyalty_promise: token } },
      { headers }
    )
  }

  it("shows a member's own rules on a product's page", async () => {
    const { id, headers } = await member()
    const { customer_group } = await merchantPost("/admin/customer-groups", {
      name: "Staff",
    })
    await merchantPost(
      `/admin/customer-groups/${customer_group.id}/customers`,
      { add: [id] }
    )
    const { earning } = demoProgram
    const staff = {
      ...{
        id: "staff",
        name: "Staff",
        effect: { type: "multiply", factor: "2" },
      },
      conditions: [{ type: "customer_group", group_ids: [customer_group.id] }],
    }
    const rules = [...earning.rules, staff]
    await activate({ ...demoProgram, earning: { ...earning, rules } })
    expect((await askProduct()).points).toBe(25)
    expect((await askProduct(headers)).points).toBe(50)
  })

  it("tells of nothing where there is no programme", async () => {
    const cart = await fillCart()
    expect(await ask(cart.id)).toEqual({
      ...{ points: 0, lines: [], promise: null, spending: null },
    })
    expect(await askProduct()).toMatchObject({ points: null, variants: [] })
  })

  it("is not found where it is not there", async () => {
    const { id } = shop.region
    for (const path of [
      "/store/carts/cart_no/loyalty",
      `/store/products/prod_no/loyalty?region_id=${id}`,
    ]) {
      expect(await refusalOf(desk.read(path, desk.key))).toMatchObject({
        ...{ status: 404, code: "not_found" },
      })
    }
    const path = `/store/products/${shop.product.id}/loyalty?region_id=reg_no`
    expect(await refusalOf(desk.read(path, desk.key))).toMatchObject({
      ...{ status: 400, code: "invalid_data" },
    })
  })

  it("forgets promises that nobody can place any more", async () => {
    await activate()
    const cart = await fillCart()
    await ask(cart.id)
    const loyalty = loyaltyIn(getContainer())
    const forget = (days: number) =>
      loyalty.forgetPromises({
        ...{ before: new Date(Date.now() + days * DAY_MS), limit: 10 },
      })
    expect(await forget(-1)).toBe(0)
    expect(await forget(2)).toBe(1)
    expect(await loyalty.findPromise(cart.id)).toBeUndefined()
  })
})
