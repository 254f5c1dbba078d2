import { bothSides, mirrored } from "../path"
import { seams, type Fold, type Sheet } from "../sheet"
import {
  armholeSeam,
  cuffPath,
  hemBand,
  sleevePath,
  torsoPath,
  type Sleeve,
  type Torso,
} from "../torso"
import type { Cloth, Weave } from "../weave"

const SLEEVE_FOLDS: Fold[] = [
  { d: "M 25 20 Q 29 36 30.4 52", width: 2.4, strength: 0.8 },
  { d: "M 24 28 Q 28 31 32.5 28", width: 2, strength: 0.7 },
  { d: "M 26 40 Q 30 43 34 39.5", width: 1.6, strength: 0.6 },
  { d: "M 28 50 Q 31 52 35 49.5", width: 1.4, strength: 0.5 },
]

const BODY_FOLDS: Fold[] = [
  { d: "M 23.4 25 Q 16 31 8 32", width: 2, strength: 0.7 },
  { d: "M -23.4 25 Q -17 30 -9 31.5", width: 2, strength: 0.7 },
  { d: "M 23 33 Q 17 40 10 42", width: 1.8, strength: 0.35 },
  { d: "M 7 34 Q 10 46 8 59", width: 3, strength: 0.4 },
  { d: "M -13 38 Q -11 50 -14 60", width: 3, strength: 0.4 },
]

const BODY_LIGHTS: Fold[] = [
  { d: "M -7 16 Q -9 36 -6 57", width: 6, strength: 0.6 },
  { d: "M 14 34 Q 15 46 13 57", width: 4, strength: 0.5 },
]

export const KNIT_SLEEVE: Sleeve = { outer: [35.4, 53.4], inner: [28, 54.8] }

export type KnitBase = { torso: Torso; sleeve?: Sleeve; weave: Weave }

/** Sleeves, body, ribs and cuffs: what all jumpers share. */
export function knitBody(
  sheet: Sheet,
  colour: string,
  base: KnitBase & { print?: string; rib?: Weave; hem_height?: number }
) {
  const cloth: Cloth = { colour, weave: base.weave }
  const rib: Cloth = { colour, weave: base.rib ?? "rib" }
  const { torso, sleeve } = base
  const parts: string[] = []
  if (sleeve) {
    for (const flip of [(d: string) => d, mirrored]) {
      parts.push(
        sheet.piece(flip(cuffPath(sleeve, 5.4, -0.35)), rib, {
          roundness: 0.5,
        }),
        sheet.piece(flip(sleevePath(torso, sleeve)), cloth, {
          folds: SLEEVE_FOLDS.map((fold) => ({ ...fold, d: flip(fold.d) })),
          roundness: 1.1,
        })
      )
    }
  }
  parts.push(
    sheet.piece(hemBand(torso, base.hem_height ?? 5.5), rib, {
      roundness: 0.5,
    }),
    sheet.piece(torsoPath(torso), cloth, {
      folds: BODY_FOLDS,
      lights: BODY_LIGHTS,
      lifted: true,
      print: base.print,
    })
  )
  if (sleeve) {
    parts.push(seams(bothSides(armholeSeam(torso)), colour, { opacity: 0.35 }))
  }
  return parts.join("")
}

export const CREW: Torso = {
  neck: 9.6,
  neck_drop: 8.6,
  shoulder: [20.6, 4.6],
  underarm: [23.6, 25],
  hem: [22.8, 58],
}
