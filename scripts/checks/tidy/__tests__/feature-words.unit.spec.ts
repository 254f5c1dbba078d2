import { Modules } from "@medusajs/framework/utils"
import { refusals } from "../../__tests__/refusals"
import { CORE_KEYS, featureWords } from "../feature-words"

const index = (word: string, key = word) => ({
  [`src/modules/${word}/index.ts`]: `export default Module("${key}", {})`,
})

describe("words of features", () => {
  it("are each a key of their own", () => {
    expect(
      refusals(featureWords, {
        ...index("review"),
        ...index("rate-limit", "rate_limit"),
        "src/workflows/hooks/complete-cart.ts": "",
      })
    ).toEqual([])
  })

  it("are no part of another's", () => {
    expect(
      refusals(featureWords, { ...index("review"), ...index("preview") })
    ).toEqual([
      `src/modules/preview  "preview" contains the feature word "review"; a search for one would find both.`,
    ])
  })

  it("are none of core's, whose module would be replaced", () => {
    expect(refusals(featureWords, index("order"))[0]).toMatch(/core's/)
    expect(CORE_KEYS).toEqual(Object.values(Modules).sort())
  })

  it("begin the module's key, wherever that is written down", () => {
    const isKey = (key: string) =>
      refusals(featureWords, {
        "src/lib/rate-limit/limiter.ts": `export const LIMITER = "${key}"`,
        "src/modules/rate-limit/index.ts": "export default Module(LIMITER, {})",
      })
    expect(isKey("rate_limiter")).toEqual([])
    expect(isKey("limiter")).toEqual([
      `src/modules/rate-limit/index.ts  The module's key begins with its word, "rate-limit".`,
    ])
  })
})
