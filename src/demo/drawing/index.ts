import { MedusaError } from "@medusajs/framework/utils"
import { palette, type ColourKey } from "../catalogue/palette"
import {
  beanie,
  belt,
  gloves,
  scarf,
  socks,
  tote,
} from "./garments/accessories"
import {
  pleatedSkirt,
  shirtDress,
  sleevelessDress,
  wrapSkirt,
} from "./garments/dresses"
import { blanket, cushion } from "./garments/home"
import {
  cableJumper,
  cardigan,
  crewNeck,
  halfZip,
  knitPolo,
  rollNeck,
  slipover,
} from "./garments/knitwear"
import { trench, woolCoat } from "./garments/coats"
import { parka, quiltedLiner, workJacket } from "./garments/jackets"
import { shirt, type Shirt } from "./garments/shirts"
import { henley, pocketTee, stripedTop, tee } from "./garments/tops"
import { trousers, type Trousers } from "./garments/trousers"
import * as parts from "./parts"

type DrawGarment = (colour: string) => string

const shirtAs = (cut: Shirt) => (colour: string) => shirt(colour, cut)
const trousersAs = (cut: Trousers) => (colour: string) => trousers(colour, cut)

const WOMEN = {
  shoulder: [21.6, 5],
  underarm: [25, 26],
  hem: [24.6, 66],
} as const satisfies Shirt["torso"]

const garmentDrawings: Record<string, DrawGarment> = {
  "alder-merino-crew-neck": crewNeck,
  "tern-cashmere-roll-neck": rollNeck,
  "sedge-lambswool-cardigan": cardigan,
  "fen-cotton-slipover": slipover,
  "lark-organic-tee": tee,
  "quay-striped-top": (colour) =>
    stripedTop(colour, oppositeOf(colour, "ink", "chalk")),
  "linden-linen-shirt": shirtAs({ weave: "linen", torso: WOMEN }),
  "marl-band-collar-blouse": shirtAs({
    weave: "poplin",
    torso: { ...WOMEN, hem: [25.4, 64], hem_curve: 1.4 },
    collar: "band",
    gathered: true,
  }),
  "harrow-linen-dress": sleevelessDress,
  "selkie-shirt-dress": shirtDress,
  "teasel-pleated-skirt": pleatedSkirt,
  "rill-wrap-skirt": wrapSkirt,
  "heron-wide-trousers": trousersAs({
    weave: "wool",
    waist: 18,
    hip: 25,
    hem: [29, 7.5],
    length: 104,
    crease: true,
    pleats: true,
    scale: 9.2,
    top: 90,
  }),
  "reed-linen-trousers": trousersAs({
    weave: "linen",
    waist: 18.5,
    hip: 25,
    hem: [17.4, 5.6],
    length: 96,
    waistband: "drawstring",
    barrel: 1.6,
    scale: 9.8,
    top: 95,
  }),
  "barley-straight-jeans": trousersAs({
    weave: "denim",
    waist: 18.5,
    hip: 24.4,
    hem: [20, 4.4],
    length: 102,
    waistband: "jeans",
    scale: 9.4,
    top: 85,
  }),
  "moorland-wool-coat": (colour) =>
    woolCoat(colour, {
      length: 110,
      hem: 31.6,
      lining: oppositeOf(colour, "bark", "slate"),
    }),
  "drift-trench": trench,
  "ember-quilted-liner": quiltedLiner,
  "skerry-cable-jumper": cableJumper,
  "holm-merino-polo": knitPolo,
  "garth-shawl-cardigan": (colour) => cardigan(colour, { shawl: true }),
  "cove-half-zip": halfZip,
  "rook-heavy-tee": pocketTee,
  "cairn-henley": henley,
  "aske-oxford-shirt": shirtAs({
    weave: "poplin",
    collar: "button_down",
    pocket: "one",
  }),
  "lowick-hemp-shirt": shirtAs({
    weave: "linen",
    collar: "camp",
    short: true,
    pocket: "one",
  }),
  "dale-flannel-shirt": (colour) =>
    shirt(colour, {
      weave: "wool",
      check: oppositeOf(colour, "bark", "ink"),
      pocket: "one",
    }),
  "thorn-overshirt": (colour) =>
    workJacket(colour, {
      weave: "wool",
      length: 70,
      pockets: "two_chest",
      buttons: 6,
      cuff: 6,
    }),
  "foundry-chore-coat": (colour) =>
    workJacket(colour, {
      weave: "twill",
      length: 74,
      pockets: "three_patch",
      buttons: 5,
    }),
  "ness-overcoat": (colour) =>
    woolCoat(colour, {
      length: 98,
      hem: 30.6,
      lining: palette.ink.hex,
      welt: true,
    }),
  "sound-rain-parka": parka,
  "pike-chino": trousersAs({
    weave: "twill",
    waist: 20,
    hip: 26,
    hem: [20, 4.8],
    length: 102,
    turn_up: true,
    scale: 9.2,
    top: 92,
  }),
  "beck-linen-shorts": trousersAs({
    weave: "linen",
    waist: 20.5,
    hip: 27,
    hem: [29, 3.6],
    length: 52,
    waistband: "drawstring",
    scale: 13.4,
    top: 190,
  }),
  "firth-lambswool-scarf": scarf,
  "burr-rib-beanie": beanie,
  "vane-merino-socks": (colour) => socks(colour, { leg: 34, stripe: true }),
  "ebb-cotton-socks": (colour) => socks(colour, { leg: 16 }),
  "skep-canvas-tote": (colour) => tote(colour),
  "halter-leather-belt": belt,
  "rime-merino-gloves": gloves,
  "hearth-wool-blanket": blanket,
  "loft-linen-cushion": cushion,
}

const partDrawings: Record<string, () => string> = {
  "brake-pad-set": parts.brakePads,
  "vented-brake-disc": parts.brakeDisc,
  "oil-filter": parts.oilFilter,
  "air-filter": parts.airFilter,
  "cabin-filter": parts.cabinFilter,
  "iridium-spark-plug": parts.sparkPlug,
  "halogen-bulb-h7": parts.headlampBulb,
  thermostat: parts.thermostat,
  "ribbed-belt": parts.ribbedBelt,
  "coil-spring": parts.coilSpring,
  "shock-absorber": parts.shockAbsorber,
  "flat-wiper-blade": parts.wiperBlade,
}

/** The SVG of a garment in one of its colours. */
export function drawGarment(handle: string, colour: ColourKey) {
  return drawingOf(garmentDrawings, handle)(palette[colour].hex)
}

/** The SVG of a spare part, as a workshop drawing. */
export function drawSparePart(handle: string) {
  return drawingOf(partDrawings, handle)()
}

function drawingOf<Draw>(drawings: Record<string, Draw>, handle: string) {
  const draw = drawings[handle]
  if (!draw) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Nothing draws ${handle}: add it to src/demo/drawing.`
    )
  }
  return draw
}

/** The first colour, unless the cloth is that dark already. */
function oppositeOf(cloth: string, first: ColourKey, second: ColourKey) {
  const isDark = parseInt(cloth.slice(1, 3), 16) < 120
  return palette[isDark ? second : first].hex
}
