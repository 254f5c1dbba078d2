import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { defineSweep } from "../../lib/sweep"
import { awardActionWorkflow } from "./award-action"
import { findUnrewardedSignUps } from "./core-tables/unrewarded-sign-ups"

/** Gives what the events did not tell of. */
export const rewardSignUps = defineSweep({
  name: "loyalty-reward-sign-ups",
  title: "Gives new members their points for signing up",
  schedule: "*/5 * * * *",
  async find({ container }, page) {
    const ids = await findUnrewardedSignUps(container, page)
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: customer_id }, { container }) =>
    awardActionWorkflow(container).run({
      input: { action: "sign_up", customer_id },
    }),
})

/** The same for one, as soon as somebody tells of it; guests are no members. */
export async function rewardSignUp(container: MedusaContainer, id: string) {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id, has_account: true }, { select: ["id"] })
  if (customer) {
    await awardActionWorkflow(container).run({
      input: { action: "sign_up", customer_id: id },
    })
  }
}
