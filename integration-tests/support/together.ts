import type { RunningShop } from "./running-shop"

/** The one application of the files that `npm test` runs together. */
export const together: { is_on: boolean; shop?: RunningShop } = {
  is_on: false,
}

/** @param files what loads each of them, by their paths */
export function runTogether(files: Record<string, () => unknown>) {
  together.is_on = true
  for (const [path, load] of Object.entries(files)) {
    describe(path, () => {
      load()
    })
  }
  afterAll(() => together.shop?.stop())
}
