import { expressionOf, refusalOf, settled } from "../policy"

const refusal = (licence: unknown, name = "somebody") =>
  refusalOf({ name, version: "1.0.0", licence })

describe("licences", () => {
  it.each([
    "MIT",
    "(MIT OR GPL-3.0)",
    "Apache-2.0 AND MIT",
    { type: "MIT", url: "https://example.com" },
    [{ type: "MIT" }, { type: "GPL-2.0" }],
  ])("allow what is free, or free by choice: %j", (licence) => {
    expect(refusal(licence)).toBeUndefined()
  })

  it.each(["GPL-3.0-only", "AGPL-3.0", "MIT AND GPL-2.0", ["GPL-2.0"]])(
    "refuse %j, whoever it is",
    (licence) => {
      expect(refusal(licence)).toMatch(/bind the whole product/)
      expect(refusal(licence, "@img/sharp-libvips-linux-x64")).toBeDefined()
    }
  )

  it.each(["LGPL-3.0-or-later", "MPL-2.0"])(
    "allow %s only by name and reason",
    (licence) => {
      expect(refusal(licence)).toMatch(/needs an entry with a reason/)
      expect(refusal(licence, "@img/sharp-libvips-darwin-arm64")).toBe(
        undefined
      )
    }
  )

  it.each([undefined, "SEE LICENSE IN LICENSE", "UNLICENSED", "Custom", 7])(
    "refuse %j, which nobody has looked at",
    (licence) => {
      expect(refusal(licence)).toMatch(/nobody has looked at/)
    }
  )

  it("are settled for a reason that is a sentence", () => {
    for (const { reason } of settled) {
      expect(reason).toMatch(/^.{20,}\.$/)
    }
  })

  it("read every shape package.json has had", () => {
    expect(expressionOf([{ type: "MIT" }, "ISC"])).toBe("MIT OR ISC")
  })
})
