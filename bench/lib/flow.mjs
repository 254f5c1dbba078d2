import { readdirSync } from "node:fs"
import { Problem } from "../../scripts/lib/problem.mjs"

/**
 * What a storefront knows before its first call.
 *
 * @typedef {object} Shop
 * @property {string} publishable_key
 * @property {string} region_id
 * @property {number} product_count
 */

/**
 * What one shopper carries from call to call. `number` is another for every
 * run, and the same for the run that it is compared with.
 *
 * @typedef {{ shop: Shop, number: number } & Record<string, any>} Visit
 */

/**
 * @typedef {object} Request with a body it is a POST
 * @property {string} path
 * @property {object} [body]
 * @property {Record<string, string>} [headers] besides the publishable key
 */

/**
 * @typedef {object} Call
 * @property {string} name
 * @property {(visit: Visit) => Request} request
 * @property {(answer: any, visit: Visit) => void} read throws when the answer
 *   is not what a shopper should get, and keeps what later calls need
 */

/**
 * @typedef {object} Load how many run the flow at once
 * @property {number} shoppers
 * @property {number} runs in one stretch, all shoppers together
 */

/**
 * One file in `bench/flows`.
 *
 * @typedef {object} Flow
 * @property {string} name as in `--flow <name>`
 * @property {string} title
 * @property {string} unit what one run is, for example `checkout`
 * @property {boolean} runs_on_stock whether plain Medusa can do it, too; only
 *   then there is something to compare
 * @property {Load[]} loads
 * @property {Call[]} calls
 * @property {Proof} [proof]
 */

/**
 * What the database must say in the end.
 *
 * @typedef {object} Proof
 * @property {string} sql one row of numbers
 * @property {(runs: number) => Record<string, number>} expected
 */

const flowsDir = new URL("../flows/", import.meta.url)

/**
 * @param {string} [only] the name of one
 * @returns {Promise<Flow[]>}
 */
export async function loadFlows(only) {
  const files = readdirSync(flowsDir).filter((file) => file.endsWith(".mjs"))
  /** @type {Flow[]} */
  const flows = await Promise.all(
    files.map(async (file) => (await import(new URL(file, flowsDir).href)).flow)
  )
  const chosen = flows.filter(({ name }) => !only || name === only)
  if (!chosen.length) {
    throw new Problem(
      `There is no flow "${only}".`,
      `Name one of: ${flows.map(({ name }) => name).join(", ")}.`
    )
  }
  return chosen
}
