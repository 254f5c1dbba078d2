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
 * Which customers with an account these name, three statements at most for all
 * of them. An address of a guest names nobody: a guest has no points. Core keeps
 * the address of an account as it was typed, so one that is spelt otherwise is
 * looked for without regard to capitals, and names nobody if several have it.
 */
export async function customersOfRows(
  container: MedusaContainer,
  rows: NamedCustomer[]
) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = rows.flatMap(({ customer_id }) => customer_id ?? [])
  const found = ids.length ? await members(knex).whereIn("id", ids) : []
  const byId = new Map(found.map((row) => [row.id, row]))
  const emails = rows.flatMap(({ email }) => email ?? [])
  const withEmail = await findByEmail(knex, emails)
  return ({ email, customer_id }: NamedCustomer): string | undefined => {
    const named = new Set([
      ...(customer_id ? [byId.get(customer_id)?.id] : []),
      ...(email ? [withEmail(email)?.id] : []),
    ])
    return named.size === 1 ? [...named][0] : undefined
  }
}

const members = (knex: Knex) =>
  knex<Row>("customer")
    .where({ has_account: true })
    .whereNull("deleted_at")
    .select("id", "email")

async function findByEmail(knex: Knex, emails: string[]) {
  const spellings = [...emails, ...emails.map(lower)]
  const found = emails.length
    ? await members(knex).whereIn("email", [...new Set(spellings)])
    : []
  const known = new Set(found.map(({ email }) => lower(email ?? "")))
  const missing = emails.map(lower).filter((email) => !known.has(email))
  if (missing.length) {
    found.push(
      ...(await members(knex).whereRaw("lower(email) = any(?)", [missing]))
    )
  }
  return (email: string) => {
    const rows = found.filter((row) => lower(row.email ?? "") === lower(email))
    const exact = rows.find((row) => row.email === email)
    return exact ?? (rows.length === 1 ? rows[0] : undefined)
  }
}

const lower = (email: string) => email.toLowerCase()
