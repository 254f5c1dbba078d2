import { effectStatus, type EffectStatus } from "../effect-status"
import { hashInput } from "../input-hash"
import { assertIntentKey, planAgain, providerKey } from "../planning"

const known = (status: EffectStatus) => ({
  intent_key: "refund_pay1_1",
  status,
  input_hash: "as-before",
})

describe("planAgain", () => {
  it.each(effectStatus.values)(
    "keeps a %s intent with the same input",
    (status) => {
      const plan = planAgain(known(status), "as-before")
      expect(plan).toBe(status === "withdrawn" ? "replan" : "keep")
    }
  )

  it("takes a new key for a refused intent whose input was corrected", () => {
    expect(planAgain(known("refused"), "corrected")).toBe("rotate")
  })

  it.each(["planned", "sending", "sent", "unknown", "done"] as const)(
    "refuses another input while the intent is %s",
    (status) => {
      expect(() => planAgain(known(status), "corrected")).toThrow(
        `refund_pay1_1 is ${status} with another input`
      )
    }
  )
})

describe("assertIntentKey", () => {
  it("takes keys that any provider takes", () => {
    expect(() => assertIntentKey("rf_pay_01ABC-2")).not.toThrow()
    // With its rotation a key is at least ten characters long.
    expect(providerKey("refund_1", 1)).toHaveLength(10)
  })

  it.each([
    "short",
    "with space",
    "dot.ted-key",
    "ключ-возврата",
    "k".repeat(201),
  ])("refuses %s", (key) => {
    expect(() => assertIntentKey(key)).toThrow("8 to 200")
  })
})

describe("hashInput", () => {
  it("does not mind the order of keys, at any depth", () => {
    expect(hashInput({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(
      hashInput({ b: { d: [1, 2], c: 2 }, a: 1 })
    )
  })

  it("minds values and the order of lists", () => {
    const hashes = [{ a: 1 }, { a: "1" }, { a: [1, 2] }, { a: [2, 1] }, {}].map(
      hashInput
    )
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
