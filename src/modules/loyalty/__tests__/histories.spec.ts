import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { histories } from "./support/history/deeds"
import { Life } from "./support/history/live"
import { withMembers } from "./support/with-members"

/** Ids in the order in which they are made, also within a millisecond. */
jest.mock("ulid", () => {
  // Medusa's own, and none that this project names.
  const name = "ulid"
  const ulid: { monotonicFactory: () => unknown } = jest.requireActual(name)
  return { ...ulid, ulid: ulid.monotonicFactory() }
})

const EACH = 50
const BATCHES = depth({ sample: 2, full: 40 })

withMembers(({ service, knex }) => {
  let count = 0

  it.each(Array.from({ length: BATCHES }, (_, batch) => seed + batch))(
    "agrees with the plainest of books after any history (seed %i)",
    async (of) => {
      const wrong = new Set<string>()
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          const name = `history${(count += 1)}`
          await new Life({ service, knex: knex(), name, wrong }).live(history)
        }),
        { seed: of, numRuns: EACH }
      )
    },
    600_000
  )
})
