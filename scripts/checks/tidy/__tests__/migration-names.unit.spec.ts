import { refusals } from "../../__tests__/refusals"
import { migrationNames } from "../migration-names"

const NAME = "Migration20261121150000"
const ofReview = { [`src/modules/review/migrations/${NAME}.ts`]: "" }

describe("names of migrations", () => {
  it("refuse the second of a name, in whatever module", () => {
    expect(
      refusals(migrationNames, {
        ...ofReview,
        [`src/modules/loyalty/migrations/${NAME}.ts`]: "",
      })
    ).toEqual([expect.stringContaining("it would never run")])
  })

  it("allow others", () => {
    expect(
      refusals(migrationNames, {
        ...ofReview,
        "src/modules/loyalty/migrations/Migration20261121150001.ts": "",
      })
    ).toEqual([])
  })
})
