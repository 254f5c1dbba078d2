import { loadGate, type Series } from "../../support/bench"

/** Rounds of a flow in which ours took so many times stock's CPU. */
function seriesOf(ratios: number[], runs_on_stock = true): Series {
  const stretch = (cpu: number) => ({
    server_cpu: cpu * 0.8,
    database_cpu: cpu * 0.2,
  })
  // The machine's mood changes from round to round and weighs on both.
  const moods = ratios.map((_, round) => 1 + (round % 3))
  return {
    flow: { name: "checkout", runs_on_stock },
    load: { shoppers: 8, runs: 16 },
    stretches: {
      stock: moods.map(stretch),
      ours: ratios.map((ratio, round) => stretch(ratio * moods[round])),
    },
  }
}

describe("the bench's gate", () => {
  it("refuses what surely takes more CPU than allowed, naming flow and figures", async () => {
    const { tooCostly } = await loadGate()
    expect(tooCostly([seriesOf([1.1, 1.12, 1.09, 1.11])])).toEqual([
      "checkout with 8 at once takes 1.105 times plain Medusa's CPU (95 %: 1.085 to 1.126); at most 1.05 is allowed.",
    ])
  })

  it("lets pass what may be within the limit", async () => {
    const { tooCostly } = await loadGate()
    expect(tooCostly([seriesOf([1.0, 1.3, 1.05, 1.2])])).toEqual([])
  })

  it("lets pass what is certainly cheaper", async () => {
    const { tooCostly } = await loadGate()
    expect(tooCostly([seriesOf([0.9, 0.91, 0.92])])).toEqual([])
  })

  it("shows nothing from a single round", async () => {
    const { tooCostly } = await loadGate()
    expect(tooCostly([seriesOf([3])])).toEqual([])
  })

  it("compares no flow that plain Medusa cannot do", async () => {
    const { tooCostly } = await loadGate()
    expect(tooCostly([seriesOf([2, 2, 2], false)])).toEqual([])
  })

  it("takes the interval of the rounds' ratios by Student's t", async () => {
    const { pairedRatio } = await loadGate()
    const { ratio, low, high } = pairedRatio([2, 8], [2, 2])
    // Logarithms 0 and ln 4: mean ln 2, standard error ln 2, t(1) 12.706.
    expect(ratio).toBeCloseTo(2)
    expect(low).toBeCloseTo(2 * 2 ** -12.706, 6)
    expect(high).toBeCloseTo(2 * 2 ** 12.706, 0)
  })
})
