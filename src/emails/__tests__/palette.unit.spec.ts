import { type Colours, palette } from "../kit/palette"

/** What is read, and on what. */
const READ: [keyof Colours, keyof Colours][] = [
  ["ink", "page"],
  ["ink", "card"],
  ["ink", "tint"],
  ["soft", "page"],
  ["soft", "card"],
  ["soft", "tint"],
  ["on_action", "action"],
]
/** WCAG 2.2, level AA: for small text, and for the edges of a control. */
const TEXT_MIN = 4.5
const EDGE_MIN = 3

describe.each(Object.entries(palette))("the %s palette", (_, colours) => {
  it.each(READ)("has %s readable on %s", (ink, paper) => {
    expect(contrast(colours[ink], colours[paper])).toBeGreaterThan(TEXT_MIN)
  })

  it.each(READ)("has %s readable on %s when inverted by force", (a, b) => {
    const [ink, paper] = [inverted(colours[a]), inverted(colours[b])]
    expect(contrast(ink, paper)).toBeGreaterThan(TEXT_MIN)
  })

  it("has a button that is seen on its card", () => {
    expect(contrast(colours.action, colours.card)).toBeGreaterThan(EDGE_MIN)
    expect(contrast(colours.soft, colours.card)).toBeGreaterThan(EDGE_MIN)
  })
})

it("knows black on white, and grey on white that is too faint", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21)
  expect(contrast("#777777", "#ffffff")).toBeLessThan(TEXT_MIN)
})

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort(
    (a, b) => a - b
  )
  return (light + 0.05) / (dark + 0.05)
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function inverted(colour: string): string {
  const hex = channels(colour).map((channel) =>
    (255 - channel).toString(16).padStart(2, "0")
  )
  return `#${hex.join("")}`
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
}
