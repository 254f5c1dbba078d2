import { darker, lighter } from "../colour"
import { button, buttons, nameTape, shirtCollar } from "../details"
import { bothSides, mirrored, symmetric } from "../path"
import { createSheet, seam, seams, type Fold, type Sheet } from "../sheet"
import { backNeck, sleevePath, type Sleeve, type Torso } from "../torso"
import { inside, type Cloth, type Weave } from "../weave"

/** Long creases that fall from a waist or a yoke to the hem. */
function fall(
  from: number,
  to: number,
  columns: [top: number, bottom: number, strength?: number][]
): Fold[] {
  return columns.map(([top, bottom, strength = 0.7]) => ({
    d: `M ${top} ${from} Q ${(top + bottom) / 2 + 1.4} ${(from + to) / 2} ${bottom} ${to}`,
    width: 3.2,
    strength: strength * 1.35,
  }))
}

/** Sleeveless, straight to the hip, then wide: a linen midi. */
export function sleevelessDress(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "linen" }
  const body = symmetric(
    "M 0 14 C 6.6 14 9.4 8 9.8 0 Q 13 .6 16 2.6 C 14.6 12 16 20 22 24.6 C 21.4 33 20.4 38 20.6 43 C 24 66 30 92 34 114 Q 17 117 0 117"
  )
  const back = symmetric("M 0 2.4 C 5 2.4 8.6 1.4 9.4 -.4 L 12 6 L 8 14 L 0 18")
  return sheet.svg(
    [
      sheet.piece(back, inside(cloth, 0.24), { roundness: 0.8 }),
      nameTape(3),
      sheet.piece(body, cloth, {
        folds: [
          { d: "M 21.6 25 Q 15 30 9 32", width: 1.6, strength: 0.8 },
          { d: "M -21.6 25 Q -15 30 -9 32", width: 1.6, strength: 0.8 },
          ...fall(45, 112, [
            [-15, -24],
            [-7, -10, 0.8],
            [2, 5, 0.6],
            [12, 18, 0.8],
            [17, 27],
          ]),
        ],
        lights: fall(46, 112, [
          [-11, -17],
          [-2, -3, 0.6],
          [7, 12],
        ]),
      }),
      seams(bothSides("M 0 15.2 C 7.4 15.2 10.4 8.6 10.9 .2"), colour, {
        stitched: true,
        opacity: 0.5,
      }),
      seams(bothSides("M 15 2.4 C 13.5 12.6 15 21 21.4 25.7"), colour, {
        stitched: true,
        opacity: 0.5,
      }),
      seam("M -20.6 43 Q 0 45.6 20.6 43", colour, { opacity: 0.5 }),
      seam("M -33.4 111.6 Q 0 117 33.4 111.6", colour, {
        stitched: true,
        opacity: 0.5,
      }),
    ].join(""),
    { scale: 8, top: 95 }
  )
}

const ROLLED: Sleeve = { outer: [38, 40], inner: [29, 43], elbow: 1.4 }
const DRESS_TORSO: Torso = {
  neck: 8,
  neck_drop: 8,
  shoulder: [21.6, 5],
  underarm: [24.6, 26],
  hem: [30, 112],
}

/** A shirt grown to the calf, tied at the waist. */
export function shirtDress(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "poplin" }
  const body = symmetric(
    "M 0 8 C 5 8 7.7 4.4 8 0 Q 15 1.6 21.6 5 C 20 13.4 20.8 22 24.6 26 Q 23 36 19.6 43.4 C 25 62 29.6 84 32 108 C 31 113 20 117 0 117"
  )
  const collar = shirtCollar(sheet, cloth, { neck: 8, drop: 8, point: 6.4 })
  const placket = "M -1.8 7.6 L 1.8 7.6 L 1.8 116.8 L -1.8 116.8 Z"
  const parts = [
    sheet.piece(backNeck({ ...DRESS_TORSO, neck_drop: 14 }, 2), inside(cloth)),
    collar.behind,
  ]
  for (const flip of [(d: string) => d, mirrored]) {
    parts.push(
      sheet.piece(flip(sleevePath(DRESS_TORSO, ROLLED)), cloth, {
        folds: [
          { d: flip("M 26 20 Q 31 30 33 40"), width: 2 },
          { d: flip("M 26 29 Q 30 31 35 28"), width: 1.5, strength: 0.7 },
        ],
      }),
      sheet.piece(
        flip("M 38.5 38.4 L 39.6 43.6 Q 34.6 46 29.4 46.6 L 28.3 41.6 Z"),
        cloth,
        { lifted: true, roundness: 0.6 }
      )
    )
  }
  parts.push(
    sheet.piece(body, cloth, {
      lifted: true,
      folds: [
        { d: "M 24 26 Q 16 33 7 32", width: 1.7, strength: 0.8 },
        { d: "M -24 26 Q -16 33 -8 32", width: 1.7, strength: 0.8 },
        ...fall(22, 42, [
          [-14, -11],
          [-7, -6],
          [7, 6],
          [14, 11],
        ]),
        ...fall(46, 112, [
          [-16, -26, 0.8],
          [-10, -15],
          [-5, -7, 0.6],
          [6, 8, 0.6],
          [11, 17],
          [16, 25, 0.8],
        ]),
      ],
      lights: fall(47, 110, [
        [-13, -20],
        [8, 12],
      ]),
    }),
    sheet.piece(placket, cloth, { roundness: 0.3 }),
    seams(bothSides("M 1.3 9 L 1.3 116"), colour, {
      stitched: true,
      opacity: 0.5,
    }),
    buttons(0, [13, 20.5, 28, 35.5, 51, 59.5, 68, 76.5, 85], cloth, 0.7),
    collar.front,
    belt(sheet, cloth)
  )
  return sheet.svg(parts.join(""), { scale: 8, top: 98 })
}

function belt(sheet: Sheet, cloth: Cloth) {
  const tie: Cloth = { ...cloth, colour: darker(cloth.colour, 0.08) }
  const end = (d: string) =>
    sheet.piece(d, tie, { lifted: true, roundness: 0.5 })
  return [
    sheet.piece(
      "M -20.4 41.6 Q 0 43.8 20.4 41.6 L 20.4 45.2 Q 0 47.4 -20.4 45.2 Z",
      tie,
      { lifted: true, roundness: 0.6 }
    ),
    end("M 2 45 Q 7 56 6.4 71 L 9.6 70.4 Q 10 55 4.6 44 Z"),
    end("M 1 45 Q -1.6 56 1 66 L 4 64.8 Q 1.8 55 3.8 45 Z"),
    end("M .4 42.6 L 4.8 42.2 L 5 47 L .8 47.4 Z"),
  ].join("")
}

/** Knife pleats from a waistband, each with its own shadow. */
export function pleatedSkirt(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "wool" }
  const [waist, hem, length] = [17, 37, 76]
  const pleats = 11
  const xAt = (index: number, half: number) =>
    -half + (2 * half * index) / pleats
  const hemPoints = Array.from({ length: pleats }, (_, index) => {
    const x = xAt(index + 1, hem)
    const sag = length + 2.6 * (1 - (x / hem) ** 2)
    return `L ${x - 0.4} ${sag + 1} L ${x} ${sag}`
  })
  const d = `M ${-waist} 5 Q 0 6.6 ${waist} 5 C 25 24 33 54 ${hem} ${length} ${hemPoints.reverse().join(" ")} L ${-hem} ${length} C -33 54 -25 24 ${-waist} 5 Z`
  const strips = Array.from({ length: pleats }, (_, index) => {
    const [t, b] = [xAt(index, waist), xAt(index, hem)]
    const [t2, b2] = [xAt(index + 0.5, waist), xAt(index + 0.5, hem)]
    const bow = (top: number, bottom: number) => top + (bottom - top) * 0.62
    return [
      `<path d="M ${t} 5 Q ${bow(t, b)} 40 ${b} 82 L ${b2} 82 Q ${bow(t2, b2)} 40 ${t2} 5 Z" fill="${darker(colour, 0.6)}" fill-opacity=".2"/>`,
      `<path d="M ${t} 5 Q ${bow(t, b)} 40 ${b} 82" fill="none" stroke="${darker(colour, 0.8)}" stroke-opacity=".6" stroke-width=".35"/>`,
      `<path d="M ${t - 0.45} 5 Q ${bow(t, b) - 0.6} 40 ${b - 0.7} 82" fill="none" stroke="${lighter(colour, 0.5)}" stroke-opacity=".35" stroke-width=".5"/>`,
    ].join("")
  })
  return sheet.svg(
    [
      sheet.piece(d, cloth, {
        print: strips.join(""),
        folds: fall(20, 74, [
          [-10, -20, 0.8],
          [9, 19, 0.8],
        ]),
        lights: fall(14, 74, [[-3, -7]]),
      }),
      sheet.piece(
        `M ${-waist} 0 Q 0 1.4 ${waist} 0 L ${waist + 0.2} 5.2 Q 0 6.8 ${-waist - 0.2} 5.2 Z`,
        cloth,
        { lifted: true, roundness: 0.7 }
      ),
      seam(`M ${-waist + 0.3} 4.5 Q 0 6.1 ${waist - 0.3} 4.5`, colour, {
        stitched: true,
      }),
      button(waist - 2.6, 2.6, cloth, 0.8),
    ].join(""),
    { scale: 11.4, top: 105 }
  )
}

export function wrapSkirt(colour: string, weave: Weave = "linen") {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave }
  const under = symmetric(
    "M 0 3 Q 10 3 18 1 C 24 20 28 52 30.6 76 Q 14 79 0 79"
  )
  const over =
    "M -18 1 Q 0 4.6 18 1 C 23.6 20 24.6 34 22.4 48 Q 20 64 11.6 79.4 Q -12 80.6 -30.6 76 C -28 52 -24 20 -18 1 Z"
  return sheet.svg(
    [
      sheet.piece(under, inside(cloth, 0.14), {
        folds: fall(30, 76, [[20, 25]]),
      }),
      sheet.piece(over, cloth, {
        lifted: true,
        folds: [
          { d: "M 17 5 Q 4 22 -10 72", width: 2.4, strength: 0.8 },
          { d: "M 18 6 Q 10 30 2 76", width: 2.2, strength: 0.8 },
          { d: "M 16 4 Q -4 14 -22 60", width: 2.2, strength: 0.6 },
          { d: "M 15 4 Q -8 8 -22 26", width: 1.8, strength: 0.6 },
        ],
        lights: [{ d: "M 13 8 Q 0 26 -8 74", width: 3, strength: 0.8 }],
      }),
      seam("M 21.4 48 Q 19 63.4 10.8 78.4 Q -12 79.6 -30.2 75", colour, {
        stitched: true,
        opacity: 0.5,
      }),
      sheet.piece(
        "M -18 -3 Q 0 .4 18 -3 L 18.4 1.2 Q 0 4.8 -18.4 1.2 Z",
        cloth,
        { lifted: true, roundness: 0.7 }
      ),
      sheet.piece(
        "M 17 0 Q 20 12 17.4 26 L 20 26.4 Q 23 11 18.6 -.6 Z",
        cloth,
        {
          lifted: true,
          roundness: 0.4,
        }
      ),
      sheet.piece(
        "M 17 0 Q 23 8 24.4 20 L 26.6 19 Q 25.6 7 18.4 -1.4 Z",
        cloth,
        {
          lifted: true,
          roundness: 0.4,
        }
      ),
      sheet.piece("M 16 -3.2 L 19.6 -3.6 L 19.9 1.3 L 16.4 1.7 Z", cloth, {
        lifted: true,
        roundness: 0.4,
      }),
    ].join(""),
    { scale: 11.2, top: 130 }
  )
}
