import { symmetric } from "./path"

type Point = readonly [x: number, y: number]

/** Measures of an upper garment laid flat, in centimetres from its middle. */
export type Torso = {
  /** Half the neck opening at the shoulder, where the collar begins. */
  neck: number
  /** How deep the front neckline falls. */
  neck_drop: number
  shoulder: Point
  underarm: Point
  hem: Point
  /** The side seam between underarm and hem; negative narrows a waist. */
  waist?: number
  /** How far the middle of the hem hangs below its ends. */
  hem_curve?: number
  neck_shape?: "round" | "v" | "boat"
}

export function torsoPath(torso: Torso) {
  const { neck, shoulder, underarm, hem } = torso
  const curve = torso.hem_curve ?? 0.8
  const middle = (underarm[1] + hem[1]) / 2
  const side = (underarm[0] + hem[0]) / 2 + (torso.waist ?? 0)
  return symmetric(
    [
      neckline(torso),
      `Q ${(neck + shoulder[0]) / 2} ${shoulder[1] * 0.38} ${shoulder[0]} ${shoulder[1]}`,
      armhole(torso),
      `Q ${side} ${middle} ${hem[0]} ${hem[1]}`,
      curve > 4
        ? `C ${hem[0] - 1.2} ${hem[1] + curve * 0.55} ${hem[0] * 0.62} ${hem[1] + curve} 0 ${hem[1] + curve}`
        : `Q ${hem[0] * 0.5} ${hem[1] + curve} 0 ${hem[1] + curve}`,
    ].join(" ")
  )
}

function neckline({ neck, neck_drop, neck_shape = "round" }: Torso) {
  switch (neck_shape) {
    case "v":
      return `M 0 ${neck_drop} Q ${neck * 0.62} ${neck_drop * 0.5} ${neck} 0`
    case "boat":
      return `M 0 ${neck_drop} Q ${neck * 0.7} ${neck_drop} ${neck} 0`
    case "round":
      return `M 0 ${neck_drop} C ${neck * 0.62} ${neck_drop} ${neck * 0.96} ${neck_drop * 0.55} ${neck} 0`
  }
}

function armhole({ shoulder: [x, y], underarm: [ux, uy] }: Torso) {
  return `C ${x - 1.6} ${y + (uy - y) * 0.4} ${x - 0.8} ${y + (uy - y) * 0.8} ${ux} ${uy}`
}

/** The seam where a sleeve is set in, on the right. */
export function armholeSeam(torso: Torso) {
  return `M ${torso.shoulder[0]} ${torso.shoulder[1]} ${armhole(torso)}`
}

export type Sleeve = {
  /** Where the sleeve ends, on the outside and on the inside. */
  outer: Point
  inner: Point
  /** How far the elbow stands out. */
  elbow?: number
}

/** The right sleeve; its inner end disappears below the torso. */
export function sleevePath(
  { shoulder: [x, y], underarm: [ux, uy] }: Torso,
  { outer: [ox, oy], inner: [ix, iy], elbow = 2.4 }: Sleeve
) {
  const middle = (y + oy) / 2
  return [
    `M ${x - 4} ${y}`,
    `L ${x} ${y}`,
    `C ${x + 4 + elbow} ${y + 4} ${(x + ox) / 2 + elbow + 2.4} ${middle} ${ox} ${oy}`,
    `Q ${(ox + ix) / 2} ${(oy + iy) / 2 + 0.7} ${ix} ${iy}`,
    `C ${ix - 1} ${iy - (iy - uy) * 0.4} ${ux + (iy - uy) * 0.09} ${uy + Math.min(9, (iy - uy) * 0.6)} ${ux} ${uy}`,
    `L ${ux - 7} ${uy}`,
    "Z",
  ].join(" ")
}

/** The last centimetres of a sleeve: a cuff or a ribbed end. */
export function cuffPath(
  { outer: [ox, oy], inner: [ix, iy] }: Sleeve,
  length: number,
  flare = 0
) {
  // Along the sleeve: at right angles to its end.
  const [dx, dy] = [ox - ix, oy - iy]
  const size = Math.hypot(dx, dy)
  const [ax, ay] = [(-dy / size) * length, (dx / size) * length]
  const [fx, fy] = [(dx / size) * flare, (dy / size) * flare]
  return [
    `M ${ox + fx} ${oy + fy}`,
    `L ${ox + ax + fx} ${oy + ay + fy}`,
    `Q ${(ox + ix) / 2 + ax} ${(oy + iy) / 2 + ay + 0.8} ${ix + ax - fx} ${iy + ay - fy}`,
    `L ${ix - fx} ${iy - fy}`,
    `Q ${(ox + ix) / 2} ${(oy + iy) / 2 + 0.7} ${ox + fx} ${oy + fy}`,
    "Z",
  ].join(" ")
}

/** A band along the hem, a little narrower than the body above it. */
export function hemBand(torso: Torso, height: number, narrowing = 0.5) {
  const [x, y] = torso.hem
  const curve = torso.hem_curve ?? 0.8
  return symmetric(
    [
      `M 0 ${y + curve - 0.3}`,
      `Q ${x * 0.5} ${y + curve - 0.3} ${x + 0.15} ${y - 0.2}`,
      `Q ${x - narrowing * 0.3} ${y + height * 0.5} ${x - narrowing} ${y + height}`,
      `Q ${x * 0.5} ${y + height + curve} 0 ${y + height + curve}`,
    ].join(" ")
  )
}

/** What is seen of the inside of the back, above the front neckline. */
export function backNeck({ neck, neck_drop }: Torso, rise = 1) {
  return symmetric(
    `M 0 ${-rise * 0.2} Q ${neck * 0.6} ${-rise * 0.2} ${neck - 1} ${-rise * 0.4} L ${neck} 0.4 L ${neck * 0.9} ${neck_drop * 0.5} L ${neck * 0.6} ${neck_drop + 1} L 0 ${neck_drop + 2}`
  )
}

/** A ribbed band along a round front neckline. */
export function neckBand({ neck, neck_drop }: Torso, width: number) {
  const inner = { x: neck - width * 0.72, y: neck_drop - width }
  return symmetric(
    [
      `M 0 ${inner.y}`,
      `C ${inner.x * 0.62} ${inner.y} ${inner.x * 0.97} ${inner.y * 0.5} ${inner.x} ${-width * 0.36}`,
      `L ${neck + 0.1} 0`,
      `C ${neck * 0.98} ${neck_drop * 0.57} ${neck * 0.64} ${neck_drop + 0.2} 0 ${neck_drop + 0.2}`,
    ].join(" ")
  )
}

/** The back half of that band, seen from inside. */
export function backBand({ neck }: Torso, width: number) {
  const x = neck - width * 0.72
  return symmetric(
    `M 0 ${-width * 0.2} Q ${x * 0.6} ${-width * 0.2} ${x} ${-width * 0.36} L ${neck - 0.4} 0.2 Q ${neck * 0.6} ${width * 0.72} 0 ${width * 0.76}`
  )
}
