import { Modules } from "@medusajs/framework/utils"
import { refusals } from "../../__tests__/refusals"
import { CORE_KEYS, featureWords } from "../feature-words"

const index = (word: string, key = word) => ({
  [`src/modules/${word}/index.ts`]: `export const X_MODULE = "${key}"`,
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

  it("are the module's key", () => {
    expect(refusals(featureWords, index("review", "reviews"))[0]).toMatch(
      /The module's key is its word, "review"/
    )
  })
})
