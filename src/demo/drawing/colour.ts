/** Mixes two `#rrggbb` colours; `share` is how much of the second is taken. */
function mix(first: string, second: string, share: number) {
  const [a, b] = [channels(first), channels(second)]
  return `#${a
    .map((value, index) => Math.round(value + (b[index] - value) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`
}

/** Cloth in shadow keeps its hue: it goes deep rather than grey. */
export const darker = (colour: string, share: number) =>
  mix(colour, mix("#100e0c", colour, 0.16), share)

export const lighter = (colour: string, share: number) =>
  mix(colour, "#fffaf0", share)

/** Perceived lightness from 0 to 1, to keep seams visible on any colour. */
export function lightness(colour: string) {
  const [red, green, blue] = channels(colour)
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}

function channels(colour: string) {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
}
