import type { Photo } from "./photo"

const alder = "alder-merino-crew-neck"
const rook = "rook-heavy-tee"

/** The two garments that most reviews are about. */
export const photosOfFavourites: Photo[] = [
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
    { scale: 0.95, at: [0.5, 0.43], rumpled: 0.4 },
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
    "pills",
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
    { scale: 0.92, at: [0.5, 0.45], rumpled: 0.5 },
  ],
  [
    "rook-chalk-hem",
    [rook, "chalk"],
    "boards",
    "tube",
    { scale: 2.6, turn: 14, at: [0.3, -0.2], rumpled: 0.5 },
    "loose_thread",
  ],
]
