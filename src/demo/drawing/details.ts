import { darker, lighter, lightness } from "./colour"
import { mirrored } from "./path"
import { seam, type Sheet } from "./sheet"
import type { Cloth } from "./weave"

/** Horn or shell, whichever the cloth asks for. */
export function button(x: number, y: number, cloth: Cloth, radius = 0.62) {
  const colour =
    lightness(cloth.colour) > 0.55
      ? "#cdbfa6"
      : darker("#7d6650", lightness(cloth.colour) > 0.3 ? 0.1 : 0.3)
  const hole = (dx: number, dy: number) =>
    `<circle cx="${x + dx * radius}" cy="${y + dy * radius}" r="${radius * 0.13}" fill="#2a211a" fill-opacity=".75"/>`
  return [
    `<circle cx="${x + 0.08}" cy="${y + 0.2}" r="${radius * 1.06}" fill="#1d1510" fill-opacity=".35"/>`,
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" stroke="${darker(colour, 0.5)}" stroke-width=".09"/>`,
    `<circle cx="${x}" cy="${y}" r="${radius * 0.66}" fill="none" stroke="${lighter(colour, 0.4)}" stroke-opacity=".6" stroke-width=".1"/>`,
    hole(0.22, 0.22),
    hole(-0.22, 0.22),
    hole(0.22, -0.22),
    hole(-0.22, -0.22),
  ].join("")
}

export const buttons = (
  x: number,
  heights: number[],
  cloth: Cloth,
  radius?: number
) => heights.map((y) => button(x, y, cloth, radius)).join("")

/** `count` heights from first to last, evenly spaced. */
export function evenly(first: number, last: number, count: number) {
  return Array.from(
    { length: count },
    (_, index) =>
      Math.round((first + ((last - first) * index) / (count - 1)) * 100) / 100
  )
}

/** The woven name tape inside the back neck. */
export function nameTape(y: number, width = 3.6) {
  return [
    `<rect x="${-width / 2}" y="${y}" width="${width}" height="1.5" fill="#efe8da" stroke="#8f8371" stroke-width=".07"/>`,
    `<path d="M ${-width * 0.27} ${y + 0.75} H ${width * 0.27}" stroke="#5d5449" stroke-width=".3" stroke-opacity=".75"/>`,
  ].join("")
}

export type Pocket = {
  x: number
  y: number
  width: number
  height: number
  /** How far the bottom edge comes to a point. */
  point?: number
  flap?: number
  button?: boolean
  print?: string
}

/** A patch pocket on the right of the picture; mirror it for the other side. */
export function patchPocket(sheet: Sheet, cloth: Cloth, pocket: Pocket) {
  const { x, y, width: w, height: h, point = 0, flap = 0 } = pocket
  const rim = point ? 0.2 : 1
  const d = `M ${x} ${y} L ${x + w} ${y} L ${x + w} ${y + h - point - rim} Q ${x + w} ${y + h - point} ${x + w - rim} ${y + h - point} L ${x + w / 2} ${y + h} L ${x + rim} ${y + h - point} Q ${x} ${y + h - point} ${x} ${y + h - point - rim} Z`
  const parts = [
    sheet.piece(d, cloth, { roundness: 0.35, print: pocket.print }),
    seam(
      `M ${x + 0.5} ${y} L ${x + 0.5} ${y + h - point - 0.6} L ${x + w / 2} ${y + h - 0.6} L ${x + w - 0.5} ${y + h - point - 0.6} L ${x + w - 0.5} ${y}`,
      cloth.colour,
      { stitched: true }
    ),
  ]
  if (flap) {
    const edge = `M ${x - 0.3} ${y - 0.4} L ${x + w + 0.3} ${y - 0.4} L ${x + w + 0.2} ${y + flap * 0.7} L ${x + w / 2} ${y + flap} L ${x - 0.2} ${y + flap * 0.7} Z`
    parts.push(
      sheet.piece(edge, cloth, { roundness: 0.35, lifted: true }),
      seam(
        `M ${x + 0.3} ${y + flap * 0.7 - 0.5} L ${x + w / 2} ${y + flap - 0.55} L ${x + w - 0.3} ${y + flap * 0.7 - 0.5}`,
        cloth.colour,
        { stitched: true }
      )
    )
  } else {
    parts.push(
      seam(`M ${x} ${y + 1.8} H ${x + w}`, cloth.colour, { stitched: true })
    )
  }
  if (pocket.button) {
    parts.push(button(x + w / 2, y + (flap || 3) - 1.4, cloth))
  }
  return parts.join("")
}

/** The same pocket on both sides. */
export function twoPockets(sheet: Sheet, cloth: Cloth, pocket: Pocket) {
  return (
    patchPocket(sheet, cloth, pocket) +
    patchPocket(sheet, cloth, { ...pocket, x: -pocket.x - pocket.width })
  )
}

/** A folded shirt collar: its stand, seen inside, and its two leaves. */
export function shirtCollar(
  sheet: Sheet,
  cloth: Cloth,
  size: {
    neck: number
    drop: number
    point?: number
    spread?: number
    rise?: number
    print?: string
  }
) {
  const { neck, drop, point = 6, spread = 6.4, rise = 2.6 } = size
  const inside: Cloth = { ...cloth, colour: darker(cloth.colour, 0.2) }
  const stand = `M ${-neck} ${-rise} Q 0 ${-rise - 1} ${neck} ${-rise} L ${neck + 0.8} 1.5 Q 0 6 ${-neck - 0.8} 1.5 Z`
  const leaf = `M 0.3 ${drop} L ${spread} ${drop + point} Q ${neck + 1.4} ${drop * 0.7 + 2} ${neck + 3.2} 1.6 Q ${neck + 1.8} ${-rise * 0.6} ${neck - 0.2} ${-rise} Q ${neck - 1} ${drop * 0.55} 0.3 ${drop} Z`
  const stitch = `M 0.9 ${drop + 0.1} L ${spread - 0.15} ${drop + point - 0.9} Q ${neck + 0.9} ${drop * 0.7 + 1.6} ${neck + 2.4} 1.7`
  return {
    behind: sheet.piece(stand, inside, { roundness: 0.6 }) + nameTape(-0.6),
    front: [leaf, mirrored(leaf)]
      .map((d) =>
        sheet.piece(d, cloth, {
          lifted: true,
          roundness: 0.45,
          print: size.print,
        })
      )
      .concat(
        [stitch, mirrored(stitch)].map((d) =>
          seam(d, cloth.colour, { stitched: true, opacity: 0.5 })
        )
      )
      .join(""),
  }
}
