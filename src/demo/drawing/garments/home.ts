import { darker, lighter } from "../colour"
import { bothSides } from "../path"
import { createSheet, seam, type Fold } from "../sheet"
import { inside, type Cloth } from "../weave"
import { fringe } from "./accessories"

/** Folded to a quarter: three layers show at the front edge. */
export function blanket(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "wool" }
  const border = lighter(colour, 0.5)
  const stripes = [9, 12.4, 20].map(
    (x, index) =>
      `<path d="M ${-x} -8 Q ${-x + 1} 30 ${-x - 0.6} 80" fill="none" stroke="${border}" stroke-opacity=".55" stroke-width="${index === 2 ? 4 : 1.4}"/>`
  )
  const layer = (y: number, depth: number) =>
    sheet.piece(
      `M -29 ${y} Q 0 ${y + 2} 28 ${y - 0.6} Q 31.6 ${y + 2.4} 28.4 ${y + 6} Q 0 ${y + 8.6} -29.4 ${y + 6.6} Q -32 ${y + 3.4} -29 ${y} Z`,
      inside(cloth, depth),
      { lifted: true, roundness: 0.9, print: stripes.join("") }
    )
  const top =
    "M -28.4 3 Q -29.6 0 -26.4 -.6 Q 0 -2.6 26.4 -1 Q 29 -.6 28.6 2 Q 30 30 29 61.4 Q 29.2 65 25.6 65.4 Q 0 67.6 -26 65.8 Q -29.8 65.4 -29.4 62 Q -30.4 30 -28.4 3 Z"
  return sheet.svg(
    [
      fringe(colour, [-27, 77], [26, 76.4], 34, 4.6),
      layer(69.6, 0.16),
      layer(65.6, 0.1),
      layer(61.4, 0.05),
      sheet.piece(top, cloth, {
        lifted: true,
        print: stripes.join(""),
        folds: [
          { d: "M 4 2 Q 8 34 4 64", width: 3, strength: 0.5 },
          { d: "M -29 40 Q -10 46 6 43", width: 2.4, strength: 0.5 },
          { d: "M 29 18 Q 16 24 4 22", width: 2.2, strength: 0.45 },
        ],
        lights: [{ d: "M 14 6 Q 17 34 14 62", width: 5 }],
      }),
    ].join(""),
    { scale: 11.4, top: 105, rotate: -2 }
  )
}

export function cushion(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "linen" }
  const d =
    "M -24.6 -25 C -10 -22 10 -22 24.6 -25 Q 26.4 -25.4 25.8 -23.4 C 22.6 -10 22.6 10 25.8 23.4 Q 26.4 25.6 24.4 25 C 10 22.4 -10 22.4 -24.4 25 Q -26.4 25.6 -25.8 23.4 C -22.6 10 -22.6 -10 -25.8 -23.4 Q -26.4 -25.4 -24.6 -25 Z"
  const corner: Fold[] = [
    { d: "M 24 23.6 Q 17 18 10 17", width: 1.8 },
    { d: "M 24.4 22 Q 19 14 18 7", width: 1.8 },
  ]
  const turned = corner.flatMap((fold) => [
    fold,
    ...bothSides(fold.d).map((path) => ({ ...fold, d: path })),
  ])
  const upper = turned.map((fold) => ({
    ...fold,
    strength: 0.7,
    d: fold.d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x, y) => `${x} ${-y}`),
  }))
  const piping = darker(colour, 0.2)
  return sheet.svg(
    [
      sheet.piece(d, cloth, {
        roundness: 1.6,
        folds: [
          ...turned,
          ...upper,
          { d: "M -10 -6 Q 2 -1 13 -5", width: 2, strength: 0.5 },
          { d: "M -6 8 Q 4 11 12 8", width: 2, strength: 0.4 },
        ],
        lights: [{ d: "M -14 -15 Q 0 -9 14 -15", width: 8, strength: 0.6 }],
      }),
      `<path d="${d}" fill="none" stroke="${darker(piping, 0.4)}" stroke-width=".95" stroke-linejoin="round"/><path d="${d}" fill="none" stroke="${piping}" stroke-width=".66" stroke-linejoin="round"/>`,
      seam("M -9 24.4 H 9", colour, { opacity: 0.3 }),
    ].join(""),
    { scale: 13.4, top: 565, rotate: 3 }
  )
}
