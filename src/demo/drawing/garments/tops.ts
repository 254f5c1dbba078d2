import { darker } from "../colour"
import { buttons, nameTape, patchPocket } from "../details"
import { bothSides, mirrored } from "../path"
import { createSheet, seam, seams, type Fold } from "../sheet"
import {
  armholeSeam,
  backBand,
  backNeck,
  neckBand,
  sleevePath,
  torsoPath,
  type Sleeve,
  type Torso,
} from "../torso"
import { inside, type Cloth } from "../weave"

const TEE: Torso = {
  neck: 9.2,
  neck_drop: 9,
  shoulder: [21.6, 4.8],
  underarm: [25, 24],
  hem: [24.4, 66],
  waist: -0.8,
  hem_curve: 1,
}

const SHORT: Sleeve = { outer: [35, 21.5], inner: [28.2, 27.6], elbow: 0 }
const LONG: Sleeve = { outer: [36.6, 56], inner: [30, 57.4], elbow: 1.6 }

const FOLDS: Fold[] = [
  { d: "M 24.6 24 Q 16 31 5 30", width: 1.8, strength: 0.7 },
  { d: "M -24.6 24 Q -16 30 -7 31", width: 1.8, strength: 0.7 },
  { d: "M 23 34 Q 13 42 3 42", width: 1.6, strength: 0.4 },
  { d: "M -11 36 Q -8 50 -13 65", width: 2.6, strength: 0.5 },
  { d: "M 9 40 Q 13 54 10 66", width: 2.6, strength: 0.5 },
  { d: "M -22 48 Q -16 54 -13 63", width: 2, strength: 0.35 },
]
const LIGHTS: Fold[] = [
  { d: "M -5 16 Q -8 40 -4 64", width: 6, strength: 0.7 },
  { d: "M 16 36 Q 18 50 16 64", width: 4, strength: 0.5 },
]

type JerseyTop = {
  torso?: Partial<Torso>
  sleeve: Sleeve
  band?: number
  /** Bars across the cloth, knitted in. */
  stripe?: string
  pocket?: boolean
  henley?: boolean
}

function jerseyTop(colour: string, top: JerseyTop) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "jersey" }
  const rib: Cloth = { colour, weave: "fine_rib" }
  const torso = { ...TEE, ...top.torso }
  const isShort = top.sleeve === SHORT
  const band = top.band ?? 2
  const parts = [
    sheet.piece(backNeck(torso), inside(cloth), { roundness: 0.8 }),
    sheet.piece(backBand(torso, band), inside(rib), { roundness: 0.3 }),
    nameTape(band * 0.6),
  ]
  for (const flip of [(d: string) => d, mirrored]) {
    const side = flip === mirrored ? -1 : 1
    parts.push(
      sheet.piece(flip(sleevePath(torso, top.sleeve)), cloth, {
        folds: (isShort ? SHORT_FOLDS : LONG_FOLDS).map((fold) => ({
          ...fold,
          d: flip(fold.d),
        })),
        print: top.stripe && bars(top.stripe, -7 * side),
      }),
      seams(hemStitches(top.sleeve).map(flip), colour, {
        stitched: true,
        opacity: 0.5,
      })
    )
  }
  const [hemX, hemY] = torso.hem
  parts.push(
    sheet.piece(torsoPath(torso), cloth, {
      folds: FOLDS,
      lights: LIGHTS,
      lifted: true,
      print: top.stripe && bars(top.stripe, 0),
    }),
    seams(bothSides(armholeSeam(torso)), colour, { opacity: 0.4 }),
    seams(
      [1.7, 2.3].map(
        (up) =>
          `M ${-hemX + 0.2} ${hemY - up} Q 0 ${hemY - up + 2.1} ${hemX - 0.2} ${hemY - up}`
      ),
      colour,
      { stitched: true, opacity: 0.5 }
    )
  )
  if (top.pocket) {
    parts.push(
      patchPocket(sheet, cloth, {
        x: 5.6,
        y: 19,
        width: 11,
        height: 12.6,
        point: 1.6,
      })
    )
  }
  if (top.henley) {
    parts.push(
      sheet.piece(
        `M -1.7 ${torso.neck_drop - 0.6} L 1.7 ${torso.neck_drop - 0.6} L 1.7 24 L -1.7 24 Z`,
        cloth,
        { roundness: 0.3, lifted: true }
      ),
      seam("M -1.7 21.4 H 1.7", colour, { stitched: true }),
      buttons(0, [11.6, 15.4, 19.2], cloth, 0.7)
    )
  }
  parts.push(
    torso.neck_shape === "boat"
      ? boatBinding(torso, colour)
      : sheet.piece(neckBand(torso, band), rib, { roundness: 0.4 })
  )
  return sheet.svg(parts.join(""), {
    scale: isShort ? 11.6 : 10.8,
    top: isShort ? 175 : 205,
  })
}

const SHORT_FOLDS: Fold[] = [
  { d: "M 24 14 Q 29 18 31 25", width: 2, strength: 0.7 },
  { d: "M 25 22 Q 28 22 31 19", width: 1.4, strength: 0.5 },
]
const LONG_FOLDS: Fold[] = [
  { d: "M 26 22 Q 30 38 32 54", width: 2, strength: 0.7 },
  { d: "M 25 30 Q 29 33 34 30", width: 1.7, strength: 0.6 },
  { d: "M 28 43 Q 31 46 36 42", width: 1.5, strength: 0.5 },
]

function hemStitches({ outer: [ox, oy], inner: [ix, iy] }: Sleeve) {
  const size = Math.hypot(ox - ix, oy - iy)
  const [ux, uy] = [(oy - iy) / size, -(ox - ix) / size]
  return [1.5, 2.1].map(
    (up) =>
      `M ${ox + ux * up - 0.5} ${oy + uy * up + 0.1} L ${ix + ux * up + 0.5} ${iy + uy * up}`
  )
}

function bars(colour: string, tilt: number) {
  const rows = Array.from(
    { length: 17 },
    (_, row) =>
      `<rect x="-60" y="${11 + row * 3.5}" width="120" height="1.25" fill="${colour}" fill-opacity=".88"/>`
  )
  return `<g transform="rotate(${tilt} 0 10)">${rows.join("")}</g>`
}

function boatBinding({ neck, neck_drop }: Torso, colour: string) {
  return seam(
    `M ${-neck} 0.9 Q ${-neck * 0.7} ${neck_drop + 0.9} 0 ${neck_drop + 0.9} Q ${neck * 0.7} ${neck_drop + 0.9} ${neck} 0.9`,
    colour,
    { stitched: true, opacity: 0.6 }
  )
}

export const tee = (colour: string) => jerseyTop(colour, { sleeve: SHORT })

export const pocketTee = (colour: string) =>
  jerseyTop(colour, {
    sleeve: SHORT,
    pocket: true,
    band: 2.6,
    torso: {
      neck_drop: 8,
      shoulder: [23.4, 5.4],
      underarm: [26.4, 26],
      hem: [26, 68],
      waist: 0,
    },
  })

export const henley = (colour: string) =>
  jerseyTop(colour, {
    sleeve: LONG,
    henley: true,
    torso: { neck_drop: 8.4, hem: [24, 65] },
  })

/** A boat neck with woven-in bars; they are ink on pale cloth, chalk on dark. */
export const stripedTop = (colour: string, stripe: string) =>
  jerseyTop(colour, {
    sleeve: LONG,
    stripe: darker(stripe, 0.05),
    torso: {
      neck: 12.4,
      neck_drop: 4.2,
      neck_shape: "boat",
      shoulder: [22, 4],
      hem: [23.6, 60],
    },
  })
