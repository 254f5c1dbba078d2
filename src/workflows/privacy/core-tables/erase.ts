import type { MedusaContainer } from "@medusajs/framework/types"
import type { Counts, Person } from "../../../lib/personal-data"
import { connectionOf, execute } from "./connection"
import { ERASE_CUSTOMER, ERASE_LOGINS } from "./erase-account"
import { ERASE_CARTS } from "./erase-carts"
import { ERASE_ORDERS } from "./erase-orders"
import { ERASE_PAYMENTS } from "./erase-payments"
import { ERASE_SHIPMENTS } from "./erase-shipments"
import { readScope } from "./scope"
import { forgetRuns } from "./workflow-runs"

/** Customers last: by their rows all the others are found. */
const STATEMENTS = [
  ...ERASE_LOGINS,
  ...ERASE_CARTS,
  ...ERASE_PAYMENTS,
  ...ERASE_SHIPMENTS,
  ...ERASE_ORDERS,
  ...ERASE_CUSTOMER,
]

/** All of it or nothing, in one transaction; again it changes nothing. */
export function eraseCoreRows(
  container: MedusaContainer,
  person: Person
): Promise<Counts> {
  return connectionOf(container).transaction(async (knex) => {
    const scope = await readScope(knex, person)
    const workflow_runs = await forgetRuns(knex, scope)
    return { ...(await execute(knex, STATEMENTS, scope)), workflow_runs }
  })
}
