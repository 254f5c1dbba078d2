import { darker } from "../colour"
import {
  button,
  buttons,
  evenly,
  nameTape,
  shirtCollar,
  twoPockets,
} from "../details"
import { bothSides, mirrored, symmetric } from "../path"
import { createSheet, seam, seams, type Fold, type Sheet } from "../sheet"
import {
  armholeSeam,
  backNeck,
  cuffPath,
  sleevePath,
  torsoPath,
  type Sleeve,
  type Torso,
} from "../torso"
import { inside, type Cloth, type Weave } from "../weave"

const SHORT_COAT: Torso = {
  neck: 8.4,
  neck_drop: 8.4,
  shoulder: [23.6, 5.6],
  underarm: [27.6, 27],
  hem: [27.6, 72],
  hem_curve: 1,
}
const SLEEVE: Sleeve = { outer: [39.8, 59], inner: [30.6, 60.8] }

const LONG_COAT: Torso = {
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

const LONG_FOLDS: Fold[] = [
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
function shell(
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
function frontEdge(x: number, from: number, to: number, colour: string) {
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
function hipFlaps(
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
