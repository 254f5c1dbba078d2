import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Person } from "../../lib/personal-data"
import { readPerson, type FoundPerson } from "./core-tables"
import { privacyIn } from "./privacy-service"

/** Everything a request has to know of a person, as core has it now. */
export async function findPerson(
  container: MedusaContainer,
  customerId: string
): Promise<FoundPerson> {
  const ids = await withMerged(container, [customerId])
  return { customer_id: customerId, ...(await readPerson(container, ids)) }
}

/**
 * Core has the customer, or a request tells what became of them.
 *
 * @throws {MedusaError} `NOT_FOUND`
 */
export async function assertKnown(
  container: MedusaContainer,
  { customer_id, is_there }: FoundPerson
) {
  const [request] = is_there
    ? []
    : await privacyIn(container).listPrivacyRequests({ customer_id })
  if (!is_there && !request) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no customer ${customer_id}`
    )
  }
}

/** Whoever was merged into them, and whoever had been merged into those. */
async function withMerged(
  container: MedusaContainer,
  ids: string[]
): Promise<string[]> {
  const mergers = await privacyIn(container).listPrivacyRequests(
    { kind: "merger", into_id: ids },
    { select: ["customer_id"], take: null }
  )
  const merged = mergers.map(({ customer_id }) => customer_id)
  return merged.length
    ? [...ids, ...(await withMerged(container, merged))]
    : ids
}

/**
 * What was known at the beginning and what has come since, such as an order
 * that was being placed. Once core's rows are gone, only the former is left.
 */
export function joinPersons(known: Person, found: Person): Person {
  return {
    customer_id: known.customer_id,
    customer_ids: union(known.customer_ids, found.customer_ids),
    emails: union(known.emails, found.emails),
    used_emails: union(known.used_emails, found.used_emails),
    order_ids: union(known.order_ids, found.order_ids),
  }
}

function union(one: string[], other: string[]) {
  return [...new Set([...one, ...other])]
}
