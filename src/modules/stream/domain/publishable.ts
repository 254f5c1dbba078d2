import { MedusaError } from "@medusajs/framework/utils"

interface Told {
  event: string
  data: Record<string, unknown>
}

const EVENT_NAME = /^[a-z][a-z_-]*(\.[a-z][a-z_-]*)+$/
/** What ids look like. Names and addresses of people do not. */
const ID = /^[\w:-]{1,100}$/
const DATA_KEYS_MAX = 10

/**
 * A log that browsers read, and that no erasure reaches, holds ids only. Who
 * is told reads the rest by them, with the rights of that moment.
 */
export function assertPublishable(events: Told[]) {
  for (const { event, data } of events) {
    if (!EVENT_NAME.test(event)) {
      throw refusal(`${event} is no name such as order.placed.`)
    }
    const entries = Object.entries(data)
    if (entries.length > DATA_KEYS_MAX) {
      throw refusal(`${event} has more than ${DATA_KEYS_MAX} ids.`)
    }
    for (const [key, value] of entries) {
      if (typeof value !== "string" || !ID.test(value)) {
        throw refusal(`${event} may hold ids only, and ${key} is none.`)
      }
    }
  }
}

function refusal(message: string) {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}
