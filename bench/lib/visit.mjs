import { Pool } from "undici"

/**
 * One shop as its storefront reaches it. Connections are kept open, as a
 * storefront's server keeps them.
 *
 * @param {string} url
 * @param {import("./flow.mjs").Shop} shop
 * @param {number} connections
 */
export function openStorefront(url, shop, connections) {
  const pool = new Pool(url, { connections })
  const headers = {
    "content-type": "application/json",
    "x-publishable-api-key": shop.publishable_key,
  }
  return {
    shop,
    /**
     * @param {{ path: string, body?: object }} request
     * @param {Record<string, string>} [more]
     */
    async send({ path, body }, more) {
      const method = body ? "POST" : "GET"
      const answer = await pool.request({
        path,
        method,
        headers: { ...headers, ...more },
        body: body ? JSON.stringify(body) : null,
      })
      const text = await answer.body.text()
      if (answer.statusCode !== 200) {
        throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`)
      }
      return JSON.parse(text)
    },
    close: () => pool.close(),
  }
}

/** @typedef {ReturnType<typeof openStorefront>} Storefront */

/**
 * Goes through a flow once.
 *
 * @param {import("./flow.mjs").Flow} flow
 * @param {Pick<Storefront, "shop" | "send">} storefront
 * @param {number} number
 * @param {(call: string, latency_ms: number) => void} onAnswer
 */
export async function visit(flow, { shop, send }, number, onAnswer) {
  /** @type {import("./flow.mjs").Visit} */
  const kept = { shop, number }
  for (const call of flow.calls) {
    const request = call.request(kept)
    const started = performance.now()
    const answer = await send(request, { "x-bench-call": call.name })
    onAnswer(call.name, performance.now() - started)
    try {
      call.read(answer, kept)
    } catch (error) {
      throw new Error(`${flow.name}, call "${call.name}": ${String(error)}`)
    }
  }
}

/**
 * Lets shoppers go through a flow until it was done so many times.
 *
 * @param {object} options
 * @param {import("./flow.mjs").Flow} options.flow
 * @param {Storefront} options.storefront
 * @param {import("./flow.mjs").Load} options.load
 * @param {number} options.first number of the first visit
 * @param {(call: string, latency_ms: number) => void} options.onAnswer
 */
export async function visitTogether({
  flow,
  storefront,
  load: { shoppers, runs },
  first,
  onAnswer,
}) {
  let next = first
  const shopper = async () => {
    while (next < first + runs) {
      const number = next
      next += 1
      await visit(flow, storefront, number, onAnswer)
    }
  }
  await Promise.all(Array.from({ length: shoppers }, shopper))
}
