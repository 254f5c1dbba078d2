import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { definePersonalData } from "../../lib/personal-data"
import { LoyaltyEvents } from "./events"
import { exportMember } from "./export-member"
import { loyaltyIn } from "./loyalty-service"
import { mirrorTierWorkflow } from "./mirror-tier"
import { settleClaim } from "./rewards/settle-claim"

/** The book stays, because it is a ledger; whose it was goes. */
definePersonalData({
  feature: "loyalty",
  async erase({ customer_ids }, { container, now }) {
    const loyalty = loyaltyIn(container)
    const claims = await loyalty.listOpenClaims(customer_ids)
    const { rejected_referral_ids, ...erased } = await loyalty.eraseMembers({
      ...{ customer_ids, now },
    })
    await tellRejected(container, rejected_referral_ids)
    await settleEach(container, claims)
    return erased
  },
  async merge({ from, into }, { container, now }) {
    const loyalty = loyaltyIn(container)
    const { customer_id: into_id } = into
    const { rejected_referral_ids, ...merged } = await loyalty.mergeMembers({
      ...{ from_ids: from.customer_ids, into_id, now },
    })
    await tellRejected(container, rejected_referral_ids)
    await leaveGroups(container, from.customer_ids)
    await settleEach(container, await loyalty.listOpenClaims([into_id]))
    return merged
  },
  export: ({ customer_id }, { container }) =>
    exportMember(container, customer_id),
})

/** By the id of the invitation, which says of nobody who they were. */
async function tellRejected(container: MedusaContainer, ids: string[]) {
  const events = ids.map((id) => ({
    name: LoyaltyEvents.REFERRAL_REJECTED,
    data: { id },
  }))
  if (events.length) {
    await container.resolve(Modules.EVENT_BUS).emit(events)
  }
}

/**
 * Before core gives their groups to the other: who was merged is in no tier.
 * Also when that was cut short, and the accounts are merged already.
 */
async function leaveGroups(container: MedusaContainer, customer_ids: string[]) {
  const merged = await loyaltyIn(container).listLoyaltyAccounts(
    { customer_id: customer_ids, merged_into_id: { $ne: null } },
    { select: ["id"], take: customer_ids.length }
  )
  for (const { id: account_id } of merged) {
    await mirrorTierWorkflow(container).run({ input: { account_id } })
  }
}

/** Codes follow whom they are for; what is cut short the sweep finds. */
async function settleEach(container: MedusaContainer, claim_ids: string[]) {
  for (const id of claim_ids) {
    await settleClaim(container, id)
  }
}
