import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * How friends are called by whoever invited them: by the first name alone, and
 * not at all where somebody has written an address there.
 */
export async function readFirstNames(
  container: MedusaContainer,
  customer_ids: string[]
): Promise<Map<string, string | null>> {
  if (!customer_ids.length) {
    return new Map()
  }
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { id: customer_ids },
      { select: ["id", "first_name"], take: customer_ids.length }
    )
  return new Map(
    customers.map(({ id, first_name }) => [id, nameOf(first_name ?? "")])
  )
}

function nameOf(text: string) {
  const [first] = text.trim().split(/\s+/)
  return first && !first.includes("@") ? first : null
}
