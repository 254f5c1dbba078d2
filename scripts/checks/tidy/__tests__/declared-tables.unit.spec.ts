import { refusals } from "../../__tests__/refusals"
import { declaredTables } from "../declared-tables"

const model = (table: string, columns = "") => ({
  "src/modules/loyalty/models/any.ts": `model.define("${table}", { ${columns} })`,
})
const tables = (table: string) => ({
  "src/modules/loyalty/tables.ts": `export const tables = {\n  ${table}: {},\n}`,
})

describe("tables of money, points and history", () => {
  it.each([
    ["loyalty_entry", ""],
    ["loyalty_account_event", ""],
    ["loyalty_lot", "points_remaining: model.number()"],
    ["loyalty_offer", "amount: model.bigNumber()"],
  ])("are refused undeclared: %s { %s }", (table, columns) => {
    expect(refusals(declaredTables, model(table, columns))).toEqual([
      expect.stringContaining(`${table} holds money, points or history`),
    ])
    expect(
      refusals(declaredTables, { ...model(table, columns), ...tables(table) })
    ).toEqual([])
  })

  it("are not every table", () => {
    const text = "pointer: model.text()"
    expect(refusals(declaredTables, model("loyalty_tier", text))).toEqual([])
  })
})
