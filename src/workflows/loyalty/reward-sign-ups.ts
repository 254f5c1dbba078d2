import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { defineSweep } from "../../lib/sweep"
import { awardActionWorkflow } from "./award-action"
import { findUnrewardedSignUps } from "./core-tables/unrewarded-sign-ups"
import { loyaltyIn } from "./loyalty-service"

/** Gives what the events did not tell of. */
export const rewardSignUps = defineSweep({
  name: "loyalty-reward-sign-ups",
  title: "Gives new members their points for signing up",
  schedule: "*/5 * * * *",
  async find({ container }, page) {
    const since = await rewardedSince(container)
    const ids = since
      ? await findUnrewardedSignUps(container, { ...page, since })
      : []
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: customer_id }, { container }) =>
    awardActionWorkflow(container).run({
      input: { action: "sign_up", customer_id },
    }),
})

async function rewardedSince(container: MedusaContainer) {
  return (await loyaltyIn(container).findRewardedSince("sign_up"))?.by_database
}

/** The same for one, as soon as somebody tells of it; guests are no members. */
export async function rewardSignUp(container: MedusaContainer, id: string) {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id, has_account: true }, { select: ["created_at"] })
  const since = await rewardedSince(container)
  if (customer && since && new Date(customer.created_at) >= since) {
    await awardActionWorkflow(container).run({
      input: { action: "sign_up", customer_id: id },
    })
  }
}
