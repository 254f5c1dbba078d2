import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { defineSweep } from "../../lib/sweep"
import { activatePointsWorkflow } from "./activate-points"
import { readClaimant } from "./claimed-order"
import {
  findGuestOrders,
  guestOrdersSettleAt,
} from "./core-tables/guest-orders"
import { earnPointsWorkflow } from "./earn-points"
import { findOnPages, type Page } from "./find-on-pages"
import { loyaltyIn } from "./loyalty-service"

const ORDERS = 50

/**
 * Takes the orders over that a confirmed claim brings: what they earn, less
 * what they have to give back by now, to be spent where their return window is
 * over. Anybody may do it at once and again; an order earns once.
 *
 * @param limit how many orders are read at once
 */
export async function takeGuestClaim(
  container: MedusaContainer,
  id: string,
  limit = ORDERS
) {
  const claim = await loyaltyIn(container).findGuestClaim(id)
  // Its token may be shown again, and what was ordered since is not proved.
  if (!claim || claim.ended_at) {
    return
  }
  const claimant = await readClaimant(container, id)
  const { email } = claimant ?? {}
  const isDone = !email || (await takeOrders(container, { id, email, limit }))
  crashPoint("loyalty.claim-taken")
  if (isDone) {
    await loyaltyIn(container).endGuestClaim(id, clock.now())
  }
}

/** @returns whether no order is left whose checkout may still fail */
async function takeOrders(
  container: MedusaContainer,
  { id, email, limit }: { id: string; email: string; limit: number }
) {
  const failed: unknown[] = []
  let hasYoung = false
  let after = ""
  for (;;) {
    const page = { email, after, limit }
    const orders = await findGuestOrders(container, page)
    for (const { order_id, is_young } of orders) {
      if (!is_young) {
        const order = { order_id, guest_claim_id: id }
        // One that cannot earn must not keep those behind it.
        await takeOrder(container, order).catch((error) => failed.push(error))
      }
      hasYoung ||= is_young
      after = order_id
    }
    if (orders.length < limit) {
      if (failed.length) {
        throw failed[0]
      }
      return !hasYoung
    }
  }
}

async function takeOrder(
  container: MedusaContainer,
  order: { order_id: string; guest_claim_id: string }
) {
  await earnPointsWorkflow(container).run({ input: order })
  crashPoint("loyalty.claimed-order-earned")
  await activatePointsWorkflow(container).run({
    input: { order_id: order.order_id },
  })
}

defineSweep({
  name: "loyalty-take-guest-claims",
  title: "Takes over orders of guests whose claim was cut short",
  schedule: "*/5 * * * *",
  /** Without those that a young order keeps open: nothing can be done yet. */
  async find({ container, now }, page) {
    const ready = await findOnPages(
      page,
      (next) => listOpen(container, next),
      async (claims) =>
        claims.filter(({ ready_at }) => !ready_at || ready_at <= now)
    )
    return ready.map(({ id }) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) => takeGuestClaim(container, id),
  async nextDueAt({ container, now }) {
    const open = await listOpen(container, { after: null, limit: ORDERS })
    const moments = open.map(({ ready_at }) => ready_at ?? now)
    return moments.sort((a, b) => a.getTime() - b.getTime()).at(0) ?? null
  },
})

/** What is confirmed, and when it can be ended; null: at once. */
async function listOpen(container: MedusaContainer, page: Page) {
  const ids = await loyaltyIn(container).listOpenGuestClaims(page)
  return Promise.all(
    ids.map(async (id) => {
      const claimant = await readClaimant(container, id)
      const ready_at =
        claimant && (await guestOrdersSettleAt(container, claimant.email))
      return { id, ready_at }
    })
  )
}
