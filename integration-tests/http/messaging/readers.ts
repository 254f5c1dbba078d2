import { buildCustomer } from "../../builders/customer"
import { buildMerchant } from "../../builders/merchant"
import { buildStorefront } from "../../builders/storefront"
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
    return { id, email, headers: { ...stranger, ...headers } }
  }
  return {
    stranger: stranger as Headers,
    ines: await reader(),
    omar: await reader(),
    merchant: (await buildMerchant(container)).headers as Headers,
  }
}

export type Readers = Awaited<ReturnType<typeof openReaders>>
