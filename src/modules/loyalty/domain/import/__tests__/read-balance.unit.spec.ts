import { balanceKey } from "../balance-key"
import { columnProblem } from "../check-columns"
import { readBalance } from "../read-balance"

const context = {
  now: new Date("2026-11-22T12:00:00Z"),
  time_zone: "Europe/Berlin",
  expires_at: new Date("2027-11-22T23:00:00Z"),
}
const read = (row: Record<string, string>) => readBalance(row, context)
const mia = { email: "Mia@Example.com", points: "1200" }
const problem = (row: Record<string, string>) => {
  const result = read({ ...mia, ...row })
  return "error" in result ? result.error.path : undefined
}

it("reads who has how much, as the file spells it, until the programme's own date", () => {
  expect(read(mia)).toEqual({
    balance: {
      ...{ email: "Mia@Example.com", customer_id: null, points: 1200 },
      ...{ expires_at: context.expires_at, tier: null },
      ...{ reason: "import", reference: null },
    },
  })
})

it("takes a day for its whole where the shop is", () => {
  expect(read({ ...mia, expires_at: "2027-03-31" })).toMatchObject({
    balance: { expires_at: new Date("2027-03-31T22:00:00Z") },
  })
  expect(read({ ...mia, expires_at: "never" })).toMatchObject({
    balance: { expires_at: null },
  })
})

it.each([
  ["points", { points: "-5" }],
  ["points", { points: "1,200" }],
  ["points", { points: "12.5" }],
  ["points", { points: "9999999999" }],
  ["points", { points: "0" }],
  ["points", { points: "", tier: "" }],
  ["email", { email: " " }],
  ["expires_at", { expires_at: "2027-02-31" }],
  ["expires_at", { expires_at: "31.12.2027" }],
  ["expires_at", { expires_at: "2027-03-31T12:00" }],
  ["expires_at", { expires_at: "2026-11-21" }],
  ["reason", { reason: "because" }],
  ["reference", { reference: "x".repeat(400) }],
])("names the column %s for %j", (path, row) => {
  expect(problem(row)).toBe(path)
})

it("takes a tier without points, and what a spreadsheet guards", () => {
  expect(problem({ points: "", tier: "wool" })).toBeUndefined()
  expect(read({ ...mia, reference: "'=A1" })).toMatchObject({
    balance: { reference: "=A1" },
  })
})

it("refuses columns that it would leave out in silence", () => {
  expect(columnProblem(["email", "points", "expires_on"])).toContain(
    '"expires_on"'
  )
  expect(columnProblem(["points"])).toContain("customer_id")
  expect(columnProblem(["email", "reference"])).toContain("points")
  expect(columnProblem(["email", "email", "points"])).toContain("twice")
  expect(columnProblem(["customer_id", "tier"])).toBeUndefined()
})

it("knows a row by its reference, else by what it says", () => {
  const keyOf = (row: object) => {
    const result = read({ ...mia, ...row })
    return "balance" in result ? balanceKey("loyacc_1", result.balance) : ""
  }
  expect(keyOf({ reference: "a" })).toBe(keyOf({ reference: "a", points: "1" }))
  expect(keyOf({})).not.toBe(keyOf({ points: "1" }))
  expect(keyOf({})).toBe(keyOf({ expires_at: "2027-03-31" }))
  expect(keyOf({ reference: "a" })).not.toContain("reference")
})
