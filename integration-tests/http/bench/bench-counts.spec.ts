import { Modules } from "@medusajs/framework/utils"
import { setTimeout as sleep } from "timers/promises"
import { buildProduct } from "../../builders/product"
import { buildShop } from "../../builders/shop"
import {
  countRequests,
  flowNames,
  loadFlow,
  visitFlow,
  type Request,
} from "../../support/bench"
import { withShop } from "../../support/shop"
import { agreeTo, disagreements } from "./agreed-counts"

const PRODUCTS = 3
/** What an answer leaves to be done is done within this. */
const SETTLE_MS = 500

withShop(({ api, getContainer }) => {
  /** A shop with as many products as a cart gets lines. */
  async function openStorefront() {
    const { storefront, region } = await buildShop(getContainer())
    for (let number = 1; number < PRODUCTS; number += 1) {
      await buildProduct(getContainer(), storefront, { title: `No ${number}` })
    }
    const key = storefront.headers
    return {
      shop: {
        region_id: region.id,
        product_count: PRODUCTS,
        publishable_key: key["x-publishable-api-key"],
      },
      send: async ({ path, body, headers }: Request) =>
        (
          await api.request({
            method: body ? "post" : "get",
            url: path,
            data: body,
            headers: { ...key, ...headers },
          })
        ).data,
    }
  }

  /**
   * Of the second visit, when connections are made and what the process keeps
   * for ever is there. What the cache keeps for a while is thrown away.
   */
  async function countFlow(name: string) {
    const flow = await loadFlow(name)
    const storefront = await openStorefront()
    const counter = await countRequests()
    try {
      await visitFlow(flow, storefront, 1)
      await sleep(SETTLE_MS)
      counter.take()
      await getContainer()
        .resolve(Modules.CACHING)
        .clear({ tags: ["*"] })
      await visitFlow(flow, storefront, 2)
      await sleep(SETTLE_MS)
      return counter.take()
    } finally {
      counter.stop()
    }
  }

  it.each(flowNames)(
    "costs in %s what was agreed: statements and workflow runs of each call",
    async (name) => {
      const counts = await countFlow(name)
      if (process.env.UPDATE_BENCH_COUNTS) {
        agreeTo(name, counts)
      }
      expect(disagreements(name, counts).join("\n")).toBe("")
    }
  )
})
