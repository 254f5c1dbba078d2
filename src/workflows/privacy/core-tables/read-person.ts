import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Person } from "../../../lib/personal-data"
import { connectionOf, selectIds } from "./connection"

export interface FoundPerson extends Person {
  /** The account's own address; none when it is erased or has none. */
  email: string | null
  has_account: boolean
  /** Whether core still has the customer. */
  is_there: boolean
}

interface CustomerRow {
  id: string
  email: string | null
  has_account: boolean
  deleted_at: Date | null
}

/** Core's addresses of erased customers; nobody's, so they lead to nobody. */
const ERASED_DOMAIN = "@erased.invalid"

/**
 * Reads who a customer is over all of core. A guest is theirs by the account's
 * own address alone: an address typed in at a checkout can be anybody's.
 */
export async function readPerson(
  container: MedusaContainer,
  [customerId, ...merged]: string[]
): Promise<Omit<FoundPerson, "customer_id">> {
  const knex = connectionOf(container)
  const rows: CustomerRow[] = await knex("customer")
    .whereIn("id", [customerId, ...merged])
    .select("id", "email", "has_account", "deleted_at")
  const own = rows.find(({ id }) => id === customerId)
  const emails = addresses(rows.map(({ email }) => email))
  const guests = await selectIds(
    knex,
    `select id from customer
     where not has_account and lower(email) = any(:emails)`,
    { emails }
  )
  const customer_ids = [...new Set([customerId, ...merged, ...guests])]
  return {
    customer_ids,
    emails,
    used_emails: addresses([
      ...emails,
      ...(await typedAddresses(knex, customer_ids)),
    ]),
    order_ids: await selectIds(
      knex,
      `select id from "order" where customer_id = any(:customer_ids)`,
      { customer_ids }
    ),
    email: own?.email?.toLowerCase() ?? null,
    has_account: own?.has_account ?? false,
    is_there: Boolean(own && !own.deleted_at),
  }
}

async function typedAddresses(knex: Knex, customer_ids: string[]) {
  const { rows } = await knex.raw<{ rows: { email: string }[] }>(
    `select email from "order" where customer_id = any(:customer_ids)
     union select email from cart where customer_id = any(:customer_ids)`,
    { customer_ids } as never
  )
  return rows.map(({ email }) => email)
}

function addresses(found: (string | null)[]) {
  const known = found.flatMap((email) => (email ? [email.toLowerCase()] : []))
  return [...new Set(known)].filter((email) => !email.endsWith(ERASED_DOMAIN))
}
