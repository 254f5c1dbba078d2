import type { ColourKey } from "./palette"
import type { Garment, SparePart } from "./types"

/** File names in `src/demo/pictures`; the drawing script writes the same. */
export const garmentPicture = ({ handle }: Garment, colour: ColourKey) =>
  `${handle}-${colour}.webp`

export const sparePartPicture = ({ handle }: SparePart) => `${handle}.webp`
