import { darker } from "../colour"
import { button, buttons, evenly, nameTape } from "../details"
import { bothSides, mirrored, symmetric } from "../path"
import { createSheet, seam, seams, type Sheet } from "../sheet"
import type { Torso } from "../torso"
import type { Cloth } from "../weave"
import { LONG_COAT, LONG_FOLDS, shell, frontEdge, hipFlaps } from "./coat-shell"

function notchLapels(
  sheet: Sheet,
  cloth: Cloth,
  drop: number,
  width: number,
  overlap = 1.4
) {
  const lapel = `M ${overlap} ${drop} L ${width} 15.4 L ${width - 4.2} 11.4 L 8.8 -0.6 L 7 -2.8 Q 5.4 12 ${overlap} ${drop} Z`
  const farLapel = mirrored(
    `M ${-overlap} ${drop} L ${width} 15.4 L ${width - 4.2} 11.4 L 8.8 -0.6 L 7 -2.8 Q 6 12 ${-overlap} ${drop} Z`
  )
  const leaf = `M ${width - 4.4} 11.8 L ${width + 0.6} 10.4 Q ${width + 0.4} 5 12.4 1.4 Q 10.6 -3 7.4 -4 Q 6.4 -4 6.2 -3 Q 7.4 4 ${width - 4.4} 11.8 Z`
  const back = symmetric("M 0 -4.2 Q 5 -4.4 7.6 -3.9 L 8.4 1.6 Q 4 3 0 3")
  const turned = { lifted: true, roundness: 0.5 }
  return {
    back: sheet.piece(back, cloth, { roundness: 0.5 }),
    front: [
      sheet.piece(farLapel, cloth, turned),
      sheet.piece(mirrored(leaf), cloth, turned),
      sheet.piece(lapel, cloth, turned),
      sheet.piece(leaf, cloth, turned),
    ].join(""),
  }
}

/** A long single-breasted coat with notch lapels and three buttons. */
export function woolCoat(
  colour: string,
  cut: { length: number; hem: number; lining: string; welt?: boolean }
) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "wool" }
  const torso: Torso = { ...LONG_COAT, hem: [cut.hem, cut.length] }
  const lapels = notchLapels(sheet, cloth, 36, 14.6)
  const scale = Math.min(9.4, 930 / (cut.length + 8))
  return sheet.svg(
    [
      shell(sheet, cloth, torso, {
        folds: LONG_FOLDS,
        lining: cut.lining,
        sleeve: { outer: [40.4, 60], inner: [31, 61.8] },
      }),
      lapels.back,
      nameTape(3.4, 4.4),
      frontEdge(-1.8, 36, cut.length + 0.4, colour),
      seams(bothSides("M 21 30 Q 18.4 44 20.6 58"), colour, { opacity: 0.3 }),
      cut.welt
        ? bothSides("M 11 54 L 21 50 L 22 54 L 12 58 Z")
            .map((d) => sheet.piece(d, cloth, { lifted: true, roundness: 0.4 }))
            .join("")
        : hipFlaps(sheet, cloth, 59, 0.6),
      buttons(0.8, evenly(39, 63, 3), cloth, 1.1),
      lapels.front,
    ].join(""),
    { scale, top: 100 }
  )
}

/** Double-breasted, belted, with epaulettes and a storm flap. */
export function trench(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "twill" }
  const torso: Torso = { ...LONG_COAT, neck_drop: 25, hem: [33, 106] }
  const lapels = notchLapels(sheet, cloth, 31, 16, 7)
  const epaulette = "M 12.6 1.4 L 23 4.9 Q 24.2 6.4 22.4 7.4 L 11.8 4.4 Z"
  const stormFlap =
    "M 9.6 4 L 23.4 8 Q 22.2 17 24.4 23 Q 17 30 8 29.4 Q 10.6 16 9.6 4 Z"
  return sheet.svg(
    [
      shell(sheet, cloth, torso, {
        folds: LONG_FOLDS,
        lining: "#8d8069",
        sleeve: { outer: [40.6, 60], inner: [30.6, 62] },
      }),
      lapels.back,
      nameTape(3.4, 4.4),
      sheet.piece(stormFlap, cloth, { lifted: true, roundness: 0.4 }),
      frontEdge(-7.4, 31, 106.4, colour),
      buttons(-4.6, [37, 64, 76], cloth, 1),
      buttons(8.6, [37, 64, 76], cloth, 1),
      hipFlaps(sheet, cloth, 62, 2.4, { x: 13.5, width: 11, height: 4.4 }),
      trenchBelt(sheet, cloth),
      ...bothSides("M 38.6 52.4 L 39.4 55.4 L 30 57.4 L 29.8 54.4 Z").map((d) =>
        sheet.piece(d, cloth, { lifted: true, roundness: 0.3 })
      ),
      ...bothSides(epaulette).map((d) =>
        sheet.piece(d, cloth, { lifted: true, roundness: 0.3 })
      ),
      button(13.6, 3.5, cloth, 0.6),
      button(-13.6, 3.5, cloth, 0.6),
      lapels.front,
    ].join(""),
    { scale: 8.2, top: 100 }
  )
}

function trenchBelt(sheet: Sheet, cloth: Cloth) {
  const strap: Cloth = { ...cloth, colour: darker(cloth.colour, 0.06) }
  const flat = { lifted: true, roundness: 0.5 }
  return [
    sheet.piece(
      "M -26.4 47 Q 0 49.6 26.4 47 L 26.8 52 Q 0 54.6 -26.8 52 Z",
      strap,
      flat
    ),
    seam("M -26 48 Q 0 50.6 26 48", cloth.colour, { stitched: true }),
    seam("M -26.4 51.2 Q 0 53.8 26.4 51.2", cloth.colour, { stitched: true }),
    sheet.piece(
      "M 3 48.8 Q 9 56 8.4 70 L 12.8 69.6 Q 13 55 7.6 48 Z",
      strap,
      flat
    ),
    `<path d="M -2.4 47.4 L 5 47.2 L 5.2 55 L -2.2 55.2 Z" fill="none" stroke="#3b2c20" stroke-width="1.25" stroke-linejoin="round"/><path d="M -2.4 47.2 L 5 47 L 5.2 54.8 L -2.2 55 Z" fill="none" stroke="#6a4f38" stroke-width=".7" stroke-linejoin="round"/><path d="M -2.2 51.2 H 3.4" stroke="#6a4f38" stroke-width=".7"/>`,
    ...[-17.5, 17.5].map((x) =>
      sheet.piece(
        `M ${x - 0.9} 46.6 L ${x + 0.9} 46.6 L ${x + 0.9} 54.4 L ${x - 0.9} 54.4 Z`,
        strap,
        { lifted: true, roundness: 0.2 }
      )
    ),
  ].join("")
}
