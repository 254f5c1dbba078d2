import { PAPER, PICTURE_HEIGHT, PICTURE_WIDTH } from "../sheet"
import { grounds, PHOTO_HEIGHT, PHOTO_WIDTH, type Ground } from "./grounds"
import { lights, type Light } from "./lights"
import { props, type Prop } from "./props"

/** How a thing lies in the picture. */
export type Pose = {
  /** Of the catalogue picture's size. */
  scale: number
  /** Where its middle lies, in shares of the photo. */
  at?: [x: number, y: number]
  turn?: number
  /** The camera was held at an angle. */
  skew?: number
  /** How far the cloth is from lying flat; 0 for things of metal. */
  rumpled?: number
}

export type Snapshot = {
  ground: Ground
  light: Light
  /** Makes the ground and the creases those of no other photo. */
  seed: number
  pose: Pose
  props?: Prop[]
}

const DEFS = [
  `<filter id="haze" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="7"/></filter>`,
  `<filter id="edge" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="3"/></filter>`,
  `<filter id="near-lens" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="10"/></filter>`,
].join("")

/** A catalogue drawing, lifted off its paper. */
export function cutOut(svg: string) {
  return svg
    .replace(PAPER, "")
    .replace(
      "<svg ",
      `<svg x="${-PICTURE_WIDTH / 2}" y="${-PICTURE_HEIGHT / 2}" overflow="visible" `
    )
}

/** Cloth that was unpacked a minute ago: out of shape, and creased. */
function rumpleFilter(seed: number, strength: number) {
  const area = `filterUnits="userSpaceOnUse" x="-60" y="-60" width="${PHOTO_WIDTH + 120}" height="${PHOTO_HEIGHT + 120}"`
  return `<filter id="rumple" ${area} color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".0085 .006" numOctaves="2" seed="${seed}" result="hills"/><feDisplacementMap in="SourceGraphic" in2="hills" scale="${48 * strength}" xChannelSelector="R" yChannelSelector="G" result="cloth"/><feGaussianBlur in="hills" stdDeviation="3.5"/><feDiffuseLighting surfaceScale="${20 * strength}" diffuseConstant="1.3" lighting-color="#fff"><feDistantLight azimuth="228" elevation="54"/></feDiffuseLighting><feComposite in2="cloth" operator="arithmetic" k1="1"/></filter>`
}

/**
 * Filters end at the edge of the SVG and leave a rim there, so it is drawn
 * wider by this many pixels on each side. Whoever renders it cuts them off.
 */
export const PHOTO_BLEED = 40

const CANVAS = [
  `width="${PHOTO_WIDTH + 2 * PHOTO_BLEED}"`,
  `height="${PHOTO_HEIGHT + 2 * PHOTO_BLEED}"`,
  `viewBox="${-PHOTO_BLEED} ${-PHOTO_BLEED} ${PHOTO_WIDTH + 2 * PHOTO_BLEED} ${PHOTO_HEIGHT + 2 * PHOTO_BLEED}"`,
].join(" ")

/** A customer's photo of a drawn thing, as SVG. */
export function drawSnapshot(thing: string, snapshot: Snapshot) {
  const { ground, light, seed, pose } = snapshot
  const { scale, at = [0.5, 0.5], turn = 0, skew = 0, rumpled = 1 } = pose
  const [x, y] = [at[0] * PHOTO_WIDTH, at[1] * PHOTO_HEIGHT]
  const place = `translate(${x} ${y}) rotate(${turn}) skewX(${skew}) scale(${scale * 0.53})`
  const filter = rumpled ? ` filter="url(#rumple)"` : ""
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${CANVAS}>`,
    `<defs>${DEFS}${rumpled ? rumpleFilter(seed, rumpled) : ""}</defs>`,
    grounds[ground](seed),
    `<g${filter}><g transform="${place}">${thing}</g></g>`,
    ...(snapshot.props ?? []).map((prop) => props[prop]),
    lights[light],
    "</svg>",
  ].join("")
}
