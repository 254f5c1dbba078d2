import { refusals } from "../../__tests__/refusals"
import { moneyColumns } from "../money-columns"
import { statusTables } from "../status-tables"

const model = (columns: string) => ({
  "src/modules/review/models/review.ts": columns,
})
const table = {
  "src/modules/review/domain/review-status.ts": `export const reviewStatus = defineStatus("review", {})`,
}

describe("columns of a status", () => {
  it("take their values from the table of transitions", () => {
    expect(
      refusals(statusTables, {
        ...table,
        ...model(
          "status: model.enum(reviewStatus.values).default(reviewStatus.initial)"
        ),
      })
    ).toEqual([])
  })

  it.each([
    `status: model.enum(["pending", "approved"])`,
    "delivery_status: model.enum([...DELIVERY])",
    "state: model\n  .enum(otherStatus.values)",
  ])("are refused as %s", (columns) => {
    expect(refusals(statusTables, { ...table, ...model(columns) })).toEqual([
      expect.stringContaining("defineStatus"),
    ])
  })

  it("are not every enumeration", () => {
    const kinds = model(`kind: model.enum(["photo", "video"])`)
    expect(refusals(statusTables, kinds)).toEqual([])
  })
})

describe("columns of money", () => {
  it("stand beside their currency", () => {
    const columns = "amount: model.bigNumber(), currency_code: model.text()"
    expect(refusals(moneyColumns, model(columns))).toEqual([])
  })

  it("are refused without it", () => {
    expect(refusals(moneyColumns, model("amount: model.bigNumber()"))).toEqual([
      expect.stringMatching(/review\.ts:1 {2}amount is money without/),
    ])
  })

  it("may count something else, when a comment says what", () => {
    const columns = "// Whole points.\nbalance: model.bigNumber()"
    expect(refusals(moneyColumns, model(columns))).toEqual([])
  })
})
