import { darker, lighter, lightness } from "./colour"
import { leaf } from "./path"
import { patternOf, type Cloth } from "./weave"

export const PICTURE_WIDTH = 900
export const PICTURE_HEIGHT = 1125

/**
 * A soft crease inside the piece it lies on: one curve (`M x y Q cx cy x y`)
 * that swells to its width in the middle and runs out at both ends.
 */
export type Fold = { d: string; width?: number; strength?: number }

export type PieceOptions = {
  folds?: Fold[]
  /** Creases that catch the light. */
  lights?: Fold[]
  /** Casts a shadow on the pieces below it. */
  lifted?: boolean
  /** How strongly the rim turns away from the light; 0 is flat. */
  roundness?: number
  /** Drawn on the cloth and cut off at its edge (stripes, checks, cables). */
  print?: string
}

/** Lengths inside a drawing are centimetres of the real thing. */
export type Placement = {
  /** Pixels per centimetre. */
  scale: number
  /** Pixels from the top edge to y = 0. */
  top: number
  /** Pixels the middle line is moved to the right. */
  shift?: number
  rotate?: number
}

export type Sheet = ReturnType<typeof createSheet>

/**
 * A sheet of paper to lay cloth on. Pieces are stacked in the order in which
 * they are drawn, as they would be on a table.
 */
export function createSheet() {
  const defs: string[] = []
  const patternIds = new Map<string, string>()
  let pieces = 0

  function patternId(cloth: Cloth) {
    const key = `${cloth.colour}-${cloth.weave}`
    const known = patternIds.get(key)
    if (known) {
      return known
    }
    const id = `weave${patternIds.size}`
    const pattern = patternOf(cloth, id)
    if (pattern) {
      defs.push(pattern)
      patternIds.set(key, id)
      return id
    }
  }

  function piece(d: string, cloth: Cloth, options: PieceOptions = {}) {
    const id = `piece${pieces++}`
    defs.push(`<clipPath id="${id}"><path d="${d}"/></clipPath>`)
    const { colour } = cloth
    // Pale cloth has soft shadows; at full strength they would look dirty.
    const light = lightness(colour)
    const shade = darker(colour, 0.85 - light * 0.35)
    const pattern = patternId(cloth)
    const roundness = options.roundness ?? 1
    return [
      options.lifted &&
        `<path d="${d}" transform="translate(.25 .7)" fill="#1d1510" fill-opacity=".34" filter="url(#soft)"/>`,
      `<path d="${d}" fill="${colour}"/>`,
      `<g clip-path="url(#${id})">`,
      options.print,
      pattern && `<path d="${d}" fill="url(#${pattern})"/>`,
      roundness > 0 &&
        `<path d="${d}" fill="none" stroke="${shade}" stroke-width="5" stroke-opacity="${0.3 * roundness}" filter="url(#wide)"/>`,
      creases(options.folds, "fold", shade, 0.34),
      creases(options.lights, "wide", lighter(colour, 0.75), 0.26),
      `<path d="${d}" fill="url(#light)"/>`,
      "</g>",
      `<path d="${d}" fill="none" stroke="${darker(colour, 0.55)}" stroke-width=".16" stroke-opacity=".6" stroke-linejoin="round"/>`,
    ]
      .filter(Boolean)
      .join("")
  }

  function creases(
    list: Fold[] | undefined,
    filter: string,
    colour: string,
    strength: number
  ) {
    if (!list?.length) {
      return ""
    }
    const shapes = list.map(
      (fold) =>
        `<path d="${leaf(fold.d, fold.width ?? 1.6)}" fill-opacity="${strength * (fold.strength ?? 1)}"/>`
    )
    return `<g fill="${colour}" filter="url(#${filter})">${shapes.join("")}</g>`
  }

  function svg(content: string, place: Placement, ground = PAPER) {
    const turn = place.rotate ? ` rotate(${place.rotate})` : ""
    const x = PICTURE_WIDTH / 2 + (place.shift ?? 0)
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" viewBox="0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}"><defs>${SHARED_DEFS}${defs.join("")}</defs>${ground}<g filter="url(#far)"><g filter="url(#near)"><g transform="translate(${x} ${place.top}) scale(${place.scale})${turn}">${content}</g></g></g></svg>`
  }

  return { piece, svg }
}

/** A sewn line. Dashed, it is a top stitch. */
export function seam(
  d: string,
  colour: string,
  options: { stitched?: boolean; width?: number; opacity?: number } = {}
) {
  const dark = lightness(colour) > 0.32
  const stroke = dark ? darker(colour, 0.6) : lighter(colour, 0.34)
  const dash = options.stitched ? ` stroke-dasharray=".55 .4"` : ""
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${options.width ?? 0.17}" stroke-opacity="${options.opacity ?? 0.62}" stroke-linecap="round"${dash}/>`
}

export const seams = (
  paths: string[],
  colour: string,
  options?: Parameters<typeof seam>[2]
) => paths.map((d) => seam(d, colour, options)).join("")

export const PAPER = `<rect width="100%" height="100%" fill="#e5ded2"/><rect width="100%" height="100%" fill="url(#window)"/>`

/** Blurs are in the drawing's own centimetres, wide enough for any piece. */
const blur = (id: string, deviation: number) =>
  `<filter id="${id}" filterUnits="userSpaceOnUse" x="-75" y="-30" width="150" height="190"><feGaussianBlur stdDeviation="${deviation}"/></filter>`

const dropShadow = (
  id: string,
  x: number,
  y: number,
  deviation: number,
  opacity: number
) =>
  `<filter id="${id}" filterUnits="userSpaceOnUse" x="0" y="0" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}"><feDropShadow dx="${x}" dy="${y}" stdDeviation="${deviation}" flood-color="#4a3c2d" flood-opacity="${opacity}"/></filter>`

const SHARED_DEFS = [
  blur("soft", 0.7),
  blur("fold", 0.85),
  blur("wide", 1.7),
  dropShadow("near", 5, 9, 5, 0.32),
  dropShadow("far", 16, 30, 24, 0.2),
  `<radialGradient id="window" cx=".3" cy=".16" r="1.05"><stop offset="0" stop-color="#fffaf0" stop-opacity=".62"/><stop offset=".6" stop-color="#fffaf0" stop-opacity="0"/><stop offset="1" stop-color="#8d7d68" stop-opacity=".2"/></radialGradient>`,
  `<linearGradient id="light" gradientUnits="userSpaceOnUse" x1="-28" y1="0" x2="30" y2="70"><stop offset="0" stop-color="#fff6e6" stop-opacity=".16"/><stop offset=".5" stop-color="#fff6e6" stop-opacity="0"/><stop offset="1" stop-color="#1d1510" stop-opacity=".17"/></linearGradient>`,
].join("")
