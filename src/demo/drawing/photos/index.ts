import { drawGarment } from ".."
import type { ColourKey } from "../../catalogue/palette"
import type { Ground } from "./grounds"
import type { Light } from "./lights"
import * as parts from "./parts"
import type { Prop } from "./props"
import { cutOut, drawSnapshot, type Pose } from "./snapshot"

export { PHOTO_HEIGHT, PHOTO_WIDTH } from "./grounds"
export { PHOTO_BLEED } from "./snapshot"

type Subject =
  readonly [garment: string, colour: ColourKey] | keyof typeof parts

type Photo = readonly [
  file: string,
  subject: Subject,
  ground: Ground,
  light: Light,
  pose: Pose,
  ...props: Prop[],
]

const alder = "alder-merino-crew-neck"
const rook = "rook-heavy-tee"

/** Every photo that a demo review shows, none of them twice. */
const photos: Photo[] = [
  [
    "alder-oat-bed",
    [alder, "oat"],
    "blue_sheet",
    "window",
    { scale: 1.05, turn: -9 },
  ],
  [
    "alder-ink-hanging",
    [alder, "ink"],
    "wall",
    "lamp",
    { scale: 0.95, at: [0.5, 0.55], rumpled: 0.4 },
  ],
  [
    "alder-sage-oak",
    [alder, "sage"],
    "oak",
    "noon",
    { scale: 1.1, turn: 12, at: [0.46, 0.55] },
    "mug",
  ],
  [
    "alder-ink-pilling",
    [alder, "ink"],
    "white_sheet",
    "flash",
    { scale: 3.4, turn: 24, at: [1.1, 0.4], rumpled: 0.6 },
  ],
  [
    "alder-oat-neck",
    [alder, "oat"],
    "boards",
    "window",
    { scale: 2.7, turn: -4, at: [0.5, 1.15], rumpled: 0.7 },
  ],
  [
    "alder-sage-sofa",
    [alder, "sage"],
    "sofa",
    "dusk",
    { scale: 0.9, turn: 38, skew: -10 },
  ],
  [
    "alder-oat-shrunk",
    [alder, "oat"],
    "rug",
    "tube",
    { scale: 0.8, turn: 2, at: [0.5, 0.44] },
    "tape",
  ],
  [
    "rook-chalk-mug",
    [rook, "chalk"],
    "oak",
    "lamp",
    { scale: 1, turn: 6 },
    "mug",
  ],
  ["rook-moss-grass", [rook, "moss"], "grass", "noon", { scale: 1, turn: 20 }],
  [
    "rook-graphite-pocket",
    [rook, "graphite"],
    "white_sheet",
    "window",
    { scale: 2.9, turn: -6, at: [-0.02, 0.9], rumpled: 0.6 },
    "thumb",
  ],
  [
    "rook-graphite-door",
    [rook, "graphite"],
    "door",
    "flash",
    { scale: 0.92, at: [0.5, 0.53], rumpled: 0.5 },
  ],
  [
    "rook-chalk-hem",
    [rook, "chalk"],
    "boards",
    "tube",
    { scale: 2.6, turn: 14, at: [0.3, -0.2], rumpled: 0.5 },
  ],
  [
    "pads-cardboard",
    "brakePads",
    "cardboard",
    "window",
    { scale: 1.15, turn: -8, rumpled: 0 },
  ],
  [
    "pads-old-and-new",
    "oldAndNewPads",
    "workbench",
    "tube",
    { scale: 1.2, turn: 8, rumpled: 0 },
  ],
  [
    "pads-worn",
    "wornPad",
    "pavement",
    "noon",
    { scale: 1.35, turn: -50, rumpled: 0 },
    "coin",
  ],
  [
    "pads-step",
    "brakePads",
    "pavement",
    "dusk",
    { scale: 0.9, turn: 74, skew: 8, rumpled: 0 },
    "box",
  ],
  [
    "disc-bench",
    "brakeDisc",
    "workbench",
    "lamp",
    { scale: 1.15, skew: -8, rumpled: 0 },
  ],
  [
    "disc-tape",
    "brakeDisc",
    "cardboard",
    "tube",
    { scale: 1.05, turn: 40, at: [0.52, 0.43], rumpled: 0 },
    "tape",
  ],
  [
    "oil-filter-kerb",
    "oilFilter",
    "pavement",
    "noon",
    { scale: 1.3, turn: 8, rumpled: 0 },
    "thumb",
  ],
  [
    "air-filters-compared",
    "airFilters",
    "boards",
    "window",
    { scale: 1.5, turn: -8, rumpled: 0 },
  ],
  [
    "cabin-filters-compared",
    "cabinFilters",
    "grass",
    "dusk",
    { scale: 1.35, turn: 14, rumpled: 0 },
  ],
  [
    "plugs-row",
    "sparkPlugs",
    "cardboard",
    "tube",
    { scale: 1.25, turn: 8, rumpled: 0 },
  ],
  [
    "wiper-boards",
    "wiperBlade",
    "boards",
    "lamp",
    { scale: 1.25, turn: 42, rumpled: 0 },
  ],
  ["bulbs-oak", "bulbs", "oak", "flash", { scale: 1.6, turn: 8, rumpled: 0 }],
  [
    "spring-tape",
    "coilSpring",
    "cardboard",
    "noon",
    { scale: 1.1, turn: 62, at: [0.5, 0.42], rumpled: 0 },
    "tape",
  ],
  [
    "thermostat-coin",
    "thermostat",
    "workbench",
    "flash",
    { scale: 1.3, turn: 18, rumpled: 0 },
    "coin",
  ],
  [
    "hearth-moss-sofa",
    ["hearth-wool-blanket", "moss"],
    "sofa",
    "lamp",
    { scale: 1.05, turn: 14, skew: -8 },
  ],
  [
    "hearth-stone-rug",
    ["hearth-wool-blanket", "stone"],
    "rug",
    "window",
    { scale: 0.9, turn: -62, at: [0.45, 0.55] },
    "plant",
  ],
  [
    "moorland-camel-hanging",
    ["moorland-wool-coat", "camel"],
    "wall",
    "window",
    { scale: 1.05, at: [0.5, 0.55], rumpled: 0.5 },
  ],
  [
    "moorland-ink-buttons",
    ["moorland-wool-coat", "ink"],
    "boards",
    "flash",
    { scale: 2.4, turn: -12, at: [0.45, 0.6], rumpled: 0.4 },
  ],
  [
    "skep-natural-street",
    ["skep-canvas-tote", "natural"],
    "pavement",
    "noon",
    { scale: 1, turn: -12 },
    "toes",
  ],
  [
    "skep-ink-rug",
    ["skep-canvas-tote", "ink"],
    "rug",
    "dusk",
    { scale: 0.9, turn: 24, at: [0.58, 0.5] },
  ],
  [
    "vane-rust-boards",
    ["vane-merino-socks", "rust"],
    "boards",
    "flash",
    { scale: 1.2, turn: 10 },
    "thumb",
  ],
  [
    "vane-sage-heel",
    ["vane-merino-socks", "sage"],
    "white_sheet",
    "dusk",
    { scale: 2.2, turn: -24, at: [0.35, 0.1], rumpled: 0.5 },
  ],
  [
    "foundry-dusk-door",
    ["foundry-chore-coat", "dusk"],
    "door",
    "tube",
    { scale: 1, at: [0.5, 0.53], rumpled: 0.4 },
  ],
  [
    "foundry-ink-pocket",
    ["foundry-chore-coat", "ink"],
    "oak",
    "window",
    { scale: 2.5, turn: 8, at: [0.9, -0.02], rumpled: 0.5 },
  ],
  [
    "dale-rust-boards",
    ["dale-flannel-shirt", "rust"],
    "boards",
    "lamp",
    { scale: 1.1, turn: -16 },
  ],
  [
    "linden-mist-bed",
    ["linden-linen-shirt", "mist"],
    "white_sheet",
    "window",
    { scale: 1.05, turn: 22, at: [0.46, 0.5], rumpled: 1.3 },
  ],
  [
    "harrow-moss-door",
    ["harrow-linen-dress", "moss"],
    "door",
    "noon",
    { scale: 1, at: [0.5, 0.56], rumpled: 0.5 },
  ],
  [
    "barley-dusk-oak",
    ["barley-straight-jeans", "dusk"],
    "oak",
    "dusk",
    { scale: 1, turn: -26, skew: 6 },
    "toes",
  ],
  [
    "firth-plum-sofa",
    ["firth-lambswool-scarf", "plum"],
    "sofa",
    "flash",
    { scale: 1.1, turn: 30, rumpled: 1.3 },
  ],
  [
    "burr-ochre-oak",
    ["burr-rib-beanie", "ochre"],
    "oak",
    "lamp",
    { scale: 1, turn: -10, at: [0.45, 0.6] },
    "mug",
  ],
  [
    "sound-moss-wet",
    ["sound-rain-parka", "moss"],
    "pavement",
    "dusk",
    { scale: 1, turn: 10 },
  ],
  [
    "garth-ochre-rug",
    ["garth-shawl-cardigan", "ochre"],
    "rug",
    "lamp",
    { scale: 1.1, turn: -7, skew: 6 },
  ],
  [
    "skerry-natural-sofa",
    ["skerry-cable-jumper", "natural"],
    "sofa",
    "noon",
    { scale: 1.15, turn: -18, at: [0.54, 0.52] },
  ],
  [
    "quay-chalk-bed",
    ["quay-striped-top", "chalk"],
    "blue_sheet",
    "lamp",
    { scale: 1.1, turn: 16 },
  ],
  [
    "pike-stone-boards",
    ["pike-chino", "stone"],
    "boards",
    "noon",
    { scale: 1, turn: 8, at: [0.44, 0.5] },
    "plant",
  ],
  [
    "cove-slate-wall",
    ["cove-half-zip", "slate"],
    "wall",
    "dusk",
    { scale: 1, at: [0.5, 0.52], rumpled: 0.5 },
  ],
  [
    "halter-bark-oak",
    ["halter-leather-belt", "bark"],
    "oak",
    "window",
    { scale: 1.05, turn: 48, rumpled: 0.2 },
    "coin",
  ],
  [
    "loft-clay-sofa",
    ["loft-linen-cushion", "clay"],
    "sofa",
    "window",
    { scale: 0.95, turn: -14, at: [0.55, 0.58], rumpled: 0.8 },
  ],
  [
    "tern-plum-bed",
    ["tern-cashmere-roll-neck", "plum"],
    "white_sheet",
    "lamp",
    { scale: 1, turn: -21, at: [0.5, 0.52] },
    "box",
  ],
  [
    "selkie-dusk-wall",
    ["selkie-shirt-dress", "dusk"],
    "wall",
    "noon",
    { scale: 1, at: [0.5, 0.56], rumpled: 0.4 },
  ],
]

/** File names without their ending, and how each photo is drawn. */
export const photosToDraw = photos.map(
  ([file, subject, ground, light, pose, ...props], index) => ({
    file,
    svg: () =>
      drawSnapshot(drawSubject(subject), {
        ground,
        light,
        pose,
        props,
        seed: index + 2,
      }),
  })
)

const drawSubject = (subject: Subject) =>
  typeof subject === "string"
    ? parts[subject]()
    : cutOut(drawGarment(...subject))
