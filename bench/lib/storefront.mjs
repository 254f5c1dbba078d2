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
  const own = {
    "content-type": "application/json",
    "x-publishable-api-key": shop.publishable_key,
  }
  return {
    shop,
    /**
     * @param {import("./flow.mjs").Request} request
     */
    async send({ path, body, headers }) {
      const method = body ? "POST" : "GET"
      const answer = await pool.request({
        path,
        method,
        headers: { ...own, ...headers },
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
