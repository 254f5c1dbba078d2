import { Modules } from "@medusajs/framework/utils"
import type { OrderPlan } from "../../order-plans"
import type { SeedContext } from "../context"
import { backdateOrder } from "./backdate"
import { readOrder, type FoundOrder } from "./find"
import { runStage } from "./stages"

/** Leads an order through its stages and dates each as it goes. */
export async function advanceOrder(
  context: SeedContext,
  plan: OrderPlan,
  found: FoundOrder
) {
  for (const stage of plan.stages) {
    await runStage(context, await readOrder(context, found.id), stage)
    await backdateOrder(context, found, daysAgo(plan, stage.after_hours))
  }
  await markReady(context, found)
  const lastStage = plan.stages[plan.stages.length - 1]
  await backdateOrder(context, found, daysAgo(plan, lastStage?.after_hours))
}

const daysAgo = (plan: OrderPlan, afterHours = 0) =>
  plan.days_ago - afterHours / 24

async function markReady({ container }: SeedContext, found: FoundOrder) {
  await container.resolve(Modules.ORDER).updateOrders(found.id, {
    metadata: { ...found.marks, demo_ready: true },
  })
}
