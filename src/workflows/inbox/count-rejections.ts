import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { errorClassOf } from "../../lib/error-class"
import { INBOX_MODULE } from "../../modules/inbox"
import type InboxModuleService from "../../modules/inbox/service"

const FLUSH_MS = 1_000

const counts = new Map<string, number>()

/**
 * Counts in memory and writes once a second: somebody who guesses must not be
 * able to make us write as fast as he can send.
 */
export function countRejection(container: MedusaContainer, endpointId: string) {
  if (!counts.size) {
    setTimeout(() => void flush(container), FLUSH_MS).unref()
  }
  counts.set(endpointId, (counts.get(endpointId) ?? 0) + 1)
}

async function flush(container: MedusaContainer) {
  const counted = [...counts]
  counts.clear()
  const inbox: InboxModuleService = container.resolve(INBOX_MODULE)
  for (const [id, count] of counted) {
    await inbox.countRejected({ id, count }).catch((error: unknown) => {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `${count} rejections of ${id} not counted: ${errorClassOf(error)}`
        )
    })
  }
}
