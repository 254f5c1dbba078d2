import fc from "fast-check"
import { seed } from "../../../../integration-tests/support/depth"
import { deriveKey } from "../../secret-key"
import { parseByteRange, signFile, verifyFile } from ".."

const key = deriveKey("a secret of the configuration", "private files")
const NOW = new Date("2026-03-01T00:00:00Z")
const grant = {
  file_id: "upload_1",
  disposition: "inline" as const,
  expires_at_seconds: NOW.getTime() / 1000 + 60,
}

describe("the signature of a file", () => {
  const signature = signFile(key, grant)

  it("opens the file until it expires", () => {
    expect(verifyFile(key, "upload_1", signature, NOW)).toEqual(grant)
    const later = new Date(NOW.getTime() + 60_000)
    expect(verifyFile(key, "upload_1", signature, later)).toBeUndefined()
  })

  it("opens no other file, and none under another key", () => {
    expect(verifyFile(key, "upload_2", signature, NOW)).toBeUndefined()
    const other = deriveKey("a secret of the configuration", "guest-token")
    expect(verifyFile(other, "upload_1", signature, NOW)).toBeUndefined()
  })

  it("cannot be changed to last longer or to show the file otherwise", () => {
    const longer = signature.replace(/^\d+/, (at) => String(Number(at) + 1))
    const otherwise = signature.replace("inline", "attachment")
    for (const changed of [longer, otherwise, "", "x", `${signature}x`]) {
      expect(verifyFile(key, "upload_1", changed, NOW)).toBeUndefined()
    }
  })

  it("survives no change of a single character", () => {
    fc.assert(
      fc.property(
        // The last character of base64url has bits that mean nothing.
        fc.nat(signature.length - 2),
        fc.constantFrom(..."0aZ-_."),
        (at, character) => {
          const changed =
            signature.slice(0, at) + character + signature.slice(at + 1)
          expect(
            changed === signature ||
              verifyFile(key, "upload_1", changed, NOW) === undefined
          ).toBe(true)
        }
      ),
      { seed }
    )
  })
})

describe("a range of bytes", () => {
  it.each([
    ["bytes=0-", { start: 0, end: 99 }],
    ["bytes=10-19", { start: 10, end: 19 }],
    ["bytes=90-500", { start: 90, end: 99 }],
    ["bytes=-10", { start: 90, end: 99 }],
    ["bytes=-500", { start: 0, end: 99 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=5-4", undefined],
    ["bytes=0-1,5-6", undefined],
    ["bytes=-", undefined],
    ["lines=1-2", undefined],
    [undefined, undefined],
  ])("reads %s", (header, range) => {
    expect(parseByteRange(header, 100)).toEqual(range)
  })
})
