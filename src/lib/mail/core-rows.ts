import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { errorClassOf } from "../error-class"

interface Attempt {
  message_id: string
  attempt: number
}

interface NotificationRows {
  updateNotifications(change: {
    selector: { idempotency_key: string[] }
    data: { to: string }
  }): Promise<unknown>
}

/** What core stores instead of the address. */
export function recipientOf({ message_id }: Pick<Attempt, "message_id">) {
  return `message:${message_id}`
}

export function notificationKey({ message_id, attempt }: Attempt) {
  return `${message_id}#${attempt}`
}

/**
 * Takes the address out of core's rows of a message. A provider of others gets
 * it from core, which stores it; those attempts that a crash cut short are
 * cleaned here as well.
 *
 * Never throws: the mail is out, and its outcome must not be lost.
 */
export async function forgetRecipient(
  container: MedusaContainer,
  { message_id, attempt }: Attempt
) {
  const rows: unknown = container.resolve(Modules.NOTIFICATION)
  const keys = Array.from({ length: attempt }, (_, made) =>
    notificationKey({ message_id, attempt: made + 1 })
  )
  try {
    await (rows as NotificationRows).updateNotifications({
      selector: { idempotency_key: keys },
      data: { to: recipientOf({ message_id }) },
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `The address of ${message_id} is still in core's notification: ${errorClassOf(error)}`
      )
  }
}
