import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { csvLine } from "../csv-line"
import { guarded, withoutGuard } from "../formula-guard"

const runs = { seed, numRuns: depth({ sample: 500, full: 20_000 }) }
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."'=+-@\t\r\n\",; aé") })
)

describe("a line of CSV", () => {
  it("is as RFC 4180 has it", () => {
    expect(csvLine(["plain", 'say "hi"', "a, b", "one\r\ntwo", ""])).toBe(
      'plain,"say ""hi""","a, b","one\r\ntwo",\r\n'
    )
  })

  it("has numbers, flags and dates as machines write them", () => {
    const at = new Date("2026-11-21T09:30:00Z")
    const debt = { decimal: "-12.00" }
    expect(csvLine([-4.5, debt, true, false, at, null])).toBe(
      "-4.5,-12.00,true,false,2026-11-21T09:30:00.000Z,\r\n"
    )
  })

  it.each([
    "=1+1",
    "+49 30 1",
    "-2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
  ])("keeps %j from becoming a formula", (formula) => {
    expect(guarded(formula)).toBe(`'${formula}`)
  })

  it("leaves words alone that begin with an apostrophe", () => {
    expect(guarded("'twas good")).toBe("'twas good")
    expect(guarded("5-star, really = good")).toBe("5-star, really = good")
  })

  it("is read again as exactly the same text, whatever a stranger wrote", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2 }), (cells) => {
        const [read] = parse(csvLine(cells), { record_delimiter: "\r\n" })
        expect(read.map(withoutGuard)).toEqual(cells)
      }),
      runs
    )
  })

  it("never has a cell that begins like a formula", () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(guarded(written)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
      }),
      runs
    )
  })
})
