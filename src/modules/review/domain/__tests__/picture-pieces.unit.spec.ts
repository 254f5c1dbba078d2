import fc from "fast-check"
import { LOOKS_SAME_BITS_MAX } from "../../../../lib/picture-hash"
import { depth, seed } from "../../../../../integration-tests/support/depth"
import { nearPieces, piecesOf } from "../picture-pieces"

describe("pieces of a picture's hash", () => {
  it("find every picture that looks the same, wherever its bits differ", () => {
    const bits = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), {
      maxLength: LOOKS_SAME_BITS_MAX,
    })
    const hash = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })
    fc.assert(
      fc.property(hash, bits, (one, flipped) => {
        const other = flipped.reduce(
          (all, bit) => all ^ (1n << BigInt(bit)),
          one
        )
        const hex = (value: bigint) => value.toString(16).padStart(16, "0")
        const wanted = Object.values(piecesOf(hex(one)))
        const found = Object.values(piecesOf(hex(other)))
        expect(
          found.some((piece, at) => nearPieces(wanted[at]).includes(piece))
        ).toBe(true)
      }),
      { seed, numRuns: depth({ sample: 200, full: 5000 }) }
    )
  })

  it("are few enough to look for", () => {
    expect(nearPieces("0000")).toHaveLength(137)
  })
})
