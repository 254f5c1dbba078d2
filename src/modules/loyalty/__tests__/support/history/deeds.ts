import fc from "fast-check"

/** How often each of them happens, by and large. */
const OFTEN = {
  ...{ award: 4, earn: 10, activate: 12, adjust: 4, undo: 2, expireLots: 3 },
  ...{ clawBack: 6, settleLines: 6, reserve: 9, replace: 5, lower: 3 },
  ...{ release: 3, expireHold: 5, commit: 12, reopen: 4, restore: 8 },
  ...{ settleHold: 6, merge: 1, erase: 1, again: 8 },
}

type VerbName = keyof typeof OFTEN

const VERBS = Object.entries(OFTEN).flatMap(([verb, times]) =>
  Array<VerbName>(times).fill(verb as VerbName)
)

/** Numbers from which `actOf` makes something that can happen by then. */
export interface Deed {
  verb: VerbName
  who: number
  which: number
  points: number
  /** Milliseconds from now on; null for ever. */
  life: number | null
  part: number
  wait: number
}

const deed: fc.Arbitrary<Deed> = fc.record({
  verb: fc.constantFrom(...VERBS),
  who: fc.nat(2),
  which: fc.nat(11),
  points: fc.integer({ min: 1, max: 12 }),
  life: fc.option(fc.integer({ min: 1, max: 150 }), { freq: 2 }),
  part: fc.nat(3),
  wait: fc.integer({ min: 1, max: 6 }),
})

/** One after the other; what stands together happens at once. */
export const histories: fc.Arbitrary<Deed[][]> = fc.noBias(
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(deed) },
      {
        weight: 1,
        arbitrary: fc.array(deed, { minLength: 2, maxLength: 3 }),
      }
    ),
    { minLength: 1, maxLength: 45, size: "max" }
  )
)
