/**
 * Goes through a flow once.
 *
 * @param {import("./flow.mjs").Flow} flow
 * @param {Pick<import("./storefront.mjs").Storefront, "shop" | "send">} storefront
 * @param {number} number
 * @param {(call: string, latency_ms: number) => void} onAnswer
 */
export async function visit(flow, { shop, send }, number, onAnswer) {
  /** @type {import("./flow.mjs").Visit} */
  const kept = { shop, number }
  for (const call of flow.calls) {
    const request = call.request(kept)
    const started = performance.now()
    const answer = await send({
      ...request,
      headers: { ...request.headers, "x-bench-call": call.name },
    })
    onAnswer(call.name, performance.now() - started)
    try {
      call.read(answer, kept)
    } catch (error) {
      throw new Error(`${flow.name}, call "${call.name}": ${String(error)}`)
    }
  }
}
