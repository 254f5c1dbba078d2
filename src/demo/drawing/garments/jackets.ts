import { darker } from "../colour"
import { buttons, evenly, nameTape, shirtCollar, twoPockets } from "../details"
import { bothSides, symmetric } from "../path"
import { createSheet, seam, seams, type Sheet } from "../sheet"
import type { Torso } from "../torso"
import { inside, type Cloth, type Weave } from "../weave"
import { SHORT_COAT, LONG_FOLDS, shell, frontEdge } from "./coat-shell"

/** Collarless, quilted in onion waves, bound at every edge. */
export function quiltedLiner(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "poplin" }
  const torso: Torso = {
    ...SHORT_COAT,
    neck_drop: 24,
    neck_shape: "v",
    hem: [27.4, 64],
  }
  const binding = darker(colour, 0.28)
  const bind = (d: string) =>
    `<path d="${d}" fill="none" stroke="${darker(binding, 0.4)}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/><path d="${d}" fill="none" stroke="${binding}" stroke-width="1.35" stroke-linecap="round" stroke-linejoin="round"/>`
  return sheet.svg(
    [
      shell(sheet, cloth, torso, {
        print: quilting(colour),
        lining: darker("#d9cdb8", 0.2),
      }),
      twoPockets(sheet, cloth, {
        x: 8.6,
        y: 44,
        width: 13.4,
        height: 14.6,
        print: quilting(colour),
      }),
      bind("M 8.6 44 H 22"),
      bind("M -22 44 H -8.6"),
      bind("M -8.8 .2 Q -4.8 12.6 -.6 24 L -.6 64.6"),
      bind("M 8.8 .2 Q 5 12.6 .6 24 L .6 64.6"),
      bind("M -27 64 Q 0 66 27 64"),
      bind("M -8.6 -.6 Q 0 1.4 8.6 -.6"),
      ...bothSides("M 39.6 59 Q 35 61 30.8 60.8").map(bind),
      ...evenly(27, 59, 4).map(
        (y) =>
          `<circle cx="0" cy="${y + 0.2}" r=".95" fill="#14100c" fill-opacity=".35"/><circle cx="0" cy="${y}" r=".9" fill="#8a7a5c" stroke="#3f3727" stroke-width=".12"/><circle cx="0" cy="${y}" r=".45" fill="none" stroke="#3f3727" stroke-opacity=".6" stroke-width=".14"/>`
      ),
    ].join(""),
    { scale: 10.4, top: 190 }
  )
}

function quilting(colour: string) {
  const rows: string[] = []
  const wave = (y: number) => {
    let d = `M -66 ${y}`
    for (let x = -66; x < 66; x += 6) {
      d += ` Q ${x + 1.5} ${y + 2.2} ${x + 3} ${y} Q ${x + 4.5} ${y - 2.2} ${x + 6} ${y}`
    }
    return d
  }
  for (let y = 0; y < 80; y += 4.4) {
    rows.push(
      `<path d="${wave(y + 0.6)}" fill="none" stroke="#fff6e0" stroke-opacity=".16" stroke-width="1.1"/>`,
      `<path d="${wave(y)}" fill="none" stroke="${darker(colour, 0.75)}" stroke-opacity=".55" stroke-width=".28"/>`
    )
  }
  return rows.join("")
}

/** Work wear with a shirt collar: chore coat, overshirt. */
export function workJacket(
  colour: string,
  cut: {
    weave: Weave
    length: number
    pockets: "three_patch" | "two_chest"
    buttons: number
    cuff?: number
  }
) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: cut.weave }
  const torso: Torso = { ...SHORT_COAT, hem: [27.2, cut.length] }
  const collar = shirtCollar(sheet, cloth, {
    neck: 8.4,
    drop: 8.4,
    point: 6.6,
    spread: 8.4,
  })
  const bottom = cut.length + 0.6
  const pockets =
    cut.pockets === "three_patch"
      ? twoPockets(sheet, cloth, {
          x: 7.4,
          y: cut.length - 25,
          width: 16,
          height: 19,
        }) + chestPocket(sheet, cloth)
      : twoPockets(sheet, cloth, {
          x: 6.2,
          y: 21,
          width: 14,
          height: 16,
          point: 1.6,
          flap: 5.4,
          button: true,
        })
  return sheet.svg(
    [
      shell(sheet, cloth, torso, { cuff: cut.cuff }),
      collar.behind,
      seams(bothSides("M 8.8 2 Q 16 5.4 23 9.6"), colour, {
        stitched: true,
        opacity: 0.45,
      }),
      seams(
        [1.6, 2.3].map(
          (up) =>
            `M -27 ${cut.length - up} Q 0 ${cut.length - up + 2} 27 ${cut.length - up}`
        ),
        colour,
        { stitched: true, opacity: 0.45 }
      ),
      frontEdge(-1.9, 8.4, bottom, colour),
      frontPlacket(bottom, colour),
      pockets,
      buttons(0, evenly(14, cut.length - 10, cut.buttons), cloth, 0.95),
      collar.front,
    ].join(""),
    { scale: 10, top: cut.length > 70 ? 145 : 165 }
  )
}

const frontPlacket = (bottom: number, colour: string) =>
  seam(`M 2 13 L 2 ${bottom}`, colour, { stitched: true, opacity: 0.5 })

/** On the wearer's left, which is the right of the picture. */
function chestPocket(sheet: Sheet, cloth: Cloth) {
  const d =
    "M 7.4 21 L 19.4 21 L 19.4 34 Q 19.4 35 18.4 35 L 8.4 35 Q 7.4 35 7.4 34 Z"
  return (
    sheet.piece(d, cloth, { roundness: 0.35 }) +
    seam("M 7.4 23 H 19.4", cloth.colour, { stitched: true }) +
    seam("M 7.9 21 V 34.4 H 18.9 V 21", cloth.colour, { stitched: true })
  )
}

/** Hood up on the table, storm front with snaps, four flaps, drawn waist. */
export function parka(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "poplin" }
  const torso: Torso = {
    ...SHORT_COAT,
    neck_drop: 9,
    hem: [29, 84],
    waist: -1,
  }
  const hood = symmetric(
    "M 0 -19 C 8 -19 13.4 -13 13.8 -4 Q 14 3 9.6 8.6 Q 5 11 0 11"
  )
  const opening = symmetric(
    "M 0 -14.4 C 6 -14.4 9.4 -9.6 9.4 -3 Q 9 5 3 10.4 L 0 11.4"
  )
  const stormFront = `M -3.4 9 L 3.4 9 L 3.4 84.9 L -3.4 84.9 Z`
  const snap = (y: number) =>
    `<circle cx="0" cy="${y}" r=".75" fill="${darker(colour, 0.35)}" stroke="${darker(colour, 0.75)}" stroke-width=".14"/><circle cx="-.15" cy="${y - 0.2}" r=".25" fill="#fff" fill-opacity=".35"/>`
  const cord = (d: string) =>
    `<path d="${d}" fill="none" stroke="${darker(colour, 0.6)}" stroke-width=".55" stroke-linecap="round"/>`
  return sheet.svg(
    [
      shell(sheet, cloth, torso, { folds: LONG_FOLDS }),
      sheet.piece(hood, cloth, {
        lifted: true,
        folds: [
          { d: "M 10 4 Q 12 -4 9 -13", width: 1.6 },
          { d: "M -10 4 Q -12 -4 -9 -13", width: 1.6 },
        ],
      }),
      sheet.piece(opening, inside(cloth, 0.42), { roundness: 1.6 }),
      nameTape(3.4, 4.4),
      seam("M 0 -19 V -14.4", colour),
      seams(
        bothSides("M 0 -15.4 C 6.8 -15.4 10.4 -10 10.4 -3 Q 10 5.4 3.6 11"),
        colour,
        { stitched: true }
      ),
      sheet.piece(stormFront, cloth, { lifted: true, roundness: 0.4 }),
      seams(bothSides("M 2.8 9.6 L 2.8 84.6"), colour, { stitched: true }),
      evenly(14, 80, 6).map(snap).join(""),
      seam("M -26.4 49 Q -15 51 -3.4 51", colour, { opacity: 0.55 }),
      seam("M 26.4 49 Q 15 51 3.4 51", colour, { opacity: 0.55 }),
      cord("M -5 51.2 Q -6 57 -5.2 61"),
      cord("M 5 51.2 Q 6.4 56 5.8 62"),
      cord("M 4.6 10.8 Q 6.4 16 5.8 22"),
      cord("M -4.6 10.8 Q -6.6 17 -6.2 23.4"),
      twoPockets(sheet, cloth, {
        x: 8,
        y: 60,
        width: 16,
        height: 17,
        flap: 6,
      }),
      ...bothSides("M 38.2 53 L 39.2 57 L 34 58.2 L 33.4 54.2 Z").map((d) =>
        sheet.piece(d, cloth, { lifted: true, roundness: 0.3 })
      ),
    ].join(""),
    { scale: 8.7, top: 225 }
  )
}
