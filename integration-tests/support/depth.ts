/**
 * How often what is random or long is tried: a sample under `npm test`, the
 * full count under `npm run test:deep`.
 */
export function depth({ sample, full }: { sample: number; full: number }) {
  return process.env.TEST_DEPTH === "full" ? full : sample
}

/** The seed of this run, which `npm test` prints. */
export const seed = Number(process.env.TEST_SEED ?? 1)
