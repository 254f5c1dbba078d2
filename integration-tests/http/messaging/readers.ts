import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { buildCustomer } from "../../builders/customer"
import { buildMerchant } from "../../builders/merchant"
import { buildStorefront } from "../../builders/storefront"
import { until } from "../../processes/support/wait"
import type { Shop } from "../../support/shop"

type Headers = Record<string, string>

export interface Reader {
  id: string
  email: string
  headers: Headers
}

/** Two customers, a stranger and a merchant, for specs of messages. */
export async function openReaders({ getContainer }: Shop) {
  const container = getContainer()
  const { headers: stranger } = await buildStorefront(container)
  const reader = async (): Promise<Reader> => {
    const { id, email, headers } = await buildCustomer(container)
    await forgetWelcome(container, id)
    return { id, email, headers: { ...stranger, ...headers } }
  }
  return {
    stranger: stranger as Headers,
    ines: await reader(),
    omar: await reader(),
    merchant: (await buildMerchant(container)).headers as Headers,
  }
}

/** A spec counts what it tells itself, and every new account is welcomed. */
async function forgetWelcome(container: MedusaContainer, customer_id: string) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const welcome = () => database("message").where({ customer_id })
  await until(async () => {
    const statuses: string[] = await welcome().pluck("status")
    return statuses.length === 2 && statuses.every((one) => one === "sent")
  })
  await welcome().delete()
}

export type Readers = Awaited<ReturnType<typeof openReaders>>
