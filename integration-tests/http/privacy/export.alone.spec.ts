import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { definePersonalData } from "../../../src/lib/personal-data"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildCustomer } from "../../builders/customer"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const MANY = 20_000
const ROW = { text: "x".repeat(1_000) }
const endless = { rows: 0 }
definePersonalData({
  feature: "spec-notes",
  export: () => ({
    notes: (function* () {
      for (let row = 0; row < endless.rows; row += 1) {
        yield ROW
      }
    })(),
  }),
})

withShop(
  ({ api, getContainer }) => {
    let shop: BuiltShop
    beforeAll(async () => {
      shop = await buildShop(getContainer())
    })
    beforeEach(() => {
      endless.rows = 0
    })

    const read = (as: object = {}, options = {}) =>
      api.get("/store/customers/me/export", {
        headers: { ...shop.storefront.headers, ...as },
        ...options,
      })

    async function buy(email: string, as: object = {}) {
      const headers = { ...shop.storefront.headers, ...as }
      const cart = await buildReadyCart(
        api,
        { ...shop.storefront, headers },
        {
          region_id: shop.region.id,
          email,
          items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
        }
      )
      return (await checkOut(api, cart)).order_id as string
    }

    it("is for customers who are logged in, and there", async () => {
      expect((await refusalOf(read())).status).toBe(401)
      const customer = await buildCustomer(getContainer())
      const knex = getContainer().resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      await knex("customer")
        .where({ id: customer.id })
        .update({ deleted_at: new Date() })
      expect((await refusalOf(read(customer.headers))).status).toBe(404)
    })

    it("refuses what it does not know", async () => {
      const { headers } = await buildCustomer(getContainer())
      const asked = read(headers, { params: { customer_id: "cus_other" } })
      expect(await refusalOf(asked)).toMatchObject({ status: 400 })
    })

    it("gives a document to keep, with a key for each feature", async () => {
      const customer = await buildCustomer(getContainer())
      const orderId = await buy(customer.email, customer.headers)
      const { data, headers } = await read(customer.headers)
      expect(headers).toMatchObject({
        "cache-control": "no-store",
        "content-disposition": 'attachment; filename="personal-data.json"',
      })
      expect(data).toMatchObject({
        ...{ schema_version: 1, customer_id: customer.id },
        data: {
          core: {
            profile: [{ id: customer.id, email: customer.email }],
            addresses: [],
            orders: [
              {
                ...{ id: orderId, total: 35 },
                items: [{ product_title: "Jacket", quantity: 1 }],
                shipping_address: { address_1: "Analytical Street 1" },
              },
            ],
            carts: [{ email: customer.email }],
          },
          "spec-notes": { notes: [] },
          upload: { files: [] },
        },
      })
      expect(Date.parse(data.exported_at)).not.toBeNaN()
    })

    it("gives nothing of guests of the same address, which proves nothing", async () => {
      // Core gives later ones to the account, and shows them to it as well.
      const email = "was-a-guest@example.com"
      await buy(email)
      const customer = await buildCustomer(getContainer(), { email })
      const stranger = await buildCustomer(getContainer())
      await buy(stranger.email, stranger.headers)
      const { data } = await read(customer.headers)
      expect(data.data.core).toMatchObject({ orders: [], carts: [] })
      expect(JSON.stringify(data)).not.toContain(stranger.email)
    })

    it("is not in memory at once, however much there is", async () => {
      const { headers } = await buildCustomer(getContainer())
      endless.rows = MANY
      const before = process.memoryUsage().rss
      const { data: stream } = await read(headers, { responseType: "stream" })
      let bytes = 0
      let most = before
      for await (const piece of stream) {
        bytes += piece.length
        most = Math.max(most, process.memoryUsage().rss)
      }
      expect(bytes).toBeGreaterThan(MANY * 1_000)
      expect(most - before).toBeLessThan(60 * 1024 * 1024)
    })

    it("is given three times a minute", async () => {
      const { headers } = await buildCustomer(getContainer())
      for (let count = 0; count < 3; count += 1) {
        await read(headers)
      }
      expect((await refusalOf(read(headers))).status).toBe(429)
    })
  },
  { env: { RATE_LIMIT_FACTOR: "1" } }
)
