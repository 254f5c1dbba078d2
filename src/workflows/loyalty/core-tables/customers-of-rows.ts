import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface NamedCustomer {
  email: string | null
  customer_id: string | null
}

interface Row {
  id: string
  email: string | null
}

/**
 * Which customers with an account these name, two statements for all of them.
 * An address of a guest names nobody: a guest has no points.
 */
export async function customersOfRows(
  container: MedusaContainer,
  rows: NamedCustomer[]
) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const members = () =>
    knex<Row>("customer")
      .where({ has_account: true })
      .whereNull("deleted_at")
      .select("id", "email")
  const byId = new Map<string, Row>()
  const byEmail = new Map<string, Row>()
  const ids = rows.flatMap(({ customer_id }) => customer_id ?? [])
  const emails = rows.flatMap(({ email }) => email ?? [])
  if (ids.length) {
    const found = await members().whereIn("id", ids)
    found.forEach((row) => byId.set(row.id, row))
  }
  if (emails.length) {
    const found = await members().whereIn("email", emails)
    found.forEach((row) => byEmail.set(row.email ?? "", row))
  }
  return ({ email, customer_id }: NamedCustomer): string | undefined => {
    const named = new Set([
      ...(customer_id ? [byId.get(customer_id)?.id] : []),
      ...(email ? [byEmail.get(email)?.id] : []),
    ])
    return named.size === 1 ? [...named][0] : undefined
  }
}
