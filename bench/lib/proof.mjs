import { isDeepStrictEqual } from "node:util"
import { ask } from "./sql.mjs"

/**
 * Asks the databases whether they hold exactly what the shoppers were told.
 *
 * @param {import("./rounds.mjs").Series[]} series
 * @param {import("./bench.mjs").Bench} bench
 */
export async function proveFlows(series, { options, postgres }) {
  const proofs = []
  for (const flow of new Set(series.map(({ flow }) => flow))) {
    const perRound = flow.loads.reduce((sum, { runs }) => sum + runs, 0)
    const runs = perRound * (options.rounds + 1)
    for (const side of flow.runs_on_stock ? ["stock", "ours"] : ["ours"]) {
      if (flow.proof) {
        const found = await prove(flow.proof, postgres.url(side), runs)
        proofs.push({ flow: flow.name, side, found })
      }
    }
  }
  return proofs
}

/**
 * @param {import("./flow.mjs").Proof} proof
 * @param {string} url
 * @param {number} runs
 */
async function prove(proof, url, runs) {
  const [found] = await ask(url, proof.sql)
  const expected = proof.expected(runs)
  if (!isDeepStrictEqual({ ...found }, expected)) {
    throw new Error(
      `After ${runs} runs the database holds ${JSON.stringify(found)}, not ${JSON.stringify(expected)}.`
    )
  }
  return expected
}
