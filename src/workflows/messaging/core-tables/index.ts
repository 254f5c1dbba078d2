import type { MedusaContainer } from "@medusajs/framework/types"
import { findUntold, readFacts, type Finder, type Untold } from "./finder"
import { ORDER_CONFIRMED } from "./order-confirmed"

/** Events normally tell within a second; what is older they have missed. */
const LAG_SECONDS = 30

/** The order in which the sweep looks. */
export const FINDERS: readonly Finder[] = [ORDER_CONFIRMED]

/** A message to plan, whoever noticed that it is due. */
export interface DueMessage {
  topic: string
  cause: string
  recipient: {
    customer_id?: string
    email: string
    locale?: string
  }
  data: Record<string, string>
  order_id?: string
}

/** A message that no event has planned. */
export interface MissedMessage extends DueMessage {
  position: string
}

/**
 * What happened without a message, page by page.
 *
 * @param since when the shop began to write mails: nobody is told of what
 * happened before
 */
export async function findMissed(
  container: MedusaContainer,
  finder: Finder,
  page: { since: Date; after: string | null; limit: number }
): Promise<MissedMessage[]> {
  // Real time, as core's ids are stamped with it.
  const now = Date.now()
  const horizon = now - finder.horizon_seconds * 1000
  const rows = await findUntold(container, finder, {
    ...page,
    since: new Date(Math.max(page.since.getTime(), horizon)),
    until: new Date(now - LAG_SECONDS * 1000),
  })
  return rows.map((row) => ({
    ...messageOf(finder, row),
    position: row.position,
  }))
}

/**
 * The messages about what an event speaks of. None, if nobody is to be told.
 *
 * @param id what the finder's `key` is compared with
 */
export async function describeDue(
  container: MedusaContainer,
  finder: Finder,
  id: string
): Promise<DueMessage[]> {
  const rows = await readFacts(container, finder, id)
  return rows.map((row) => messageOf(finder, row))
}

function messageOf({ topic }: Finder, row: Untold): DueMessage {
  const { cause, data, email, customer_id, locale, order_id } = row
  return {
    topic,
    cause,
    recipient: {
      email,
      ...(customer_id ? { customer_id } : {}),
      ...(locale ? { locale } : {}),
    },
    data,
    ...(order_id ? { order_id } : {}),
  }
}
