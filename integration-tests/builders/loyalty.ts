import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import { randomUUID } from "crypto"
import {
  demoProgram,
  type ProgramDefinition,
  demoTiers,
} from "../../src/modules/loyalty/domain/program"
import {
  activateProgramWorkflow,
  createTierWorkflow,
  draftProgramWorkflow,
  loyaltyIn,
} from "../../src/workflows/loyalty"
import { buildCustomer } from "./customer"
import { buildMerchant } from "./merchant"
import { buildStorefront, type Storefront } from "./storefront"

type Headers = Record<string, string>

const DAY = 24 * 3600 * 1000
export const daysFromNow = (days: number) => new Date(Date.now() + days * DAY)

/** Linen, Wool and Cashmere, which the demo's programme names. */
export async function buildTiers(
  container: MedusaContainer,
  entry_points: Record<string, number> = {}
) {
  for (const tier of demoTiers) {
    const given = entry_points[tier.key] ?? null
    await createTierWorkflow(container).run({
      input: { ...tier, entry_points: given, customer_group_id: null },
    })
  }
}

/** From now on every channel earns by it. */
export async function activateProgram(
  container: MedusaContainer,
  definition: object = demoProgram
) {
  const { result } = await draftProgramWorkflow(container).run({
    input: { name: "Points", sales_channel_id: null, definition },
  })
  await activateProgramWorkflow(container).run({ input: { id: result.id } })
  return loyaltyIn(container).retrieveLoyaltyProgram(result.id)
}

/** A shop with a merchant who looks after its members, and with tiers. */
export async function buildLoyaltyDesk(
  api: AxiosInstance,
  container: MedusaContainer,
  storefront?: Storefront
) {
  const { headers: key } = storefront ?? (await buildStorefront(container))
  const { headers: merchant, id: merchant_id } = await buildMerchant(container)
  await buildTiers(container)
  const read = async (path: string, headers: Headers) =>
    (await api.get(path, { headers })).data

  return {
    ...{ key, merchant, merchant_id, read },
    /** A customer who can have points, and has none. */
    async member() {
      const { id, headers } = await buildCustomer(container)
      return { id, headers: { ...key, ...headers } }
    },
    adjust: (customer_id: string, body: object) =>
      api.post(`/admin/loyalty-accounts/${customer_id}/adjust`, body, {
        headers: merchant,
      }),
    sweep: (name: string) =>
      api.post(`/admin/sweeps/${name}/run`, {}, { headers: merchant }),
  }
}

/** Points as the feature itself gives them, whatever for. */
export async function givePoints(
  container: MedusaContainer,
  customer_id: string,
  points: number,
  { now = new Date(), expires_at = daysFromNow(365) } = {}
) {
  const { id } = await loyaltyIn(container).openAccount(customer_id)
  await loyaltyIn(container).award({
    ...{ account_id: id, points, now, expires_at },
    ...{ source: "spec", source_id: randomUUID() },
  })
  return id
}

/** Points that a cart has set aside. */
export async function reservePoints(
  container: MedusaContainer,
  account_id: string,
  points: number,
  { expires_at = daysFromNow(1), now = new Date() } = {}
) {
  return loyaltyIn(container).reserve({
    ...{ account_id, points, cart_id: randomUUID(), amount: "1.00" },
    ...{ currency_code: "eur", expires_at, now },
  })
}

/** So many points for each euro. */
export function worth(points: number): ProgramDefinition {
  const { earning } = demoProgram
  const [base, ...others] = earning.rules
  const effect = { ...base.effect, points }
  return {
    ...demoProgram,
    earning: { ...earning, rules: [{ ...base, effect }, ...others] },
  }
}
