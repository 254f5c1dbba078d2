import { darker, lighter } from "../colour"
import {
  button,
  buttons,
  evenly,
  nameTape,
  patchPocket,
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

const SHIRT: Torso = {
  neck: 8,
  neck_drop: 8,
  shoulder: [23, 5.4],
  underarm: [26.6, 26],
  hem: [26, 66],
  hem_curve: 8,
}

const LONG: Sleeve = { outer: [39.4, 55], inner: [31.4, 57] }
const SHORT: Sleeve = { outer: [38, 25], inner: [30, 31.4], elbow: 0 }

const FOLDS: Fold[] = [
  { d: "M 26 26 Q 17 33 7 33", width: 1.8, strength: 0.7 },
  { d: "M -26 26 Q -18 33 -8 32", width: 1.8, strength: 0.7 },
  { d: "M 14 36 Q 17 52 13 72", width: 2.8, strength: 0.55 },
  { d: "M -13 38 Q -10 54 -15 72", width: 2.8, strength: 0.55 },
  { d: "M 24 44 Q 18 52 17 64", width: 2, strength: 0.4 },
  { d: "M -24 42 Q -20 50 -20 62", width: 2, strength: 0.4 },
]
const LIGHTS: Fold[] = [
  { d: "M -9 18 Q -6 42 -8 68", width: 5, strength: 0.7 },
  { d: "M 19 34 Q 22 48 19 62", width: 4, strength: 0.5 },
]
const SLEEVE_FOLDS: Fold[] = [
  { d: "M 27 20 Q 32 38 34.6 55", width: 2.2, strength: 0.8 },
  { d: "M 27 30 Q 31 34 37 30", width: 1.8, strength: 0.6 },
  { d: "M 30 44 Q 34 47 39 43", width: 1.5, strength: 0.6 },
]

export type Shirt = {
  weave: Weave
  torso?: Partial<Torso>
  short?: boolean
  collar?: "shirt" | "button_down" | "band" | "camp"
  check?: string
  pocket?: "one" | "two_flaps"
  /** Gathers below a yoke, as in a blouse. */
  gathered?: boolean
}

export function shirt(colour: string, options: Shirt) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: options.weave }
  const torso = { ...SHIRT, ...options.torso }
  const sleeve = options.short ? SHORT : LONG
  const collar = collarOf(sheet, cloth, torso, options)
  const check = options.check
  const bottom = torso.hem[1] + (torso.hem_curve ?? 0)
  const top = options.collar === "camp" ? 19 : torso.neck_drop - 0.4
  const placket = `M -1.7 ${top} L 1.7 ${top} L 1.7 ${bottom - 0.12} L -1.7 ${bottom - 0.12} Z`
  const parts = [
    sheet.piece(backNeck({ ...torso, neck_drop: 20 }, 2), inside(cloth)),
    collar.behind,
  ]
  for (const flip of [(d: string) => d, mirrored]) {
    const side = flip === mirrored ? -1 : 1
    const print = check && checks(check, -9 * side)
    parts.push(
      sheet.piece(flip(sleevePath(torso, sleeve)), cloth, {
        folds: (options.short ? SHORT_FOLDS : SLEEVE_FOLDS).map((fold) => ({
          ...fold,
          d: flip(fold.d),
        })),
        print,
      }),
      options.short
        ? seam(flip("M 37 23.4 L 29 29.8"), colour, { stitched: true })
        : shirtCuff(sheet, cloth, flip, sleeve, print)
    )
  }
  parts.push(
    sheet.piece(torsoPath(torso), cloth, {
      folds: [...FOLDS, ...(options.gathered ? GATHERS : [])],
      lights: LIGHTS,
      lifted: true,
      print: check && checks(check, 0),
    }),
    seams(bothSides(armholeSeam(torso)), colour, { opacity: 0.45 }),
    seams(bothSides("M 8.6 1.6 Q 15 4.4 22.4 8.4"), colour, { opacity: 0.35 }),
    seams(hemLines(torso), colour, { stitched: true, opacity: 0.45 })
  )
  if (options.pocket === "one") {
    parts.push(
      patchPocket(sheet, cloth, {
        x: 6,
        y: 20,
        width: 11.6,
        height: 13.6,
        point: 1.8,
        print: check && checks(check, 0),
      })
    )
  } else if (options.pocket === "two_flaps") {
    parts.push(
      twoPockets(sheet, cloth, {
        x: 5.6,
        y: 20,
        width: 13,
        height: 15,
        point: 1.8,
        flap: 5,
        button: true,
      })
    )
  }
  if (options.collar === "camp") {
    parts.push(campOpening(sheet, cloth))
  }
  parts.push(
    sheet.piece(placket, cloth, {
      roundness: 0.3,
      print: check && checks(check, 0),
    }),
    seams(bothSides(`M 1.2 ${top + 1} L 1.2 ${bottom - 0.6}`), colour, {
      stitched: true,
      opacity: 0.5,
    }),
    buttons(
      0,
      options.collar === "camp"
        ? evenly(23, bottom - 12, 5)
        : evenly(top + 4, bottom - 10, 6),
      cloth
    ),
    collar.front
  )
  return sheet.svg(parts.join(""), {
    scale: 10.2,
    top: options.short ? 150 : 165,
  })
}

const SHORT_FOLDS: Fold[] = [
  { d: "M 26 15 Q 31 20 33 28", width: 2, strength: 0.7 },
  { d: "M 27 25 Q 30 25 34 21", width: 1.5, strength: 0.5 },
]
const GATHERS: Fold[] = [-16, -12.5, -9, -5.5, 5.5, 9, 12.5, 16].map((x) => ({
  d: `M ${x} 9.5 Q ${x * 1.04} 17 ${x * 1.08} 27`,
  width: 0.7,
  strength: 1.1,
}))

function shirtCuff(
  sheet: Sheet,
  cloth: Cloth,
  flip: (d: string) => string,
  sleeve: Sleeve,
  print?: string
) {
  const [x, y] = flip("M 33.4 60.6").split(" ").slice(1).map(Number)
  return (
    sheet.piece(flip(cuffPath(sleeve, 6, -0.2)), cloth, {
      roundness: 0.5,
      print,
    }) +
    seam(flip("M 33.4 62.1 L 39.8 60.5"), cloth.colour, { stitched: true }) +
    button(x, y, cloth, 0.55)
  )
}

function hemLines({ hem: [x, y], hem_curve = 0.8 }: Torso) {
  return bothSides(
    `M 0 ${y + hem_curve - 1} C ${x * 0.62} ${y + hem_curve - 1} ${x - 2} ${y + hem_curve * 0.5} ${x - 0.8} ${y - 0.6}`
  )
}

function collarOf(
  sheet: Sheet,
  cloth: Cloth,
  torso: Torso,
  { collar: kind = "shirt", check }: Shirt
) {
  const { neck, neck_drop: drop } = torso
  switch (kind) {
    case "shirt":
      return shirtCollar(sheet, cloth, {
        neck,
        drop,
        print: check && checks(check, 24),
      })
    case "button_down": {
      const collar = shirtCollar(sheet, cloth, { neck, drop, point: 6.6 })
      const points = [-5.6, 5.6].map((x) => button(x, drop + 5.2, cloth, 0.42))
      return { ...collar, front: collar.front + points.join("") }
    }
    case "band":
      return bandCollar(sheet, cloth, torso)
    case "camp":
      return campCollar(sheet, cloth)
  }
}

function bandCollar(
  sheet: Sheet,
  cloth: Cloth,
  { neck, neck_drop: drop }: Torso
) {
  const stand = `M ${-neck} -2.2 Q 0 -3 ${neck} -2.2 L ${neck} 1.4 Q 0 4.6 ${-neck} 1.4 Z`
  const band = `M 0 ${drop - 2.8} C ${neck * 0.6} ${drop - 2.8} ${neck * 0.94} ${drop * 0.2} ${neck - 0.6} -2.3 L ${neck + 1} 0.6 C ${neck} ${drop * 0.62} ${neck * 0.6} ${drop + 0.5} 0 ${drop + 0.5} Z`
  return {
    behind:
      sheet.piece(stand, inside(cloth, 0.2), { roundness: 0.5 }) +
      nameTape(-0.8),
    front:
      sheet.piece(mirrored(band), cloth, { roundness: 0.4, lifted: true }) +
      sheet.piece(band, cloth, { roundness: 0.4, lifted: true }) +
      button(0.2, drop - 1.1, cloth, 0.5),
  }
}

/** A one-piece collar that lies open; its leaves belong to the facing. */
function campCollar(sheet: Sheet, cloth: Cloth) {
  const back = symmetric("M 0 -3 Q 5 -3.2 8 -2.6 L 8.6 2 Q 4 3.6 0 3.6")
  const leaf =
    "M 9 6.6 L 15 9.2 Q 15.4 4.6 12.8 1.2 Q 10.6 -2 7.9 -2.9 Q 7 -3.2 6.3 -2.9 Q 6.6 2.6 9 6.6 Z"
  return {
    behind:
      sheet.piece(back, inside(cloth, 0.12), { roundness: 0.5 }) +
      nameTape(0.4),
    front: [leaf, mirrored(leaf)]
      .map((d) => sheet.piece(d, cloth, { roundness: 0.4, lifted: true }))
      .join(""),
  }
}

function campOpening(sheet: Sheet, cloth: Cloth) {
  const opening = symmetric("M 0 -1 L 6.6 -1.6 Q 5.6 9 0 20.4")
  const revers =
    "M 6.2 -2.6 Q 5.4 9 0.2 20.8 L 1.7 21 Q 9 18.4 14 12.4 L 8.8 6.5 Q 6.8 2.4 6.2 -2.6 Z"
  return [
    sheet.piece(opening, inside(cloth), { roundness: 0.7 }),
    nameTape(1.4),
    ...[mirrored(revers), revers].map((d) =>
      sheet.piece(d, cloth, { roundness: 0.4, lifted: true })
    ),
  ].join("")
}

/** A flannel check: wide soft bars both ways and a fine pale line between. */
function checks(colour: string, tilt: number) {
  const bars: string[] = []
  for (let at = -63; at <= 120; at += 7) {
    bars.push(
      `<rect x="-70" y="${at}" width="140" height="2.6" fill="${darker(colour, 0.1)}" fill-opacity=".42"/>`,
      `<rect x="${at - 1.3}" y="-20" width="2.6" height="130" fill="${darker(colour, 0.1)}" fill-opacity=".42"/>`,
      `<rect x="-70" y="${at + 4.6}" width="140" height=".35" fill="${lighter(colour, 0.75)}" fill-opacity=".5"/>`,
      `<rect x="${at + 3.3}" y="-20" width=".35" height="130" fill="${lighter(colour, 0.75)}" fill-opacity=".5"/>`
    )
  }
  return `<g transform="rotate(${tilt} 0 20)">${bars.join("")}</g>`
}
