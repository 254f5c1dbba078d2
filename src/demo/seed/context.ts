import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Config } from "../../config"
import type { DemoNotes } from "../demo-file"

export type SeedContext = {
  container: MedusaContainer
  config: Config
  /** When the seed started; the shop's past is counted back from it. */
  now: Date
  notes: DemoNotes
  /** Says how far a long step has come. */
  tell: (message: string) => void
}

/**
 * One concern of the demo shop. It looks for what it would make by a natural
 * key, makes only what is missing, and tells `notes` what others need to know,
 * in the first run as in any later one.
 */
export type SeedStep = {
  name: string
  run: (context: SeedContext) => Promise<void>
}

export const queryOf = ({ container }: SeedContext) =>
  container.resolve(ContainerRegistrationKeys.QUERY)

export const loggerOf = (container: MedusaContainer): Logger =>
  container.resolve(ContainerRegistrationKeys.LOGGER)
