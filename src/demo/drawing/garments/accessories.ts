import { darker, lighter } from "../colour"
import { bothSides, mirrored, symmetric } from "../path"
import { createSheet, seam, seams, type Fold } from "../sheet"
import { inside, type Cloth, type Weave } from "../weave"

// Small things are drawn at twice their size, so that a stitch stays a stitch.

function fringe(
  colour: string,
  from: [number, number],
  to: [number, number],
  count: number,
  length: number
) {
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count
    const x = from[0] + (to[0] - from[0]) * share
    const y = from[1] + (to[1] - from[1]) * share
    const lean = Math.sin(index * 2.4) * 0.7
    const end = length * (0.9 + 0.1 * Math.cos(index * 1.7))
    const d = `M ${x} ${y - 0.4} Q ${x + lean * 0.3} ${y + end * 0.5} ${x + lean} ${y + end}`
    return `<path d="${d}" fill="none" stroke="${darker(colour, 0.45)}" stroke-width=".95" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${colour}" stroke-width=".66" stroke-linecap="round"/>`
  }).join("")
}

/** Hung once over itself, one end longer than the other. */
export function scarf(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "wool" }
  const band = (y: number, height: number) =>
    `<rect x="-60" y="${y}" width="120" height="${height}" fill="${darker(colour, 0.45)}" fill-opacity=".5"/>`
  const longEnd =
    "M -20 88 L -18 26 Q -17.4 4 -4 -1 Q 8 -4 13 8 Q 4 14 -1 30 Q -3.6 56 -3.4 88.6 Z"
  const shortEnd =
    "M 3.4 74.6 L 1.6 34 Q -3 18 -11.4 8 Q -10 -1 2 -2 Q 16 -1 18 22 L 20.6 74 Z"
  return sheet.svg(
    [
      fringe(colour, [-19.8, 88], [-3.6, 88.6], 15, 5.4),
      sheet.piece(longEnd, cloth, {
        print: band(72, 1.6) + band(75.2, 4.4) + band(81.2, 1.6),
        folds: [
          { d: "M -8 10 Q -14 40 -12 86", width: 2.6, strength: 0.8 },
          { d: "M -4 12 Q -8 34 -7 60", width: 2, strength: 0.6 },
        ],
        lights: [{ d: "M -15 14 Q -17 40 -16 84", width: 3 }],
      }),
      fringe(colour, [3.6, 74.6], [20.4, 74], 15, 5.4),
      sheet.piece(shortEnd, cloth, {
        lifted: true,
        print: band(58, 1.6) + band(61.2, 4.4) + band(67.2, 1.6),
        folds: [
          { d: "M -6 3 Q 8 20 9 72", width: 2.6, strength: 0.8 },
          { d: "M 0 0 Q 14 18 14.6 58", width: 2.2, strength: 0.7 },
          { d: "M -9 5 Q 0 14 3.4 32", width: 1.8, strength: 0.7 },
        ],
        lights: [{ d: "M 6 4 Q 16 26 17 70", width: 2.6 }],
      }),
    ].join(""),
    { scale: 9.8, top: 105 }
  )
}

export function beanie(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "fine_knit" }
  const dome = symmetric("M 0 0 C 12 0 24 12 24.6 40 Q 12 43 0 43")
  const cuff = symmetric(
    "M 0 38.6 Q 14 38.6 25.4 36 Q 26.4 46 25 55.6 Q 12 59 0 59"
  )
  const meridians: string[] = []
  for (let index = -9; index <= 9; index++) {
    const x = index * 2.75
    const d = `M 0 1 C ${x * 0.62} 3 ${x} 18 ${x} 42`
    meridians.push(
      `<path d="${d}" fill="none" stroke="${darker(colour, 0.75)}" stroke-opacity=".34" stroke-width=".9"/>`,
      `<path d="${d}" transform="translate(.9 0)" fill="none" stroke="${lighter(colour, 0.6)}" stroke-opacity=".2" stroke-width=".8"/>`
    )
  }
  const ribs: string[] = []
  for (let x = -26; x <= 26; x += 2.1) {
    ribs.push(
      `<path d="M ${x} 34 Q ${x * 1.02} 48 ${x * 0.99} 62" fill="none" stroke="${darker(colour, 0.78)}" stroke-opacity=".36" stroke-width=".85"/>`,
      `<path d="M ${x + 1} 34 Q ${x * 1.02 + 1} 48 ${x * 0.99 + 1} 62" fill="none" stroke="${lighter(colour, 0.6)}" stroke-opacity=".24" stroke-width=".7"/>`
    )
  }
  return sheet.svg(
    [
      sheet.piece(dome, cloth, { print: meridians.join(""), roundness: 1.3 }),
      sheet.piece(
        cuff,
        { colour, weave: "smooth" },
        {
          print: ribs.join(""),
          lifted: true,
          roundness: 1.2,
        }
      ),
      `<rect x="11.6" y="44.6" width="6.4" height="6.4" fill="#efe8da" stroke="#8f8371" stroke-width=".12"/><path d="M 13 47.8 H 16.6" stroke="#5d5449" stroke-width=".55" stroke-opacity=".8"/>`,
    ].join(""),
    { scale: 11, top: 235, rotate: -4 }
  )
}

/** A pair, the second turned over and slipped below the first. */
export function socks(colour: string, cut: { leg: number; stripe?: boolean }) {
  const sheet = createSheet()
  const tone: Cloth = { colour: darker(colour, 0.22), weave: "fine_knit" }
  const cloth: Cloth = { colour, weave: "fine_knit" }
  const rib: Cloth = { colour, weave: "fine_rib" }
  const { leg } = cut
  const foot = `M -8.6 0 Q 0 1.2 8.6 0 L 8.4 ${leg} C 8.4 ${leg + 6} 13 ${leg + 9.4} 21 ${leg + 12.6} C 30 ${leg + 16} 31.6 ${leg + 26} 24.6 ${leg + 27} C 14 ${leg + 28.4} 2 ${leg + 26.4} -5 ${leg + 20} C -10.6 ${leg + 15} -9 ${leg + 6} -8.4 ${leg} Z`
  const heel = `M -9.6 ${leg + 2} Q 3 ${leg + 7} -2.6 ${leg + 23.4} L -14 ${leg + 22} Z`
  const toe = `M 20.6 ${leg + 11} Q 15.4 ${leg + 20} 20 ${leg + 29} L 36 ${leg + 30} L 34 ${leg + 10} Z`
  const cuff = `M -9 -.6 Q 0 .8 9 -.6 L 9.2 11.4 Q 0 12.8 -9.2 11.4 Z`
  const stripes = [15, 18.4].map(
    (y) =>
      `<rect x="-12" y="${y}" width="24" height="1.5" fill="${lighter(colour, 0.62)}" fill-opacity=".8"/>`
  )
  const tips =
    `<path d="${heel}" fill="${tone.colour}"/>` +
    `<path d="${toe}" fill="${tone.colour}"/>`
  const one = () =>
    [
      sheet.piece(foot, cloth, {
        lifted: true,
        print: tips + (cut.stripe ? stripes.join("") : ""),
        folds: [
          { d: `M 8 ${leg} Q 2 ${leg + 4} -4 ${leg + 4}`, width: 1.8 },
          {
            d: `M 9 ${leg + 4} Q 4 ${leg + 9} -1 ${leg + 10}`,
            width: 1.5,
            strength: 0.7,
          },
        ],
      }),
      sheet.piece(cuff, rib, { lifted: true, roundness: 0.8 }),
    ].join("")
  const height = leg + 28
  const scale = Math.min(13, 660 / height)
  return sheet.svg(
    [
      `<g transform="translate(1.6 -1.4) rotate(9)">${one()}</g>`,
      `<g transform="translate(-15 4) rotate(-5)">${one()}</g>`,
    ].join(""),
    { scale, top: 562 - height * scale * 0.51, shift: -20 }
  )
}

export function gloves(colour: string) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: "fine_knit" }
  const rib: Cloth = { colour, weave: "fine_rib" }
  const hand =
    "M -8.6 52 C -9 46 -10.4 42 -11.4 37 C -14 34 -19.6 26 -21.6 19.6 Q -22.6 15.4 -19.4 14.6 Q -16.6 14.2 -14.6 19 C -13 23 -11 26 -9.6 27.4 L -10.4 6 Q -10.2 1.4 -7.4 1.4 Q -4.8 1.6 -4.7 6 L -4.2 20 L -4 .6 Q -3.8 -3.6 -1.2 -3.6 Q 1.6 -3.5 1.6 .6 L 1.7 20 L 2.1 3.4 Q 2.4 -.4 4.8 -.3 Q 7.2 0 7.1 4 L 6.6 21 L 7.4 10.4 Q 8 7 10 7.2 Q 12.2 7.6 12 11 L 10.8 33 C 10.4 41 9 46 8.8 52 Z"
  const cuff =
    "M -8.9 50.6 Q 0 52 9.1 50.6 Q 8.6 60 9.6 68 Q 0 69.6 -9.6 68 Q -8.6 60 -8.9 50.6 Z"
  const between: Fold[] = [
    { d: "M -4.3 19 Q -4.6 25 -5.4 30", width: 0.9 },
    { d: "M 1.7 19 Q 1.7 25 1.5 31", width: 0.9 },
    { d: "M 6.7 20 Q 7 26 6.8 31", width: 0.9 },
    { d: "M -9.6 28 Q -6 33 -6.6 40", width: 1.4 },
    { d: "M -11 38 Q -6 44 -5 50", width: 1.4, strength: 0.6 },
  ]
  const points = [
    "M -2.4 33 L -2.6 44",
    "M 1.6 33.4 L 1.6 44.4",
    "M 5.6 33 L 5.8 44",
  ]
  const one = (flip: (d: string) => string) =>
    [
      sheet.piece(flip(cuff), rib, { lifted: true, roundness: 0.9 }),
      sheet.piece(flip(hand), cloth, {
        lifted: true,
        folds: between.map((fold) => ({ ...fold, d: flip(fold.d) })),
      }),
      seams(points.map(flip), colour, { width: 0.34, opacity: 0.55 }),
    ].join("")
  return sheet.svg(
    [
      `<g transform="translate(-21.6 2) rotate(-8)">${one(mirrored)}</g>`,
      `<g transform="translate(21.6 2) rotate(8)">${one((d) => d)}</g>`,
    ].join(""),
    { scale: 10.4, top: 205 }
  )
}

export function tote(colour: string, weave: Weave = "canvas") {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave }
  const body =
    "M -20.4 0 Q 0 .8 20.4 0 L 21.4 41 Q 21.4 43 19.4 43 Q 0 44 -19.4 43 Q -21.4 43 -21.4 41 Z"
  const handle = (lift: number) =>
    `M -11.8 6 C -12.6 -10 -12 ${-lift} 0 ${-lift} C 12 ${-lift} 12.6 -10 11.8 6 L 8.6 6 C 9.4 -9 8.6 ${-lift + 3.2} 0 ${-lift + 3.2} C -8.6 ${-lift + 3.2} -9.4 -9 -8.6 6 Z`
  const tack = (x: number) =>
    `<path d="M ${x - 1.2} 1.2 h 2.4 v 4 h -2.4 Z M ${x - 1.2} 1.2 l 2.4 4 M ${x + 1.2} 1.2 l -2.4 4" fill="none" stroke="${darker(colour, 0.6)}" stroke-width=".14" stroke-opacity=".7"/>`
  return sheet.svg(
    [
      sheet.piece(handle(27), inside(cloth, 0.16), { roundness: 0.4 }),
      sheet.piece(
        "M -20 -.8 Q 0 -2 20 -.8 L 20.4 2 L -20.4 2 Z",
        inside(cloth),
        { roundness: 0.5 }
      ),
      sheet.piece(body, cloth, {
        lifted: true,
        folds: [
          { d: "M -14 6 Q -12 24 -16 42", width: 2, strength: 0.7 },
          { d: "M 9 10 Q 13 26 10 42", width: 2.4, strength: 0.7 },
          { d: "M -20.6 32 Q -12 38 2 40", width: 1.8, strength: 0.5 },
          { d: "M 20.6 26 Q 14 30 8 30", width: 1.6, strength: 0.5 },
        ],
        lights: [{ d: "M -4 8 Q -2 24 -4 40", width: 4 }],
      }),
      seam("M -20.3 3 Q 0 3.8 20.3 3", colour, { stitched: true }),
      seam("M -20.8 39.4 Q 0 40.6 20.8 39.4", colour, { opacity: 0.35 }),
      sheet.piece(handle(22), cloth, { lifted: true, roundness: 0.5 }),
      seams(bothSides("M 10.9 5.6 C 11.7 -10 11 -21.2 0 -21.2"), colour, {
        stitched: true,
        opacity: 0.45,
      }),
      tack(-10.2),
      tack(10.2),
      `<rect x="-3" y="18" width="6" height="2.6" fill="#efe8da" stroke="#8f8371" stroke-width=".08"/><path d="M -1.7 19.3 H 1.7" stroke="#5d5449" stroke-width=".4" stroke-opacity=".8"/>`,
    ].join(""),
    { scale: 14.4, top: 440 }
  )
}

/** Closed into a loop and laid on its side. */
export function belt(colour: string) {
  const sheet = createSheet()
  const hide: Cloth = { colour, weave: "leather" }
  const back = "M -33 18 C -33 -2 33 -2 33 18 L 33 25 C 31 6 -31 6 -33 25 Z"
  const front =
    "M -33 18 C -33 34 -14 41 0 41 C 14 41 33 34 33 18 L 33.4 26 C 33 44 14 51 0 51 C -14 51 -33 44 -33.4 26 Z"
  const tail =
    "M -8 41.4 C -18 40.6 -25 37 -28.6 33.6 Q -31.4 37 -29 41.6 C -23 46.8 -15 50 -7 50.6 Z"
  const stitch = (d: string) => seam(d, colour, { stitched: true, width: 0.24 })
  const hole = (x: number, y: number) =>
    `<ellipse cx="${x}" cy="${y}" rx=".62" ry=".62" fill="#17110c" fill-opacity=".8"/>`
  return sheet.svg(
    [
      sheet.piece(back, inside(hide, 0.4), { roundness: 0.7 }),
      sheet.piece(front, hide, {
        lifted: true,
        lights: [{ d: "M -20 41 Q 0 49 22 40", width: 2, strength: 1.4 }],
      }),
      stitch(
        "M -32.6 20.6 C -31.6 35 -14 42.4 0 42.4 C 14 42.4 31.6 35 32.6 20.6"
      ),
      stitch("M -33 24.6 C -31.8 42 -14 49.4 0 49.4 C 14 49.4 31.8 42 33 24.6"),
      sheet.piece(tail, hide, {
        lifted: true,
        lights: [
          { d: "M -26 39 Q -18 44 -10 45.6", width: 1.6, strength: 1.4 },
        ],
      }),
      hole(-13.6, 45.6),
      hole(-18.4, 43.8),
      hole(-22.8, 41.4),
      sheet.piece("M -4.6 40.4 L -2 40.6 L -1.6 51.8 L -4.4 51.6 Z", hide, {
        lifted: true,
        roundness: 0.3,
      }),
      buckle(),
    ].join(""),
    { scale: 11.4, top: 265, rotate: -6 }
  )
}

function buckle() {
  const frame =
    "M 1.8 38.6 L 13 37.4 Q 15 37.2 15.2 39.2 L 16 49.6 Q 16.2 51.6 14.2 51.8 L 2.8 52.8 Z"
  const metal = (stroke: string, width: number, opacity = 1) =>
    `<path d="${frame}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linejoin="round"/>`
  return [
    `<g transform="translate(.3 .8)">${metal("#17110c", 2.2, 0.35)}</g>`,
    metal("#5d4f37", 2),
    metal("#a8946c", 1.5),
    metal("#d9c9a3", 0.5),
    `<path d="M 2.4 45.8 L 15.6 44.4" stroke="#5d4f37" stroke-width="1.5" stroke-linecap="round"/><path d="M 2.4 45.6 L 15.6 44.2" stroke="#b9a57c" stroke-width=".9" stroke-linecap="round"/>`,
  ].join("")
}

export { fringe }
