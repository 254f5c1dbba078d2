import { PICTURE_HEIGHT, PICTURE_WIDTH } from "./sheet"

/** The pens of a workshop drawing. Lengths are pixels from the plate's middle. */
const INK = "#2f3a45"
const RED = "#a4553f"

export const tints = {
  steel: "#c6cdcf",
  bright: "#dde2e2",
  iron: "#9aa3a7",
  rubber: "#586067",
  felt: "#e6dfcf",
  carbon: "#7b8286",
  copper: "#c08a62",
  glass: "#e8efef",
  clay: "#b99d85",
}

type Look = { fill?: string; width?: number; dash?: string; opacity?: number }

export function shape(d: string, look: Look = {}) {
  const { fill = "none", width = 3, dash, opacity = 1 } = look
  const dashes = dash ? ` stroke-dasharray="${dash}"` : ""
  return `<path d="${d}" fill="${fill}" stroke="${INK}" stroke-width="${width}" stroke-opacity="${opacity}" stroke-linejoin="round" stroke-linecap="round"${dashes}/>`
}

/** A second pen for edges that matter less. */
export const thin = (d: string, fill?: string) => shape(d, { width: 1.5, fill })

/** An edge that is hidden behind another. */
export const hidden = (d: string) => shape(d, { width: 1.4, dash: "9 6" })

export const box = (x: number, y: number, w: number, h: number, r = 0) =>
  r
    ? `M ${x + r} ${y} H ${x + w - r} Q ${x + w} ${y} ${x + w} ${y + r} V ${y + h - r} Q ${x + w} ${y + h} ${x + w - r} ${y + h} H ${x + r} Q ${x} ${y + h} ${x} ${y + h - r} V ${y + r} Q ${x} ${y} ${x + r} ${y} Z`
    : `M ${x} ${y} H ${x + w} V ${y + h} H ${x} Z`

export const ring = (x: number, y: number, r: number, ry = r) =>
  `M ${x - r} ${y} A ${r} ${ry} 0 1 1 ${x + r} ${y} A ${r} ${ry} 0 1 1 ${x - r} ${y} Z`

export const middleLine = (d: string) =>
  `<path d="${d}" fill="none" stroke="${RED}" stroke-width="1.6" stroke-dasharray="26 6 4 6"/>`

export const cross = (x: number, y: number, reach: number) =>
  middleLine(
    `M ${x - reach} ${y} H ${x + reach} M ${x} ${y - reach} V ${y + reach}`
  )

const arrow = (x: number, y: number, dx: number, dy: number) =>
  `<path d="M ${x} ${y} L ${x + dx * 15 - dy * 4.5} ${y + dy * 15 + dx * 4.5} L ${x + dx * 15 + dy * 4.5} ${y + dy * 15 - dx * 4.5} Z" fill="${INK}" fill-opacity=".75"/>`

/** A dimension below or above a shape; the figure itself stands in the text. */
export function widthMark(from: number, to: number, y: number, edge: number) {
  const tick = (x: number) => `M ${x} ${edge} V ${y + (y > edge ? 10 : -10)}`
  return (
    shape(`M ${from} ${y} H ${to} ${tick(from)} ${tick(to)}`, {
      width: 1.2,
      opacity: 0.7,
    }) +
    arrow(from, y, 1, 0) +
    arrow(to, y, -1, 0)
  )
}

export function heightMark(from: number, to: number, x: number, edge: number) {
  const tick = (y: number) => `M ${edge} ${y} H ${x + (x > edge ? 10 : -10)}`
  return (
    shape(`M ${x} ${from} V ${to} ${tick(from)} ${tick(to)}`, {
      width: 1.2,
      opacity: 0.7,
    }) +
    arrow(x, from, 0, 1) +
    arrow(x, to, 0, -1)
  )
}

/** Several copies around or along something. */
export const repeat = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join("")

export const turned = (angle: number, content: string, x = 0, y = 0) =>
  `<g transform="rotate(${angle} ${x} ${y})">${content}</g>`

/** Light from the upper left over a round body. */
export const roundness = (x: number, y: number, w: number, h: number) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#round)"/>`

/** Cut material, seen in section. */
export const section = (d: string) =>
  shape(d, { fill: "url(#hatch)", width: 2.4 })

export function plate(content: string, top = 562) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" viewBox="0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}"><defs>${DEFS}</defs>${PAPER}<g transform="translate(${PICTURE_WIDTH / 2} ${top})">${content}</g></svg>`
}

const DEFS = [
  `<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="#d5d9d7"/><path d="M 0 4.5 H 9" stroke="${INK}" stroke-opacity=".65" stroke-width="1.2"/></pattern>`,
  `<linearGradient id="round"><stop offset="0" stop-color="#1d2730" stop-opacity=".26"/><stop offset=".3" stop-color="#fff" stop-opacity=".4"/><stop offset=".55" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#1d2730" stop-opacity=".34"/></linearGradient>`,
  `<radialGradient id="lamp" cx=".3" cy=".18" r="1.05"><stop offset="0" stop-color="#fff" stop-opacity=".6"/><stop offset=".7" stop-color="#fff" stop-opacity="0"/></radialGradient>`,
].join("")

const PAPER = `<rect width="100%" height="100%" fill="#dfe2de"/><rect width="100%" height="100%" fill="url(#lamp)"/><rect x="45" y="45" width="810" height="1035" fill="none" stroke="${INK}" stroke-opacity=".35" stroke-width="1.5"/>`
