import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { clock } from "../../../lib/clock"
import { crashPoint } from "../../../lib/crash-point"
import {
  nextStep,
  type ClaimStep,
} from "../../../modules/loyalty/domain/rewards"
import { findClaimsOfOrder } from "../core-tables/unsettled-claims"
import { readClaimFacts, type SeenClaim } from "../core-tables/claim-facts"
import { LoyaltyEvents } from "../events"
import { loyaltyIn } from "../loyalty-service"
import { whileSettling } from "../settling-lock"
import { bindPromotion } from "./bind-promotion"
import { graceOf } from "./grace-of"
import { issuePromotion } from "./issue-promotion"
import { countUse } from "./use-up"
import { withdrawPromotion } from "./withdraw-promotion"

interface Settling {
  /** Of a sweep: nobody is at it any more. */
  is_retry?: boolean
}

/**
 * Does for a claim whatever is missing by what core's tables say now, until
 * nothing is: gives it its promotion, notes that it was used or has expired,
 * returns its points. As often as anybody asks. No workflow: each part stays
 * once it is done, and there is nothing to compensate.
 */
export const settleClaim = (
  container: MedusaContainer,
  id: string,
  settling: Settling = {}
) => whileSettling(container, id, () => settleLocked(container, id, settling))

/** While its lock is held. */
export async function settleLocked(
  container: MedusaContainer,
  id: string,
  settling: Settling = {}
): Promise<SeenClaim> {
  const is_abandoned = settling.is_retry ?? false
  for (;;) {
    const seen = await readClaimFacts(container, id)
    const step = nextStep({ ...seen, is_abandoned }, clock.now())
    if (!step || !(await STEPS[step](container, seen, settling))) {
      return seen
    }
  }
}

/** What an order has done to claims, as soon as somebody tells of it. */
export async function settleClaimsOfOrder(
  container: MedusaContainer,
  order_id: string
) {
  for (const id of await findClaimsOfOrder(container, order_id)) {
    await settleClaim(container, id)
  }
}

/** @returns whether there may be more to do */
type Step = (
  container: MedusaContainer,
  seen: SeenClaim,
  settling: Settling
) => Promise<boolean>

const STEPS: Record<ClaimStep, Step> = {
  async issue(container, seen) {
    const bound_customer_id = seen.customer_id ?? ""
    const promotion_id = await issuePromotion(
      ...([container, seen, bound_customer_id] as const)
    )
    const change = { promotion_id, bound_customer_id }
    return (
      !(await changed(container, seen, { status: "issued", ...change })) ||
      tell(container, LoyaltyEvents.REWARD_CLAIMED, seen)
    )
  },
  async bind(container, seen) {
    const { promotion, customer_id: bound_customer_id } = seen
    const [promotion_id, bearer] = [promotion?.id, bound_customer_id]
    await bindPromotion(container, promotion_id ?? "", bearer ?? "")
    await changed(container, seen, { bound_customer_id })
    return true
  },
  async use(container, seen) {
    await countUse(container, seen)
    const order_id = seen.order?.id ?? ""
    const used = { status: "used", order_id, ended_at: clock.now() } as const
    return (
      !(await changed(container, seen, used)) ||
      tell(container, LoyaltyEvents.REWARD_USED, seen, order_id)
    )
  },
  async reopen(container, seen) {
    const open = { order_id: null, ended_at: null }
    await changed(container, seen, { status: "issued", ...open })
    return true
  },
  async expire(container, seen) {
    await container.resolve(Modules.PROMOTION).updatePromotions({
      ...{ id: seen.promotion?.id ?? "", status: "inactive" },
    })
    // By then it was over, however late somebody looks.
    const expired = { status: "expired", ended_at: seen.expires_at } as const
    return (
      !(await changed(container, seen, expired)) ||
      tell(container, LoyaltyEvents.REWARD_EXPIRED, seen)
    )
  },
  async begin_return(container, seen) {
    const order_id = seen.order?.id ?? null
    await changed(container, seen, { status: "returning", order_id })
    return true
  },
  async finish_return(container, seen, { is_retry = false }) {
    const { id } = seen
    if (!(await withdrawPromotion(container, seen, { is_retry }))) {
      const by = { returned_by_type: null, returned_by_id: null }
      await changed(container, seen, { status: "issued", ...by })
      return seen.order !== null
    }
    crashPoint("loyalty.reward-withdrawn")
    const now = clock.now()
    const grace_until = await graceOf(container, now)
    await loyaltyIn(container).returnClaim({ id, grace_until, now })
    return tell(container, LoyaltyEvents.REWARD_RETURNED, seen, seen.order?.id)
  },
}

/** Unless a checkout, or an erasure, came in between: then it looks again. */
const changed = (
  container: MedusaContainer,
  { id, status, order_id }: SeenClaim,
  change: Parameters<ReturnType<typeof loyaltyIn>["changeSeenClaim"]>[1]
) => loyaltyIn(container).changeSeenClaim({ id, status, order_id }, change)

async function tell(
  container: MedusaContainer,
  name: string,
  { id, account_id }: Pick<SeenClaim, "id" | "account_id">,
  order_id?: string
) {
  await container.resolve(Modules.EVENT_BUS).emit({
    ...{ name, data: { id: account_id, claim_id: id, order_id } },
  })
  return true
}
