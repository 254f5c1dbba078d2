import { darker, lighter } from "../colour"

export const PHOTO_WIDTH = 480
export const PHOTO_HEIGHT = 640

/** What a customer lays or hangs a thing on. */
export type Ground =
  | "oak"
  | "boards"
  | "white_sheet"
  | "blue_sheet"
  | "sofa"
  | "rug"
  | "wall"
  | "door"
  | "pavement"
  | "grass"
  | "workbench"
  | "cardboard"

const whole = `filterUnits="userSpaceOnUse" x="-40" y="-40" width="${PHOTO_WIDTH + 80}" height="${PHOTO_HEIGHT + 80}"`

/** Noise, stretched along its grain and dyed between two colours. */
function grain(id: string, frequency: string, seed: number, strength: number) {
  return `<filter id="${id}" ${whole} color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="3" seed="${seed}"/><feColorMatrix values="0 0 0 0 .1  0 0 0 0 .07  0 0 0 0 .04  ${strength} 0 0 0 ${-strength * 0.36}"/></filter>`
}

/** Folds of bedding or upholstery, lit from the window. */
function folds(id: string, frequency: string, seed: number, colour: string) {
  return `<filter id="${id}" ${whole} color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="${seed}"/><feGaussianBlur stdDeviation="5"/><feDiffuseLighting surfaceScale="26" diffuseConstant="1.12" lighting-color="${colour}"><feDistantLight azimuth="230" elevation="58"/></feDiffuseLighting></filter>`
}

const filled = (fill: string) =>
  `<rect x="-40%" y="-40%" width="180%" height="180%" fill="${fill}"/>`

const dyed = (filter: string) =>
  `<rect x="-40%" y="-40%" width="180%" height="180%" filter="url(#${filter})"/>`

function planks(colour: string, width: number, seed: number) {
  const joints = Array.from({ length: 9 }, (_, index) => {
    const x = -150 + index * width
    const tone = index % 3 === 0 ? darker(colour, 0.12) : lighter(colour, 0.05)
    return `<rect x="${x}" y="-300" width="${width - 2}" height="1300" fill="${tone}" fill-opacity=".55"/><path d="M ${x - 1} -300 V 1000" stroke="#20140a" stroke-opacity=".6" stroke-width="2"/>`
  })
  return `${grain("wood", ".05 .004", seed, 0.8)}${filled(colour)}${joints.join("")}${dyed("wood")}`
}

const bedding = (colour: string, seed: number) =>
  folds("bedding", ".006 .011", seed, colour) +
  dyed("bedding") +
  `<path d="M -60 -30 Q 120 -80 300 -40 Q 560 -60 600 40 Q 420 118 200 92 Q 20 104 -60 60 Z" fill="${lighter(colour, 0.3)}" fill-opacity=".6" filter="url(#haze)"/>`

function hook(y: number) {
  return `<path d="M 240 ${y} q 2 -22 16 -16 q 12 10 -8 24 l -6 14" fill="none" stroke="#4b4a46" stroke-width="4" stroke-linecap="round"/><path d="M 118 ${y + 66} Q 236 ${y - 4} 242 ${y + 14} Q 250 ${y - 4} 366 ${y + 66}" fill="none" stroke="#8a6238" stroke-width="12" stroke-linecap="round"/>`
}

export const grounds: Record<Ground, (seed: number) => string> = {
  oak: (seed) => planks("#b49067", 150, seed),
  boards: (seed) => planks("#7d5a3c", 74, seed),
  white_sheet: (seed) => bedding("#e9e7e4", seed),
  blue_sheet: (seed) => bedding("#9fb0bd", seed),
  sofa: (seed) =>
    folds("sofa", ".004 .006", seed, "#8c8a80") +
    dyed("sofa") +
    grain("weave", ".5", seed, 0.5) +
    dyed("weave") +
    `<path d="M -200 118 Q 200 96 700 124" fill="none" stroke="#1d1b17" stroke-opacity=".5" stroke-width="9" filter="url(#haze)"/>`,
  rug: (seed) =>
    filled("#a9967c") +
    [40, 66, 560, 590]
      .map(
        (y) =>
          `<rect x="-200" y="${y}" width="900" height="14" fill="#7a3f33" fill-opacity=".6"/>`
      )
      .join("") +
    grain("tufts", ".22", seed, 0.9) +
    dyed("tufts"),
  wall: (seed) =>
    grain("plaster", ".03", seed, 0.3) +
    filled("#cdc6b8") +
    dyed("plaster") +
    hook(50) +
    `<rect x="-200" y="592" width="900" height="26" fill="#efece5"/><rect x="-200" y="618" width="900" height="200" fill="#6f5238"/>`,
  door: (seed) =>
    grain("paint", ".004 .06", seed, 0.25) +
    filled("#75858a") +
    `<g fill="none" stroke="#3b474b" stroke-opacity=".6" stroke-width="5"><rect x="30" y="-80" width="178" height="420"/><rect x="262" y="-80" width="178" height="420"/><rect x="30" y="390" width="410" height="330"/></g>` +
    dyed("paint") +
    hook(50),
  pavement: (seed) =>
    filled("#8f8d88") +
    `<path d="M -100 210 L 600 150 M -100 520 L 600 450 M 170 -100 L 210 190 M 360 170 L 400 470 M 90 500 L 120 800" stroke="#3c3a36" stroke-opacity=".7" stroke-width="5"/>` +
    grain("grit", ".16", seed, 0.55) +
    dyed("grit"),
  grass: (seed) =>
    filled("#66763c") + grain("blades", ".2 .06", seed, 1.3) + dyed("blades"),
  workbench: (seed) =>
    filled("#565a5a") +
    grain("scratches", ".01 .3", seed, 0.9) +
    dyed("scratches") +
    `<ellipse cx="390" cy="520" rx="120" ry="70" fill="#17140f" fill-opacity=".4" filter="url(#haze)"/>`,
  cardboard: (seed) =>
    filled("#b08d62") +
    `<path d="M -100 96 L 640 70" stroke="#6d512f" stroke-opacity=".6" stroke-width="4"/><path d="M -100 112 L 640 86" stroke="#e0c39a" stroke-opacity=".4" stroke-width="6"/>` +
    grain("fibres", ".006 .22", seed, 0.6) +
    dyed("fibres"),
}
