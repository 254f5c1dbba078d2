import { scriptedPaymentEnv } from "../support/scripted-payment/use"
import Redis from "ioredis"
import { buildReadyCart } from "../builders/cart"
import { checkOutTogether } from "../builders/checkout"
import { buildStockLocation } from "../builders/location"
import { countOrders, readOrder } from "../builders/order"
import { recordPlacedOrders } from "../builders/placed-orders"
import { buildProduct } from "../builders/product"
import { startServer } from "../builders/server"
import { buildShop } from "../builders/shop"
import { readStock } from "../builders/stock"
import { sweepCompletions } from "../builders/repairs"
import { SCRIPTED_PAYMENT } from "../support/scripted-payment/script"
import { withShop } from "../support/shop"
import { describeWith } from "../support/tools"
import { endAll } from "./support/processes"
import { startRedis } from "./support/redis"

const LOCK_EXPIRY_SECONDS = 60

describeWith("redis-server")(
  "two servers of one shop (needs redis-server)",
  () => {
    withShop(({ api, getContainer, dbConfig }) => {
      let redisUrl: string

      beforeAll(async () => {
        redisUrl = (await startRedis()).url
      })
      afterAll(endAll)

      const startHere = (env: Record<string, string> = {}) =>
        startServer({
          ...scriptedPaymentEnv,
          DATABASE_URL: dbConfig.clientUrl,
          REDIS_URL: redisUrl,
          PROCESSES: "2",
          ...env,
        })

      /** Carts of two lines that take from the same five units in two places. */
      async function buildContest(shoppers: number) {
        const container = getContainer()
        const { storefront, region } = await buildShop(container, {
          payment_providers: [SCRIPTED_PAYMENT],
        })
        const backRoom = await buildStockLocation(container, storefront)
        const product = await buildProduct(container, storefront, {
          title: "Coat",
          stock: { [storefront.stock_location_id]: 3, [backRoom]: 2 },
        })
        const bundle = await buildProduct(container, storefront, {
          title: "Bundle",
          inventory_items: [
            {
              inventory_item_id: product.inventory_item_id,
              required_quantity: 1,
            },
          ],
        })
        const carts = []
        for (let shopper = 0; shopper < shoppers; shopper++) {
          carts.push(
            await buildReadyCart(api, storefront, {
              region_id: region.id,
              payment_provider_id: SCRIPTED_PAYMENT,
              items: [
                { variant_id: product.variant_id, quantity: 1 },
                { variant_id: bundle.variant_id, quantity: 1 },
              ],
            })
          )
        }
        return { product, carts }
      }

      it("sell no unit twice to shoppers on both", async () => {
        const { product, carts } = await buildContest(8)
        const [one, other] = await Promise.all([startHere(), startHere()])
        const [here, there] = await Promise.all([
          checkOutTogether(one.api, carts.slice(0, 4)),
          checkOutTogether(other.api, carts.slice(4)),
        ])

        expect(here.sold.length + there.sold.length).toBe(2)
        for (const { code } of [...here.refused, ...there.refused]) {
          expect(code).toBe("checkout_insufficient_stock")
        }
        expect(
          await readStock(getContainer(), product.inventory_item_id)
        ).toEqual({ stocked: 5, reserved: 4, reservations: 4 })
        expect(await countOrders(getContainer())).toBe(2)
      })

      it("leave a trace of a killed completion that the sweep finds", async () => {
        const placed = recordPlacedOrders(getContainer())
        const { carts } = await buildContest(1)
        const server = await startHere({
          CRASH_AT: "checkout.before-payment-authorization",
        })
        await expect(checkOutTogether(server.api, carts)).rejects.toThrow()
        await server.exited

        const [repair] = await sweepCompletions(getContainer(), {
          older_than_seconds: 0,
        })
        expect(repair).toMatchObject({
          finder: "interrupted",
          outcome: "completed",
        })
        expect(
          await readOrder(getContainer(), repair.order_id ?? "")
        ).toMatchObject({ status: "pending", live_payments: 1 })
        expect(placed).toEqual([repair.order_id])
      })

      it("get the stock of a killed one back by themselves", async () => {
        const { carts } = await buildContest(1)
        const server = await startHere({
          CRASH_AT: "checkout.before-payment-authorization",
        })
        await expect(checkOutTogether(server.api, carts)).rejects.toThrow()
        await server.exited

        const redis = new Redis(redisUrl)
        const [lock] = await redis.keys("*checkout:stock:*")
        const remaining = await redis.ttl(lock)
        await redis.quit()
        expect(remaining).toBeGreaterThan(0)
        expect(remaining).toBeLessThanOrEqual(LOCK_EXPIRY_SECONDS)
      })
    })
  }
)
