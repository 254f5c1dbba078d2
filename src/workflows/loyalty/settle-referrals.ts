import type { MedusaContainer } from "@medusajs/framework/types"
import { defineSweep } from "../../lib/sweep"
import { loyaltyIn } from "./loyalty-service"
import { settleReferralWorkflow } from "./settle-referral"

/** After the orders themselves, which say when their return window is over. */
export const settleReferrals = defineSweep({
  name: "loyalty-settle-referrals",
  title: "Rewards invitations after the return window, or lets them expire",
  schedule: "*/5 * * * *",
  async find({ container, now }, page) {
    const ids = await loyaltyIn(container).listDueReferrals({ now, ...page })
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) =>
    settleReferralWorkflow(container).run({ input: { id } }),
  /** At once if the clock has made an order of a friend final on its way. */
  async nextDueAt({ container, now }) {
    const loyalty = loyaltyIn(container)
    const page = { after: null, limit: 1 }
    const [due] = await loyalty.listDueReferrals({ now, ...page })
    return due ? now : loyalty.nextReferralExpiresAt()
  },
})

/** The same for one friend, as soon as somebody tells of an order of theirs. */
export async function settleReferralOf(
  container: MedusaContainer,
  account_id: string
) {
  const id = await loyaltyIn(container).findOpenReferral(account_id)
  if (id) {
    await settleReferralWorkflow(container).run({ input: { id } })
  }
}
