const PIECE_HEX = 4
const PIECE_BITS = 16
/** With four pieces, pictures up to 11 bits apart share one that is this near. */
const NEAR_BITS = 2

/** A hash of 64 bits in four pieces, by which rows are found. */
export function piecesOf(hash: string) {
  const piece = (number: number) =>
    hash.slice(number * PIECE_HEX, (number + 1) * PIECE_HEX)
  return {
    piece_1: piece(0),
    piece_2: piece(1),
    piece_3: piece(2),
    piece_4: piece(3),
  }
}

/** All pieces that differ from one in two bits at most: 137 of 65,536. */
export function nearPieces(piece: string): string[] {
  const whole = parseInt(piece, 16)
  const near = new Set([whole])
  for (let round = 0; round < NEAR_BITS; round++) {
    for (const value of [...near]) {
      for (let bit = 0; bit < PIECE_BITS; bit++) {
        near.add(value ^ (1 << bit))
      }
    }
  }
  return [...near].map((value) => value.toString(16).padStart(PIECE_HEX, "0"))
}
