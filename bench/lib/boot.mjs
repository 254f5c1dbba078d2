import { step } from "../../scripts/lib/steps.mjs"
import { rssMib } from "./process-usage.mjs"
import { startMedusa } from "./server.mjs"
import { openStorefront } from "./storefront.mjs"
import { turnsOf } from "./turns.mjs"

const REQUESTS = 50

/**
 * @typedef {object} Boot
 * @property {number} boot_ms until it answers
 * @property {number} rss_mib
 * @property {number} rss_after_requests_mib
 */

/**
 * What a server costs before its first request and soon after, both started
 * in turn.
 *
 * @param {import("./bench.mjs").Bench} bench
 */
export async function measureBoots({ options, shop, launch }) {
  const rounds = options.boot_rounds
  const servers = { stock: await launch("stock"), ours: await launch("ours") }
  /** @type {Record<import("./turns.mjs").Side, Boot[]>} */
  const boots = { stock: [], ours: [] }
  await step("Boot both in turn", async (tell) => {
    // The first round warms the disk and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      tell(`round ${round} of ${rounds}`)
      for (const side of turnsOf(round)) {
        const boot = await measureBoot(servers[side], shop)
        if (round > 0) {
          boots[side].push(boot)
        }
      }
    }
  })
  return boots
}

/**
 * @param {import("./server.mjs").LaunchOptions} options
 * @param {import("./flow.mjs").Shop} shop
 * @returns {Promise<Boot>}
 */
async function measureBoot(options, shop) {
  const server = await startMedusa(options)
  const rss_mib = rssMib(server.pid)
  const storefront = openStorefront(server.url, shop, 1)
  for (let request = 0; request < REQUESTS; request += 1) {
    await storefront.send({
      path: `/store/products?region_id=${shop.region_id}&limit=20`,
    })
  }
  const rss_after_requests_mib = rssMib(server.pid)
  await storefront.close()
  await server.stop()
  return { boot_ms: server.boot_ms, rss_mib, rss_after_requests_mib }
}
