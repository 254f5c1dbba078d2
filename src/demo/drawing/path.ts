import { MedusaError } from "@medusajs/framework/utils"
type Point = [x: number, y: number]
type Segment = { command: string; points: Point[] }

/**
 * Completes the right half of a symmetric shape, drawn from the top of the
 * middle line (x = 0) to its bottom, with the mirrored left half.
 * Understands absolute M, L, Q and C.
 */
export function symmetric(rightHalf: string) {
  const segments = parse(rightHalf)
  const corners = segments.map(({ points }) => points[points.length - 1])
  const way = segments
    .map((segment, index) => ({ segment, from: corners[index - 1] }))
    .slice(1)
    .reverse()
    .map(({ segment, from }) => {
      const controls = segment.points.slice(0, -1).reverse()
      return print(segment.command, [...controls, from].map(flip))
    })
  return `${rightHalf} ${way.join(" ")} Z`
}

/** The same path on the other side of the middle line. */
export function mirrored(path: string) {
  return parse(path)
    .map(({ command, points }) => print(command, points.map(flip)))
    .join(" ")
}

/** Both sides of a detail that exists twice. */
export const bothSides = (path: string) => [path, mirrored(path)]

/** Opens a quadratic curve into a shape that is `width` wide half-way. */
export function leaf(curve: string, width: number) {
  const [{ points: start }, { points: rest }] = parse(curve)
  const [[ax, ay], [cx, cy], [ex, ey]] = [start[0], ...rest]
  const length = Math.hypot(ex - ax, ey - ay) || 1
  const [nx, ny] = [((ay - ey) / length) * width, ((ex - ax) / length) * width]
  return `M ${ax} ${ay} Q ${cx + nx} ${cy + ny} ${ex} ${ey} Q ${cx - nx} ${cy - ny} ${ax} ${ay} Z`
}

const flip = ([x, y]: Point): Point => [-x, y]

const print = (command: string, points: Point[]) =>
  `${command} ${points.map(([x, y]) => `${x} ${y}`).join(" ")}`

function parse(path: string): Segment[] {
  const unknown = path.match(/[A-Za-z]/g)?.find((c) => !"MLQCZ".includes(c))
  if (unknown) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Path command ${unknown} cannot be mirrored: ${path}`
    )
  }
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(
    ([, command, rest]) => {
      const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number)
      const points: Point[] = []
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        points.push([numbers[at], numbers[at + 1]])
      }
      return { command, points }
    }
  )
}
