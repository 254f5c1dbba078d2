/**
 * Spare parts as they lie on a bench. The catalogue shows workshop drawings of
 * them; these are the things themselves, around the middle of the photo.
 */
const shades = (
  id: string,
  stops: [at: number, colour: string][],
  way = `x1="0" y1="0" x2="1" y2="0"`
) =>
  `<linearGradient id="${id}" ${way}>${stops.map(([at, colour]) => `<stop offset="${at}" stop-color="${colour}"/>`).join("")}</linearGradient>`

const STEEL = shades("steel", [
  [0, "#5d6468"],
  [0.3, "#d4d8d8"],
  [0.55, "#8d9496"],
  [1, "#444a4d"],
])
const BLACK = shades("black", [
  [0, "#17191b"],
  [0.28, "#565b5e"],
  [0.5, "#26292b"],
  [1, "#0d0e0f"],
])
const DOWN = `x1="0" y1="0" x2="0" y2="1"`

const cast = (d: string) =>
  `<path d="${d}" transform="translate(14 20)" fill="#0d0a07" fill-opacity=".5" filter="url(#haze)"/>`

const solid = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`

const circle = (r: number, x = 0, y = 0) =>
  `M ${x - r} ${y} a ${r} ${r} 0 1 1 ${2 * r} 0 a ${r} ${r} 0 1 1 ${-2 * r} 0 Z`

const placed = (x: number, y: number, turn: number, content: string) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${content}</g>`

function pad(worn: boolean) {
  const plate =
    "M -260 60 L -300 40 V -20 L -260 -34 Q -240 -120 -160 -138 Q 0 -172 160 -138 Q 240 -120 260 -34 L 300 -20 V 40 L 260 60 Q 250 128 210 130 Q 0 104 -210 130 Q -250 128 -260 60 Z"
  const lining =
    "M -222 -22 Q -206 -92 -150 -106 Q 0 -134 150 -106 Q 206 -92 222 -22 L 214 66 Q 206 98 180 98 Q 0 74 -180 98 Q -206 98 -214 66 Z"
  const rust = `<path d="M -280 20 Q -240 -80 -160 -120 M 270 30 Q 240 100 190 118" stroke="#7d4526" stroke-width="34" stroke-opacity=".7" fill="none" filter="url(#edge)"/>`
  const scores = `<path d="M -200 -40 Q 0 -74 200 -40 M -206 10 Q 0 -20 206 10 M -200 50 Q 0 26 200 50" stroke="#c8c2b6" stroke-opacity=".55" stroke-width="5" fill="none"/>`
  return [
    cast(plate),
    solid(plate, worn ? "#55473d" : "url(#black)"),
    worn ? rust : solid("M -290 20 h 20 v 16 h -20 Z", "#b9bdbd"),
    cast(lining),
    solid(lining, worn ? "#77716a" : "#4e4f4f"),
    worn ? scores : solid("M -8 -122 h 16 v 204 h -16 Z", "#232424"),
  ].join("")
}

export const brakePads = () =>
  STEEL +
  BLACK +
  placed(-30, -230, -7, pad(false)) +
  placed(40, 190, 9, pad(false))

export const oldAndNewPads = () =>
  STEEL +
  BLACK +
  placed(0, -220, 4, pad(true)) +
  placed(10, 190, -3, pad(false))

export const wornPad = () => STEEL + BLACK + placed(0, 0, 24, pad(true))

export function brakeDisc() {
  const studs = [0, 72, 144, 216, 288].map((turn) =>
    placed(0, 0, turn, solid(circle(17, 0, -96), "#191715"))
  )
  const polish = `<g fill="none" stroke="#fff" stroke-opacity=".13">${[200, 226, 240, 268, 290, 310].map((r) => `<path d="${circle(r)}" stroke-width="${r % 3 ? 3 : 8}"/>`).join("")}</g>`
  return [
    STEEL,
    cast(circle(334)),
    solid(circle(334), "#6e7375"),
    solid(circle(322), "url(#steel)"),
    polish,
    solid(circle(184), "#3f4446"),
    solid(circle(166), "#9aa0a0"),
    solid(circle(58), "#16130f"),
    ...studs,
  ].join("")
}

export function oilFilter() {
  const can = "M -150 -190 Q 0 -230 150 -190 V 220 Q 0 262 -150 220 Z"
  const flutes = [-120, -84, -42, 0, 42, 84, 120]
    .map((x) => `M ${x} 120 V ${222 + (150 - Math.abs(x)) / 7}`)
    .join(" ")
  return [
    BLACK,
    `<ellipse cx="30" cy="268" rx="190" ry="52" fill="#1a120a" fill-opacity=".75" filter="url(#edge)"/>`,
    cast(can),
    solid(can, "url(#black)"),
    `<path d="${flutes}" stroke="#000" stroke-opacity=".5" stroke-width="9"/>`,
    solid("M -150 -60 Q 0 -24 150 -60 V 50 Q 0 88 -150 50 Z", "#d9d4c6"),
    `<path d="M -110 -6 Q 0 18 60 8 M -110 24 Q -20 44 30 38" stroke="#3b4248" stroke-width="11" fill="none"/>`,
    `<ellipse cx="0" cy="-192" rx="150" ry="36" fill="#b5b9ba"/><ellipse cx="0" cy="-194" rx="112" ry="25" fill="none" stroke="#1b1c1d" stroke-width="15"/><ellipse cx="0" cy="-194" rx="42" ry="11" fill="#141414"/>`,
  ].join("")
}

function panel(paper: string, dirt: string) {
  const pleats = Array.from(
    { length: 34 },
    (_, index) => `M ${-196 + index * 12} -120 V 120`
  )
  const frame = "M -230 -150 H 230 Q 240 0 230 150 H -230 Q -240 0 -230 -150 Z"
  return [
    cast(frame),
    solid(frame, "#2a2c2d"),
    solid("M -204 -124 H 206 V 124 H -204 Z", paper),
    `<path d="${pleats.join(" ")}" stroke="#2b2113" stroke-opacity=".4" stroke-width="5"/>`,
    dirt,
  ].join("")
}

const DIRT = `<g filter="url(#haze)" fill="#2c261c" fill-opacity=".75"><ellipse cx="-70" cy="10" rx="120" ry="80"/><ellipse cx="130" cy="-50" rx="70" ry="50"/></g><path d="M 40 40 q 30 -20 50 10 M -120 -60 q 20 10 10 40" stroke="#6b5a2c" stroke-width="10" fill="none"/>`

export const airFilters = () =>
  placed(-10, -190, 3, panel("#8d8062", DIRT)) +
  placed(10, 190, -2, panel("#d8b765", ""))

export const cabinFilters = () =>
  placed(0, -190, -4, panel("#7d7b72", DIRT)) +
  placed(-14, 190, 5, panel("#3d4042", ""))

function plug() {
  const hex = "M -44 -20 H 44 V 52 H -44 Z"
  return [
    cast("M -30 -300 H 30 V 280 H -30 Z"),
    solid("M -13 -330 h 26 v 60 h -26 Z", "url(#steel)"),
    solid("M -24 -276 Q 0 -286 24 -276 L 34 -20 H -34 Z", "#eceae4"),
    `<path d="M -26 -232 h 52 M -28 -196 h 56 M -30 -160 h 60" stroke="#b9b6ad" stroke-width="6"/>`,
    solid(hex, "url(#steel)"),
    solid("M -32 52 H 32 V 240 H -32 Z", "url(#steel)"),
    `<path d="M -32 ${70} h 64 ${Array.from({ length: 11 }, (_, row) => `M -32 ${86 + row * 14} h 64`).join(" ")}" stroke="#2d3133" stroke-opacity=".6" stroke-width="4"/>`,
    solid("M -5 240 h 10 v 22 h -10 Z", "#c9c9c6"),
    `<path d="M 24 240 V 282 H -6" fill="none" stroke="#7e8384" stroke-width="11"/>`,
  ].join("")
}

export const sparkPlugs = () =>
  STEEL +
  [-240, -80, 80, 240]
    .map((x, index) => placed(x, index % 2 ? 12 : -8, index * 3 - 5, plug()))
    .join("")

export function wiperBlade() {
  const blade = "M -420 60 Q 0 -90 420 60 L 424 84 Q 0 -56 -424 84 Z"
  return [
    BLACK,
    cast(blade),
    solid(blade, "#1d1f20"),
    `<path d="M -410 62 Q 0 -84 410 62" fill="none" stroke="#5d6265" stroke-width="5"/>`,
    solid("M -62 -52 Q 0 -70 62 -52 L 52 6 H -52 Z", "url(#black)"),
    solid("M -22 -38 h 44 v 20 h -44 Z", "#8b8f90"),
  ].join("")
}

export function coilSpring() {
  const turns = Array.from({ length: 7 }, (_, index) => -300 + index * 92)
  const back = turns.map((y) => `M -160 ${y + 62} Q 0 ${y - 30} 160 ${y + 14}`)
  const front = turns.map((y) => `M -160 ${y} Q 0 ${y + 92} 160 ${y + 40}`)
  const wire = (d: string, colour: string, width: number) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`
  return [
    cast("M -170 -310 H 170 V 330 H -170 Z"),
    wire(back.join(" "), "#121314", 40),
    wire(front.join(" "), "#1d2022", 44),
    wire(front.join(" "), "#5a6064", 12),
  ].join("")
}

export function bulbs() {
  const bulb = [
    cast("M -40 -150 H 40 V 150 H -40 Z"),
    solid("M -30 20 V -120 Q 0 -168 30 -120 V 20 Z", "#dfe7ea"),
    `<path d="M -14 0 V -70 M 14 0 V -84 M -14 -70 q 14 -22 28 -14" stroke="#6b6f70" stroke-width="4" fill="none"/><path d="M -18 -110 V 10" stroke="#fff" stroke-opacity=".8" stroke-width="7"/>`,
    solid("M -66 20 H 66 V 44 H -66 Z", "url(#steel)"),
    solid("M -44 44 H 44 V 130 H -44 Z", "#8f7b4f"),
    solid("M -26 130 h 12 v 46 h -12 Z M 14 130 h 12 v 46 h -12 Z", "#b9bdbd"),
  ].join("")
  return STEEL + placed(-130, 10, -14, bulb) + placed(120, 0, 22, bulb)
}

export function thermostat() {
  return [
    shades(
      "brass",
      [
        [0, "#7b5a22"],
        [0.35, "#e6c878"],
        [1, "#6d4d1c"],
      ],
      DOWN
    ),
    STEEL,
    cast(circle(210)),
    solid(circle(210), "#20201f"),
    solid(circle(186), "url(#steel)"),
    solid(circle(112), "url(#brass)"),
    solid(circle(44), "#8a6a2d"),
    `<path d="M -130 -40 L 0 -150 L 130 -40 M -130 50 L 0 150 L 130 50" fill="none" stroke="url(#steel)" stroke-width="22"/>`,
    solid(circle(9, 0, -164), "#eee"),
  ].join("")
}
