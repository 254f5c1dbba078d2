import { darker, lighter } from "../colour"
import { buttons, evenly, nameTape, shirtCollar } from "../details"
import { bothSides, mirrored, symmetric } from "../path"
import { createSheet, seam, seams } from "../sheet"
import { backNeck, backBand, neckBand, type Torso } from "../torso"
import { inside, type Cloth, type Weave } from "../weave"
import { CREW, KNIT_SLEEVE, knitBody } from "./knit-body"

export function crewNeck(
  colour: string,
  options: { weave?: Weave; print?: string; torso?: Partial<Torso> } = {}
) {
  const sheet = createSheet()
  const weave = options.weave ?? "fine_knit"
  const torso = { ...CREW, ...options.torso }
  const cloth: Cloth = { colour, weave }
  const rib: Cloth = { colour, weave: "fine_rib" }
  return sheet.svg(
    [
      sheet.piece(backNeck(torso), inside(cloth), { roundness: 0.9 }),
      sheet.piece(backBand(torso, 2.6), inside(rib), { roundness: 0.4 }),
      nameTape(1.2),
      knitBody(sheet, colour, {
        torso,
        sleeve: KNIT_SLEEVE,
        weave,
        print: options.print,
      }),
      sheet.piece(neckBand(torso, 2.7), rib, { roundness: 0.5 }),
    ].join(""),
    { scale: 11, top: 225 }
  )
}

export function rollNeck(colour: string) {
  const sheet = createSheet()
  const torso: Torso = { ...CREW, neck: 8.4, neck_drop: 5.4 }
  const rib: Cloth = { colour, weave: "fine_rib" }
  const collar = symmetric(
    "M 0 -8.6 Q 6 -8.8 8 -8 Q 9.2 -3 9.4 2.4 Q 6 5.6 0 5.8"
  )
  const opening = symmetric("M 0 -9.2 Q 5.6 -9.3 7.9 -8.2 Q 5 -6.9 0 -6.8")
  return sheet.svg(
    [
      knitBody(sheet, colour, {
        torso,
        sleeve: KNIT_SLEEVE,
        weave: "fine_knit",
      }),
      sheet.piece(collar, rib, {
        lifted: true,
        folds: [
          { d: "M -9 -1 Q 0 2.2 9 -0.6", width: 1.3, strength: 0.9 },
          { d: "M -8 -4 Q -3 -2.6 1 -3", width: 0.9, strength: 0.6 },
        ],
      }),
      sheet.piece(opening, inside(rib), { roundness: 0.6 }),
    ].join(""),
    { scale: 11, top: 280 }
  )
}

export function slipover(colour: string) {
  const sheet = createSheet()
  const torso: Torso = {
    neck: 9,
    neck_drop: 19,
    neck_shape: "v",
    shoulder: [16.5, 3.4],
    underarm: [23.5, 25],
    hem: [23, 53],
  }
  const cloth: Cloth = { colour, weave: "chunky_knit" }
  const rib: Cloth = { colour, weave: "fine_rib" }
  const neck = `M 0 ${torso.neck_drop + 0.3} Q 5.8 9.6 9.4 0 L 7.4 -1 Q 3.9 7.6 0 15.6 Z`
  const arm =
    "M 17.3 3.7 C 15.3 12 16.2 20.4 24.3 25.4 L 23.1 26.9 C 13.4 21.6 13 11.6 14.9 2.8 Z"
  return sheet.svg(
    [
      sheet.piece(backNeck({ ...torso, neck_drop: 22 }), inside(cloth)),
      sheet.piece(backBand(torso, 2.4), inside(rib), { roundness: 0.4 }),
      nameTape(1.6),
      knitBody(sheet, colour, { torso, weave: "chunky_knit" }),
      ...bothSides(neck).map((d) => sheet.piece(d, rib, { roundness: 0.4 })),
      ...bothSides(arm).map((d) => sheet.piece(d, rib, { roundness: 0.4 })),
    ].join(""),
    { scale: 13, top: 190 }
  )
}

export function cardigan(
  colour: string,
  options: { shawl?: boolean; weave?: Weave } = {}
) {
  const sheet = createSheet()
  const weave = options.weave ?? "chunky_knit"
  const drop = options.shawl ? 25 : 22
  const torso: Torso = {
    ...CREW,
    neck: 9,
    neck_drop: drop,
    neck_shape: "v",
    hem: [23, 60],
  }
  const rib: Cloth = { colour, weave: "fine_rib" }
  const bottom = torso.hem[1] + 6.2
  const front = `M 2 ${drop - 3} Q 7.2 9 9.6 -0.4 L 7 -1.4 Q 4.4 8 -1.9 ${drop - 2} L -1.9 ${bottom} L 2 ${bottom} Z`
  const farFront = `M -9.6 -0.4 Q -6.4 12 -1 ${drop + 2} L 1 ${drop - 2} Q -4.6 9 -7 -1.4 Z`
  const shawlLeaf = `M 0.6 ${drop + 1.5} Q 11.6 19 13.6 8 Q 13.6 1 8 -3.2 Q 6.8 -4.2 5.4 -3.9 Q 6.6 9 -1.6 ${drop - 1} Z`
  const shawlBack = symmetric("M 0 -4.6 Q 4 -4.6 6.4 -4 L 8 3 Q 4 4.6 0 4.6")
  const collar = options.shawl
    ? [
        sheet.piece(mirrored(shawlLeaf), rib, {
          lifted: true,
          folds: [{ d: "M -7 -2 Q -8.5 10 -2.5 22", width: 1.4 }],
        }),
        sheet.piece(
          `M -1.9 ${drop - 1} L 2 ${drop - 2} L 2 ${bottom} L -1.9 ${bottom} Z`,
          rib,
          { roundness: 0.4, lifted: true }
        ),
        sheet.piece(shawlLeaf, rib, {
          lifted: true,
          folds: [{ d: "M 7 -2 Q 8.5 10 2 22", width: 1.4 }],
        }),
      ]
    : [
        sheet.piece(farFront, rib, { roundness: 0.4 }),
        sheet.piece(front, rib, { roundness: 0.4, lifted: true }),
      ]
  return sheet.svg(
    [
      sheet.piece(
        backNeck({ ...torso, neck_drop: drop + 3 }),
        inside({ colour, weave }),
        { roundness: 1 }
      ),
      options.shawl
        ? sheet.piece(shawlBack, inside(rib), { roundness: 0.5 })
        : sheet.piece(backBand(torso, 2.6), inside(rib), { roundness: 0.4 }),
      nameTape(options.shawl ? 0.6 : 2),
      knitBody(sheet, colour, { torso, sleeve: KNIT_SLEEVE, weave }),
      ...collar,
      buttons(
        0,
        evenly(
          drop + (options.shawl ? 4 : 1),
          bottom - 3,
          options.shawl ? 5 : 6
        ),
        rib,
        0.8
      ),
    ].join(""),
    { scale: 10.8, top: options.shawl ? 230 : 215 }
  )
}

/** Ropes of two strands that take turns to lie on top. */
function cable(colour: string, x: number, width: number) {
  const turn = width * 1.75
  const strand = (from: number, to: number, y: number) => {
    const d = `M ${x + from} ${y} C ${x + from} ${y + turn * 0.5} ${x + to} ${y + turn * 0.5} ${x + to} ${y + turn}`
    return [
      `<path d="${d}" fill="none" stroke="${darker(colour, 0.75)}" stroke-opacity=".5" stroke-width="${width * 0.62}"/>`,
      `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width * 0.5}"/>`,
      `<path d="${d}" transform="translate(-.15 -.1)" fill="none" stroke="${lighter(colour, 0.6)}" stroke-opacity=".35" stroke-width="${width * 0.2}"/>`,
    ].join("")
  }
  const half = width * 0.36
  const ropes: string[] = []
  for (let y = -2; y < 62; y += turn) {
    ropes.push(strand(half, -half, y), strand(-half, half, y))
  }
  const edge = (side: number) =>
    `<path d="M ${x + side * width * 0.82} -2 V 64" stroke="${darker(colour, 0.75)}" stroke-opacity=".28" stroke-width=".7"/>`
  return edge(-1) + edge(1) + ropes.join("")
}

export function cableJumper(colour: string) {
  const columns = [
    cable(colour, 0, 5.4),
    ...[-9.4, 9.4, -16.4, 16.4].map((x) => cable(colour, x, 3)),
  ]
  return crewNeck(colour, {
    weave: "chunky_knit",
    print: columns.join(""),
    torso: { shoulder: [21.4, 5], underarm: [24.6, 26], hem: [24, 60] },
  })
}

/** A fine knit with a shirt's collar and three buttons. */
export function knitPolo(colour: string) {
  const sheet = createSheet()
  const torso: Torso = { ...CREW, neck: 8.2, neck_drop: 8.4 }
  const cloth: Cloth = { colour, weave: "fine_knit" }
  const rib: Cloth = { colour, weave: "fine_rib" }
  const collar = shirtCollar(sheet, rib, {
    neck: 8.2,
    drop: 8.2,
    point: 6,
    spread: 7.6,
  })
  return sheet.svg(
    [
      sheet.piece(backNeck({ ...torso, neck_drop: 16 }), inside(cloth)),
      collar.behind,
      knitBody(sheet, colour, {
        torso,
        sleeve: KNIT_SLEEVE,
        weave: "fine_knit",
      }),
      sheet.piece("M -1.8 8 L 1.8 8 L 1.8 25 L -1.8 25 Z", rib, {
        roundness: 0.35,
        lifted: true,
      }),
      seam("M -1.8 22.6 H 1.8", colour, { stitched: true }),
      buttons(0, [12.4, 16.4, 20.4], cloth, 0.75),
      collar.front,
    ].join(""),
    { scale: 11, top: 235 }
  )
}

/** A standing collar with a zip that ends on the breastbone. */
export function halfZip(colour: string) {
  const sheet = createSheet()
  const torso: Torso = { ...CREW, neck: 8.6, neck_drop: 6.4 }
  const rib: Cloth = { colour, weave: "fine_rib" }
  const back = symmetric("M 0 -6.6 Q 5.4 -6.8 7.8 -6 L 8.4 3 L 0 6")
  const leaf =
    "M .5 8 L 4.2 -4.2 Q 5.6 -6.8 8 -6.2 Q 8.8 -2 9.2 2.2 Q 6 6.8 .5 8 Z"
  const zip = (d: string) =>
    `<path d="${d}" fill="none" stroke="#2c2723" stroke-opacity=".75" stroke-width=".75"/><path d="${d}" fill="none" stroke="#b9ab90" stroke-width=".62" stroke-dasharray=".3 .28"/>`
  return sheet.svg(
    [
      knitBody(sheet, colour, {
        torso,
        sleeve: KNIT_SLEEVE,
        weave: "chunky_knit",
      }),
      sheet.piece(back, inside(rib), { roundness: 0.8 }),
      nameTape(-4.6),
      ...bothSides(leaf).map((d) =>
        sheet.piece(d, rib, { lifted: true, roundness: 0.6 })
      ),
      seams(bothSides("M 1.3 8 L 1.3 25 L 0 25"), colour, { opacity: 0.6 }),
      zip("M 0 8.6 V 24.6"),
      ...bothSides("M .4 8.2 L 3.9 -4.2").map(zip),
      `<path d="M -.45 8.6 h .9 v 1.4 l -.2 2.6 h -.5 l -.2 -2.6 Z" fill="#a8987a" stroke="#4a4030" stroke-width=".12"/>`,
    ].join(""),
    { scale: 11, top: 265 }
  )
}
