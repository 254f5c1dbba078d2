import sharp from "sharp"

const WIDTH_PX = 240
const HEIGHT_PX = 180
const SHAPES = 10

/** A picture like no other seed's: soft and hard shapes over a gradient. */
export function drawnPhoto(seed: number) {
  const next = numbersFrom(seed)
  const upTo = (end: number) => Math.floor(next() * end)
  const colour = () => `rgb(${upTo(256)},${upTo(256)},${upTo(256)})`
  const shapes = Array.from({ length: SHAPES }, (_, at) => {
    const place = `cx="${upTo(WIDTH_PX)}" cy="${upTo(HEIGHT_PX)}"`
    const size = `rx="${10 + upTo(55)}" ry="${10 + upTo(55)}"`
    const filter = at % 2 ? `filter="url(#soft)"` : ""
    return `<ellipse ${place} ${size} fill="${colour()}" ${filter}/>`
  })
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"
      width="${WIDTH_PX}" height="${HEIGHT_PX}">
      <defs>
        <filter id="soft"><feGaussianBlur stdDeviation="6"/></filter>
        <linearGradient id="ground" x2="${next()}" y2="${next()}">
          <stop stop-color="${colour()}"/>
          <stop offset="1" stop-color="${colour()}"/>
        </linearGradient>
      </defs>
      <rect width="100%" height="100%" fill="url(#ground)"/>
      ${shapes.join("")}
    </svg>`)
  )
}

/** Evenly spread numbers from 0 to 1, the same for the same seed. */
function numbersFrom(seed: number) {
  let state = seed * 2_654_435_761 + 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
