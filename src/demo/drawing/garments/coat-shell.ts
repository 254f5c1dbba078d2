import { nameTape } from "../details"
import { bothSides, mirrored } from "../path"
import { seam, seams, type Fold, type Sheet } from "../sheet"
import {
  armholeSeam,
  backNeck,
  cuffPath,
  sleevePath,
  torsoPath,
  type Sleeve,
  type Torso,
} from "../torso"
import { inside, type Cloth } from "../weave"

export const SHORT_COAT: Torso = {
  neck: 8.4,
  neck_drop: 8.4,
  shoulder: [23.6, 5.6],
  underarm: [27.6, 27],
  hem: [27.6, 72],
  hem_curve: 1,
}
const SLEEVE: Sleeve = { outer: [39.8, 59], inner: [30.6, 60.8] }

export const LONG_COAT: Torso = {
  ...SHORT_COAT,
  neck: 8.6,
  neck_drop: 34,
  neck_shape: "v",
  hem: [31.6, 108],
  waist: -1.6,
}

const SLEEVE_FOLDS: Fold[] = [
  { d: "M 27.6 20 Q 33 40 35 59", width: 2.6, strength: 0.8 },
  { d: "M 28 32 Q 32 36 38 31", width: 2, strength: 0.6 },
  { d: "M 31 46 Q 35 49 40 45", width: 1.7, strength: 0.6 },
]

const BODY_FOLDS: Fold[] = [
  { d: "M 27 27 Q 19 34 10 34", width: 2, strength: 0.7 },
  { d: "M -27 27 Q -19 34 -11 33", width: 2, strength: 0.7 },
  { d: "M 19 38 Q 22 54 19 72", width: 3, strength: 0.5 },
  { d: "M -18 40 Q -16 56 -20 72", width: 3, strength: 0.5 },
]

export const LONG_FOLDS: Fold[] = [
  ...BODY_FOLDS,
  { d: "M 13 54 Q 17 80 19 108", width: 3.4, strength: 0.6 },
  { d: "M -14 54 Q -16 80 -21 108", width: 3.4, strength: 0.6 },
  { d: "M 6 70 Q 8 90 9 108", width: 2.6, strength: 0.4 },
]

const LIGHTS: Fold[] = [
  { d: "M -11 18 Q -9 44 -11 70", width: 5, strength: 0.7 },
  { d: "M 22 36 Q 25 52 23 68", width: 4, strength: 0.5 },
]

/** Lining or back, two sleeves and the body: what all coats stand on. */
export function shell(
  sheet: Sheet,
  cloth: Cloth,
  torso: Torso,
  options: {
    sleeve?: Sleeve
    cuff?: number
    folds?: Fold[]
    print?: string
    lining?: string
  } = {}
) {
  const sleeve = options.sleeve ?? SLEEVE
  const lining: Cloth = options.lining
    ? { colour: options.lining, weave: "smooth" }
    : inside(cloth)
  const parts = [
    sheet.piece(
      backNeck({ ...torso, neck_drop: torso.neck_drop + 4 }, 2),
      lining,
      { roundness: 1.2 }
    ),
    nameTape(1.6, 4.4),
  ]
  for (const flip of [(d: string) => d, mirrored]) {
    parts.push(
      sheet.piece(flip(sleevePath(torso, sleeve)), cloth, {
        folds: SLEEVE_FOLDS.map((fold) => ({ ...fold, d: flip(fold.d) })),
        print: options.print,
      })
    )
    if (options.cuff) {
      parts.push(
        sheet.piece(flip(cuffPath(sleeve, options.cuff, -0.2)), cloth, {
          roundness: 0.6,
        })
      )
    } else {
      const [ox, oy] = sleeve.outer
      const [ix, iy] = sleeve.inner
      parts.push(
        seam(
          flip(`M ${ox - 0.8} ${oy - 2} L ${ix + 0.1} ${iy - 2}`),
          cloth.colour,
          {
            stitched: true,
            opacity: 0.45,
          }
        )
      )
    }
  }
  parts.push(
    sheet.piece(torsoPath(torso), cloth, {
      folds: options.folds ?? BODY_FOLDS,
      lights: LIGHTS,
      lifted: true,
      print: options.print,
    }),
    seams(bothSides(armholeSeam(torso)), cloth.colour, { opacity: 0.45 })
  )
  return parts.join("")
}

/** Where the right front lies over the left: an edge with its shadow. */
export function frontEdge(x: number, from: number, to: number, colour: string) {
  const d = `M ${x} ${from} L ${x} ${to}`
  return (
    `<path d="${d}" transform="translate(-.5 .2)" fill="none" stroke="#15100c" stroke-opacity=".28" stroke-width="1" filter="url(#soft)"/>` +
    seam(d, colour, { width: 0.2, opacity: 0.8 }) +
    seam(`M ${x + 0.7} ${from} L ${x + 0.7} ${to}`, colour, {
      stitched: true,
      opacity: 0.4,
    })
  )
}

/** A welt or flap pocket set at the hip. */
export function hipFlaps(
  sheet: Sheet,
  cloth: Cloth,
  y: number,
  slant = 0,
  size: { x: number; width: number; height: number } = {
    x: 8.5,
    width: 13.5,
    height: 5.4,
  }
) {
  const { x, width, height } = size
  const d = `M ${x} ${y} L ${x + width} ${y + slant} L ${x + width - 0.2} ${y + slant + height - 0.8} Q ${x + width - 0.3} ${y + slant + height} ${x + width - 1.1} ${y + slant + height - 0.1} L ${x + 0.8} ${y + height - 0.1} Q ${x + 0.1} ${y + height} ${x} ${y + height - 0.9} Z`
  return bothSides(d)
    .map((path) => sheet.piece(path, cloth, { lifted: true, roundness: 0.4 }))
    .join("")
}
