import { refusals } from "../../__tests__/refusals"
import { specFiles } from "../spec-files"

const path = "src/modules/review/domain/__tests__/rating.unit.spec.ts"
const said = (text: string) => refusals(specFiles, { [path]: text })
/** Spelled apart, because this file is a spec too. */
const [modal, alone, later] = ["should", "only", "todo"]

describe("specs", () => {
  it("state facts", () => {
    expect(said(`it("refuses a rating of six", () => {})`)).toEqual([])
  })

  it.each([
    `it("${modal} refuse a rating of six", () => {})`,
    `it.each([1, 2])("${modal} refuse %s", () => {})`,
    `describe("rating #${12}", () => {})`,
    `it("REQ-${7}: refuses six", () => {})`,
    `it.${alone}("refuses six", () => {})`,
    `describe.${alone}("ratings", () => {})`,
    `it.${later}("refuses six")`,
  ])("are refused as %s", (text) => {
    expect(said(text)).toEqual([expect.stringContaining(`${path}:1`)])
  })

  it("are read in one sitting", () => {
    expect(said("\n".repeat(300))).toEqual([])
    expect(said("\n".repeat(400))).toEqual([
      `${path}  400 lines; about 300 are enough.`,
    ])
  })
})
