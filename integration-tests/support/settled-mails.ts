import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sleep } from "../processes/support/wait"

const PATIENCE_MS = 3000
const PAUSE_MS = 20

/**
 * Waits for the mails that were caused since a moment without anybody asking
 * for them: every order is confirmed. Else the database is restored under
 * their feet.
 */
export async function settledMails(container: MedusaContainer, since: Date) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const giveUpAt = Date.now() + PATIENCE_MS
  for (;;) {
    const { rows } = await database.raw(
      `select 1 from message
       where status in ('planned', 'sending') and due_at <= now()
         and created_at >= ? limit 1`,
      [since]
    )
    if (!rows.length || Date.now() > giveUpAt) {
      return
    }
    await sleep(PAUSE_MS)
  }
}
