import { darker, lighter, lightness } from "./colour"

/** What a cloth looks like from arm's length. */
export type Weave =
  | "jersey"
  | "fine_knit"
  | "chunky_knit"
  | "rib"
  | "fine_rib"
  | "linen"
  | "poplin"
  | "twill"
  | "wool"
  | "canvas"
  | "denim"
  | "leather"
  | "smooth"

export type Cloth = { colour: string; weave: Weave }

/** The wrong side of a cloth, where it is seen and lies in shadow. */
export const inside = (cloth: Cloth, depth = 0.3): Cloth => ({
  ...cloth,
  colour: darker(cloth.colour, depth),
})

type Tile = { width: number; height: number; content: string; tilt?: number }

const line = (d: string, colour: string, width: number, opacity: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-opacity="${opacity}"/>`

/** Columns of stitches: two legs that lean together, over a darker gap. */
function stitches(colour: string, width: number, strength: number): Tile {
  const [w, h] = [width, width * 0.8]
  const legs = (drop: number) =>
    `M ${w * 0.16} ${h * 0.05 + drop} L ${w * 0.42} ${h * 0.72 + drop} M ${w * 0.84} ${h * 0.05 + drop} L ${w * 0.58} ${h * 0.72 + drop}`
  // A pale knit shows its gaps, a dark one the rims of its stitches.
  const light = lightness(colour)
  const shade = darker(colour, 0.8)
  const legsAt = (drop: number) =>
    line(legs(drop), lighter(colour, 0.55), w * 0.25, strength * (0.42 + light))
  return {
    width: w,
    height: h,
    content:
      `<rect width="${w}" height="${h}" fill="${shade}" fill-opacity="${strength * (0.5 + light * 0.75)}"/>` +
      legsAt(-h) +
      legsAt(0) +
      legsAt(h),
  }
}

function ribs(colour: string, width: number, strength: number): Tile {
  const light = lightness(colour)
  const [valley, crest] = [strength * (0.5 + light * 0.6), strength * 0.8]
  return {
    width,
    height: 4,
    content:
      `<rect width="${width * 0.42}" height="4" fill="${darker(colour, 0.8)}" fill-opacity="${valley}"/>` +
      `<rect x="${width * 0.55}" width="${width * 0.32}" height="4" fill="${lighter(colour, 0.7)}" fill-opacity="${crest}"/>`,
  }
}

/** Threads of uneven strength, crossing; the same ones every time. */
function threads(
  colour: string,
  gap: number,
  strength: number,
  tilt = 0
): Tile {
  const size = gap * THREADS
  const content = Array.from({ length: THREADS }, (_, index) => {
    const at = gap * (index + 0.5)
    const shade = index % 2 ? lighter(colour, 0.7) : darker(colour, 0.8)
    const [across, down] = [unevenness(index), unevenness(index + 50)]
    return (
      line(`M 0 ${at} H ${size}`, shade, gap * 0.5, across * strength) +
      line(`M ${at} 0 V ${size}`, shade, gap * 0.5, down * strength)
    )
  })
  return { width: size, height: size, content: content.join(""), tilt }
}

const THREADS = 29

function unevenness(index: number) {
  const noise = Math.sin(index * 12.9898) * 43758.5453
  const share = noise - Math.floor(noise)
  return Math.round((0.45 + 0.55 * share) * 100) / 100
}

function diagonal(colour: string, gap: number, strength: number): Tile {
  return {
    width: gap,
    height: gap,
    tilt: -58,
    content: line(
      `M 0 ${gap / 2} H ${gap}`,
      darker(colour, 0.8),
      gap * 0.42,
      strength
    ),
  }
}

function tileOf({ colour, weave }: Cloth): Tile | undefined {
  switch (weave) {
    case "jersey":
      return ribs(colour, 0.34, 0.045)
    case "fine_knit":
      return stitches(colour, 0.85, 0.2)
    case "chunky_knit":
      return stitches(colour, 1.45, 0.26)
    case "rib":
      return ribs(colour, 1.05, 0.22)
    case "fine_rib":
      return ribs(colour, 0.72, 0.15)
    case "linen":
      return threads(colour, 0.37, 0.075)
    case "poplin":
      return threads(colour, 0.26, 0.05)
    case "twill":
      return diagonal(colour, 0.62, 0.1)
    case "wool":
      return threads(colour, 0.5, 0.07, 34)
    case "canvas":
      return threads(colour, 0.46, 0.1)
    case "denim":
      return diagonal(colour, 0.5, 0.17)
    case "leather":
    case "smooth":
      return undefined
  }
}

/** The SVG pattern that lies over the plain colour, if the cloth has one. */
export function patternOf(cloth: Cloth, id: string) {
  const tile = tileOf(cloth)
  if (!tile) {
    return undefined
  }
  const turn = tile.tilt ? ` patternTransform="rotate(${tile.tilt})"` : ""
  return `<pattern id="${id}" width="${tile.width}" height="${tile.height}" patternUnits="userSpaceOnUse"${turn}>${tile.content}</pattern>`
}
