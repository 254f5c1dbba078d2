import { MedusaError } from "@medusajs/framework/utils"
import type { Status } from "../../src/lib/status"

/**
 * The specs that every status table owes: each pair of states that its author
 * did not list is refused, in words that name both. `final` is written out by
 * the caller, so that a state that became a dead end by mistake is noticed.
 */
export function describeStatus<State extends string>(
  status: Status<State>,
  { final }: { final: NoInfer<State>[] }
) {
  const pairs = status.values.flatMap((from) =>
    status.values.map((to) => [from, to] as const)
  )

  describe(`the states of ${status.entity}`, () => {
    it(`ends in ${final.join(", ") || "no state"}`, () => {
      expect(status.values.filter(status.isFinal)).toEqual(final)
    })

    it.each(pairs.filter(([from, to]) => status.can(from, to)))(
      "lets %s become %s",
      (from, to) => {
        expect(() => status.assert(from, to)).not.toThrow()
      }
    )

    it.each(pairs.filter(([from, to]) => !status.can(from, to)))(
      "refuses that %s becomes %s",
      (from, to) => {
        expect(refusal(() => status.assert(from, to, "x_1"))).toMatchObject({
          type: MedusaError.Types.NOT_ALLOWED,
          code: expect.stringMatching(/^[a-z0-9_]+_transition_refused$/),
          message: expect.stringContaining(
            `x_1 that is ${from} cannot become ${to};`
          ),
        })
      }
    )
  })
}

function refusal(refused: () => void) {
  try {
    refused()
  } catch (error) {
    return error
  }
}
