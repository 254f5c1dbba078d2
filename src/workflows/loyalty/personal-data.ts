import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { definePersonalData } from "../../lib/personal-data"
import { LoyaltyEvents } from "./events"
import { exportMember } from "./export-member"
import { loyaltyIn } from "./loyalty-service"
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

/** Codes follow whom they are for; what is cut short the sweep finds. */
async function settleEach(container: MedusaContainer, claim_ids: string[]) {
  for (const id of claim_ids) {
    await settleClaim(container, id)
  }
}
