import { darker, lighter } from "../colour"
import { button, evenly } from "../details"
import { bothSides, mirrored, symmetric } from "../path"
import { createSheet, seam, seams, type Fold, type Sheet } from "../sheet"
import { inside, type Cloth, type Weave } from "../weave"

export type Trousers = {
  weave: Weave
  /** Half widths in centimetres, from the middle line. */
  waist: number
  hip: number
  /** The outer and inner end of the right leg. */
  hem: [outer: number, inner: number]
  length: number
  rise?: number
  /** How much the leg stands out between hip and hem. */
  barrel?: number
  waistband?: "tailored" | "drawstring" | "jeans"
  crease?: boolean
  pleats?: boolean
  turn_up?: boolean
  scale: number
  top: number
}

export function trousers(colour: string, cut: Trousers) {
  const sheet = createSheet()
  const cloth: Cloth = { colour, weave: cut.weave }
  const { waist, hip, length, rise = 29 } = cut
  const [outer, inner] = cut.hem
  const barrel = cut.barrel ?? 0
  const body = symmetric(
    [
      `M 0 4.6 Q ${waist * 0.5} 4.4 ${waist + 0.4} 3.6`,
      `C ${waist + 1.6} 9 ${hip - 0.4} 15 ${hip} 23`,
      `C ${hip + 0.8 + barrel} ${23 + (length - 23) * 0.3} ${outer + barrel} ${23 + (length - 23) * 0.66} ${outer} ${length}`,
      `Q ${(outer + inner) / 2} ${length + 0.9} ${inner} ${length}`,
      `C ${inner - 0.6 + barrel * 0.4} ${rise + (length - rise) * 0.6} ${2.6 + barrel * 0.3} ${rise + (length - rise) * 0.24} 0 ${rise}`,
    ].join(" ")
  )
  return sheet.svg(
    [
      waistInside(sheet, cloth, waist),
      sheet.piece(body, cloth, {
        folds: legFolds(cut),
        lights: bothSides(
          `M ${hip * 0.62} 30 Q ${(outer + inner) / 2 + barrel} ${length * 0.6} ${(outer + inner) / 2 + 1} ${length - 2}`
        ).map((d) => ({ d, width: 3.4, strength: 0.7 })),
      }),
      cut.crease ? creases(cut, colour) : "",
      seam(`M 0 4.6 V ${rise}`, colour, { opacity: 0.55 }),
      hems(sheet, cloth, cut),
      waistband(sheet, cloth, cut),
    ].join(""),
    cut
  )
}

function waistInside(sheet: Sheet, cloth: Cloth, waist: number) {
  return sheet.piece(
    symmetric(
      `M 0 -1.4 Q ${waist * 0.6} -1.3 ${waist - 0.4} -.4 L ${waist} 4 L 0 5`
    ),
    inside(cloth, 0.35),
    { roundness: 0.5 }
  )
}

function legFolds({ hip, hem: [outer, inner], length, rise = 29 }: Trousers) {
  const middle = (outer + inner) / 2
  const knee = length * 0.56
  const folds: Fold[] = [
    { d: `M 1 ${rise} Q 8 ${rise - 4} ${hip - 6} ${rise - 9}`, width: 1.7 },
    {
      d: `M 1.4 ${rise + 2} Q 9 ${rise + 2} ${hip - 3} ${rise - 2}`,
      width: 1.5,
      strength: 0.7,
    },
    {
      d: `M 2 ${rise + 4} Q 7 ${rise + 12} 9 ${rise + 26}`,
      width: 1.8,
      strength: 0.7,
    },
    {
      d: `M ${inner + 1} ${knee} Q ${middle} ${knee + 3} ${outer} ${knee - 1}`,
      width: 1.5,
      strength: 0.5,
    },
    {
      d: `M ${middle - 2} ${knee + 8} Q ${middle - 3} ${length - 14} ${middle - 3.4} ${length - 1}`,
      width: 1.8,
      strength: 0.6,
    },
  ]
  return folds.flatMap((fold) => [fold, { ...fold, d: mirrored(fold.d) }])
}

function creases(cut: Trousers, colour: string) {
  const [outer, inner] = cut.hem
  const middle = (outer + inner) / 2
  const top = cut.pleats ? 5 : 14
  const line = `M ${cut.waist * 0.52} ${top} Q ${cut.hip * 0.55} ${cut.length * 0.4} ${middle} ${cut.length}`
  const pleat = `M ${cut.waist * 0.74} 5 Q ${cut.waist * 0.76} 12 ${cut.waist * 0.79} 18`
  const pressed = [line, ...(cut.pleats ? [pleat] : [])].flatMap(bothSides)
  return pressed
    .map(
      (d) =>
        `<path d="${d}" transform="translate(.25 0)" fill="none" stroke="${lighter(colour, 0.5)}" stroke-width=".35" stroke-opacity=".22"/><path d="${d}" fill="none" stroke="${darker(colour, 0.8)}" stroke-width=".3" stroke-opacity=".5"/>`
    )
    .join("")
}

function hems(sheet: Sheet, cloth: Cloth, cut: Trousers) {
  const [outer, inner] = cut.hem
  const { length } = cut
  if (cut.turn_up) {
    const d = `M ${outer + 0.3} ${length - 4} L ${outer + 0.2} ${length + 0.4} Q ${(outer + inner) / 2} ${length + 1.5} ${inner - 0.4} ${length + 0.4} L ${inner - 0.5} ${length - 4} Q ${(outer + inner) / 2} ${length - 3} ${outer + 0.3} ${length - 4} Z`
    return bothSides(d)
      .map((path) => sheet.piece(path, cloth, { lifted: true, roundness: 0.6 }))
      .join("")
  }
  return seams(
    bothSides(
      `M ${outer - 0.2} ${length - 2} Q ${(outer + inner) / 2} ${length - 1.1} ${inner + 0.2} ${length - 2}`
    ),
    cloth.colour,
    { stitched: true, opacity: 0.5 }
  )
}

function waistband(sheet: Sheet, cloth: Cloth, cut: Trousers) {
  const { colour } = cloth
  const { waist, hip } = cut
  const band = `M ${-waist} 0 Q 0 1.6 ${waist} 0 L ${waist + 0.4} 4 Q 0 5.6 ${-waist - 0.4} 4 Z`
  const slant = `M ${waist - 5} 4.6 L ${hip - 1.2} 19`
  const scoop = `M ${waist - 7.6} 4.8 Q ${waist - 7} 12 ${hip - 2.7} 12.4`
  const isJeans = cut.waistband === "jeans"
  const parts = [
    seams(bothSides(isJeans ? scoop : slant), colour, { opacity: 0.7 }),
    seams(
      bothSides(
        isJeans
          ? `M ${waist - 8.2} 4.8 Q ${waist - 7.6} 12.6 ${hip - 2.6} 13`
          : `M ${waist - 5.7} 4.8 L ${hip - 1.8} 19.2`
      ),
      colour,
      { stitched: true, opacity: 0.5 }
    ),
  ]
  if (cut.waistband === "drawstring") {
    return [...parts, drawstring(sheet, cloth, band, waist)].join("")
  }
  parts.push(
    seam("M 3.4 5.4 L 3.4 15 Q 3.2 20 0 22.6", colour, {
      stitched: true,
      opacity: 0.55,
    }),
    sheet.piece(band, cloth, { lifted: true, roundness: 0.6 }),
    loops(sheet, cloth, [
      -waist * 0.84,
      -waist * 0.45,
      waist * 0.45,
      waist * 0.84,
    ]),
    seam(`M 1.2 1.6 L 1.2 5.2`, colour, { opacity: 0.7 }),
    isJeans
      ? `<circle cx="-.6" cy="3.2" r=".85" fill="#a08a63" stroke="#4f422c" stroke-width=".12"/><circle cx="-.6" cy="3.2" r=".4" fill="#7c6a4a"/>`
      : button(-0.6, 3.3, cloth, 0.75)
  )
  return parts.join("")
}

function loops(sheet: Sheet, cloth: Cloth, places: number[]) {
  return places
    .map((x) =>
      sheet.piece(
        `M ${x - 0.6} .2 L ${x + 0.6} .2 L ${x + 0.6} 5.4 L ${x - 0.6} 5.4 Z`,
        cloth,
        { lifted: true, roundness: 0.2 }
      )
    )
    .join("")
}

function drawstring(sheet: Sheet, cloth: Cloth, band: string, waist: number) {
  const gathers: Fold[] = evenly(-waist + 1.5, waist - 1.5, 19).map((x) => ({
    d: `M ${x} .6 Q ${x + 0.2} 2.6 ${x * 1.02} 5`,
    width: 0.35,
    strength: 1.3,
  }))
  const cord = (d: string) =>
    `<path d="${d}" transform="translate(.2 .5)" fill="none" stroke="#1d1510" stroke-opacity=".3" stroke-width=".8" stroke-linecap="round"/><path d="${d}" fill="none" stroke="#efe7d8" stroke-width=".75" stroke-linecap="round"/><path d="${d}" fill="none" stroke="#9c907c" stroke-width=".75" stroke-dasharray=".2 .5" stroke-opacity=".6"/>`
  return [
    sheet.piece(band, cloth, { lifted: true, roundness: 0.6, folds: gathers }),
    cord("M -1.2 3.2 C -6 5 -7 9.6 -4.4 10 C -2 10.2 -1.4 6 0 4.4"),
    cord("M 1.2 3.2 C 6 5 7 9.6 4.4 10 C 2 10.2 1.4 6 0 4.4"),
    cord("M -.3 4.4 Q -2.4 10 -1.8 17.4"),
    cord("M .4 4.4 Q 2.6 9 2.2 15.6"),
  ].join("")
}
