import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { INBOX_MODULE } from "../../modules/inbox"
import type InboxModuleService from "../../modules/inbox/service"
import type { NewEvent } from "../../modules/inbox/types"
import { tellReceived } from "./tell-received"

/** Rows of one insert; with the largest bodies about 12 MB. */
const TOGETHER_MAX = 50

/** At the same time; the pool has connections for others too. */
const INSERTS_MAX = 4

interface Waiting {
  event: NewEvent
  resolve: () => void
  reject: (error: unknown) => void
}

const waiting: Waiting[] = []
let inserts = 0

/**
 * Stores an event; resolves once it is committed. What arrives while enough
 * inserts run goes into the next one together, so that a burst costs few round
 * trips, and a single event never waits for another.
 */
export function storeEvent(container: MedusaContainer, event: NewEvent) {
  return new Promise<void>((resolve, reject) => {
    waiting.push({ event, resolve, reject })
    if (inserts < INSERTS_MAX) {
      void storeAll(container)
    }
  })
}

async function storeAll(container: MedusaContainer) {
  const inbox: InboxModuleService = container.resolve(INBOX_MODULE)
  inserts += 1
  while (waiting.length) {
    const batch = waiting.splice(0, TOGETHER_MAX)
    try {
      const events = batch.map(({ event }) => event)
      if (await inbox.receive(events, clock.now())) {
        tellReceived(container)
      }
      batch.forEach(({ resolve }) => resolve())
    } catch (error) {
      // Each sender is told, and sends again.
      batch.forEach(({ reject }) => reject(error))
    }
  }
  inserts -= 1
}
