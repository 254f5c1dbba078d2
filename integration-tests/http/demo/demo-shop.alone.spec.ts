import { garments, spareParts } from "../../../src/demo/catalogue"
import type { DemoFile } from "../../../src/demo/demo-file"
import { orderPlans, type OrderPlan } from "../../../src/demo/order-plans"
import { customers } from "../../../src/demo/people"
import { readDemo } from "../../support/demo"
import { withShop, type Shop } from "../../support/shop"
import { outcomeOf } from "./outcome"
import { testYearOfPoints } from "./year-of-points"

withShop(
  ({ api }) => {
    const demo = readDemo() as unknown as DemoFile
    const store = { headers: { "x-publishable-api-key": demo.publishable_key } }
    const parts = {
      headers: { "x-publishable-api-key": demo.parts.publishable_key },
    }

    it.each(customers.map(({ email }) => email))(
      "lets %s log in and see the orders",
      async (email) => {
        const customer = demo.customers.find((one) => one.email === email)
        const token = await logIn(api, "customer", customer)
        const mine = { headers: { ...store.headers, ...token } }
        const me = await api.get("/store/customers/me", mine)
        expect(me.data.customer).toMatchObject({ email, id: customer?.id })
        const { data } = await api.get("/store/orders?fields=id", mine)
        expect(data.orders.map(({ id }: Row) => id).sort()).toEqual(
          [...(customer?.order_ids ?? [])].sort()
        )
      }
    )

    it("lets the merchant log in", async () => {
      const headers = await logIn(api, "user", demo.admin)
      const { data } = await api.get("/admin/users/me", { headers })
      expect(data.user.email).toBe(demo.admin.email)
    })

    it.each(["eur", "usd", "inr"] as const)(
      "prices all clothes in %s",
      async (currency) => {
        const { data } = await api.get(
          `/store/products?limit=100&region_id=${demo.regions[currency]}&fields=handle,variants.calculated_price`,
          store
        )
        expect(data.products).toHaveLength(garments.length)
        for (const product of data.products) {
          const garment = garments.find(
            ({ handle }) => handle === product.handle
          )
          for (const { calculated_price } of product.variants) {
            expect(calculated_price).toMatchObject({
              calculated_amount: garment?.prices[currency],
              currency_code: currency,
              is_calculated_price_tax_inclusive: currency !== "usd",
            })
          }
        }
      }
    )

    it("sells nothing but parts to who comes with the key for parts", async () => {
      const { data } = await api.get(
        "/store/products?limit=100&fields=handle,metadata",
        parts
      )
      expect(data.products.map(({ handle }: Row) => handle).sort()).toEqual(
        spareParts.map(({ handle }) => handle).sort()
      )
      for (const { metadata } of data.products) {
        expect(metadata).toEqual({
          part_number: expect.stringMatching(/^KM \d{4}$/),
          oe_references: expect.arrayContaining([expect.any(String)]),
          fitment: expect.arrayContaining([
            expect.objectContaining({ make: expect.any(String) }),
          ]),
        })
      }
    })

    it("shows each variant in its colour, with what is left of it", async () => {
      const { data } = await api.get(
        "/store/products?handle=alder-merino-crew-neck&fields=thumbnail,images.url,variants.title,variants.thumbnail,%2Bvariants.inventory_quantity",
        store
      )
      const [alder] = data.products
      expect(alder.images).toHaveLength(3)
      const variant = (title: string) =>
        alder.variants.find((one: Row) => one.title === title)
      expect(alder.thumbnail).toMatch(/alder-merino-crew-neck-oat\.webp$/)
      expect(variant("Ink / M").thumbnail).toMatch(/crew-neck-ink\.webp$/)
      expect(variant("Ink / M").inventory_quantity).toBeGreaterThan(10)
      expect(variant("Oat / S").inventory_quantity).toBeLessThan(9)
      expect(variant("Sage / XS").inventory_quantity).toBe(0)
    })

    it("gives the third pair of socks away", async () => {
      const { cart } = await fillCart(api, store, {
        region_id: demo.regions.eur,
        country_code: "pt",
        sku: "MA-AC-122-RUST-39",
        quantity: 3,
      })
      expect(cart.total).toBeCloseTo(36)
    })

    it("ships for nothing from a certain worth on", async () => {
      const amountFor = async (sku: string) => {
        const { options } = await fillCart(api, store, {
          region_id: demo.regions.eur,
          country_code: "de",
          sku,
        })
        return options.find(({ name }: Row) => name === "Standard").amount
      }
      expect(await amountFor("MA-AC-121-INK-OS")).toBe(5.9)
      expect(await amountFor("MA-KN-001-INK-M")).toBe(0)
    })

    it.each([
      ["pt", undefined, "eur", "MA-KN-001-INK-M", 129, 23],
      ["se", undefined, "eur", "MA-KN-001-INK-M", 129, 25],
      ["us", "us-ca", "usd", "MA-OU-060-INK-M", 412 * 1.0725, 7.25],
      ["us", "us-or", "usd", "MA-OU-060-INK-M", 412, 0],
      ["in", "in-mh", "inr", "MA-KN-001-INK-M", 9900, 18],
      ["in", "in-mh", "inr", "MA-TE-010-INK-M", 2290, 5],
    ] as const)(
      "taxes a shopper in %s %s",
      async (country_code, province, currency, sku, total, rate) => {
        const { cart } = await fillCart(api, store, {
          region_id: demo.regions[currency],
          country_code,
          province,
          sku,
        })
        expect(cart.total).toBeCloseTo(total)
        expect(cart.items[0].tax_lines[0]?.rate ?? 0).toBe(rate)
      }
    )

    it("has orders in the states and with the money that their stories tell", async () => {
      const headers = await logIn(api, "user", demo.admin)
      const { data } = await api.get(
        "/admin/orders?limit=100&order=display_id&fields=display_id,metadata,status,payment_status,fulfillment_status,currency_code,total,created_at,payment_collections.captured_amount,payment_collections.refunded_amount",
        { headers }
      )
      const plans: readonly OrderPlan[] = orderPlans
      expect(data.orders.map(({ metadata }: Row) => metadata.demo_key)).toEqual(
        plans.map(({ key }) => key)
      )
      for (const [index, order] of data.orders.entries()) {
        const { days_ago, outcome } = outcomeOf(plans[index])
        const [payments] = order.payment_collections
        expect({
          key: order.metadata.demo_key,
          status: order.status,
          payment_status: order.payment_status,
          fulfillment_status: order.fulfillment_status,
          currency_code: order.currency_code,
          total: rounded(order.total),
          captured: rounded(payments.captured_amount ?? 0),
          refunded: rounded(payments.refunded_amount ?? 0),
        }).toEqual(outcome)
        const ageDays = (Date.now() - Date.parse(order.created_at)) / 86_400_000
        expect(ageDays - days_ago).toBeGreaterThanOrEqual(0)
      }
    })

    testYearOfPoints(api, demo, () => logIn(api, "user", demo.admin))

    it("keeps a guest's order without an account", async () => {
      const headers = await logIn(api, "user", demo.admin)
      const { data } = await api.get(
        `/admin/orders/${demo.guest_order.id}?fields=display_id,email,customer.has_account`,
        { headers }
      )
      expect(data.order).toMatchObject({
        display_id: demo.guest_order.display_id,
        email: demo.guest_order.email,
        customer: { has_account: false },
      })
    })
  },
  { is_demo: true }
)

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of core's routes
type Row = any

const rounded = (amount: number) => Math.round(amount * 100) / 100

async function logIn(
  api: Shop["api"],
  actor: "customer" | "user",
  login?: { email: string; password: string }
) {
  const { data } = await api.post(`/auth/${actor}/emailpass`, {
    email: login?.email,
    password: login?.password,
  })
  return { authorization: `Bearer ${data.token}` }
}

/** A guest's cart with an address and one line, and how it can be shipped. */
async function fillCart(
  api: Shop["api"],
  store: { headers: Record<string, string> },
  wish: {
    region_id: string
    country_code: string
    province?: string
    sku: string
    quantity?: number
  }
) {
  const { data: found } = await api.get(
    "/store/products?limit=100&fields=variants.id,variants.sku",
    store
  )
  const variant = found.products
    .flatMap(({ variants }: Row) => variants)
    .find(({ sku }: Row) => sku === wish.sku)
  const { data } = await api.post(
    "/store/carts",
    {
      region_id: wish.region_id,
      shipping_address: {
        country_code: wish.country_code,
        province: wish.province,
      },
      items: [{ variant_id: variant.id, quantity: wish.quantity ?? 1 }],
    },
    store
  )
  const shipping = await api.get(
    `/store/shipping-options?cart_id=${data.cart.id}`,
    store
  )
  const cart = await api.get(
    `/store/carts/${data.cart.id}?fields=*items.tax_lines`,
    store
  )
  return {
    cart: cart.data.cart,
    options: shipping.data.shipping_options as Row[],
  }
}
