import { accessoriesAndHome } from "./accessories-and-home"
import { menKnitwearAndShirts } from "./men-knitwear-and-shirts"
import { menTrousersAndCoats } from "./men-trousers-and-coats"
import { spareParts as spareParts_ } from "./spare-parts"
import type { Garment, SparePart } from "./types"
import { womenKnitwearAndTops } from "./women-knitwear-and-tops"
import { womenShirtsAndDresses } from "./women-shirts-and-dresses"
import { womenTrousersAndCoats } from "./women-trousers-and-coats"

export const garments: Garment[] = [
  ...womenKnitwearAndTops,
  ...womenShirtsAndDresses,
  ...womenTrousersAndCoats,
  ...menKnitwearAndShirts,
  ...menTrousersAndCoats,
  ...accessoriesAndHome,
]

export const spareParts: SparePart[] = spareParts_

export * from "./types"
