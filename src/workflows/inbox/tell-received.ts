import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { errorClassOf } from "../../lib/error-class"
import { InboxEvents } from "./events"

const GATHER_MS = 50

let isTelling = false

/**
 * Wakes the workers, once for all that came within a moment, and without
 * making a sender wait. What this misses, the sweep finds.
 */
export function tellReceived(container: MedusaContainer) {
  if (isTelling) {
    return
  }
  isTelling = true
  setTimeout(() => {
    isTelling = false
    container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: InboxEvents.RECEIVED, data: {} })
      .catch((error: unknown) =>
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`The inbox could not wake its workers: ${errorClassOf(error)}`)
      )
  }, GATHER_MS).unref()
}
