import type { ColourKey } from "../../catalogue/palette"
import type { Ground } from "./grounds"
import type { Light } from "./lights"
import type * as parts from "./parts"
import type { Prop } from "./props"
import type { Pose } from "./snapshot"

export type Subject =
  readonly [garment: string, colour: ColourKey] | keyof typeof parts

export type Photo = readonly [
  file: string,
  subject: Subject,
  ground: Ground,
  light: Light,
  pose: Pose,
  ...props: Prop[],
]
