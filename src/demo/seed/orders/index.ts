import { orderPlans, type OrderPlan } from "../../order-plans"
import { customers, guest } from "../../people"
import type { SeedContext } from "../context"
import { backdateOrder, markReady } from "./backdate"
import { discardOrder } from "./discard"
import { findOrders } from "./find"
import { placeOrder } from "./place"
import { openPlaces, type Places } from "./places"
import { runStage } from "./stages"

/**
 * Makes one order after the other, so that the older has the smaller number,
 * and so that a run which is stopped leaves at most one order half-made. That
 * one is made again from the start: core's workflows do not tell how far they
 * came.
 */
export async function seedOrders(context: SeedContext) {
  const plans: readonly OrderPlan[] = orderPlans
  const known = await findOrders(context)
  const missing = plans.filter(({ key }) => !known.get(key)?.marks.demo_ready)
  if (missing.length) {
    const places = await openPlaces(context)
    for (const [index, plan] of missing.entries()) {
      const halfMade = known.get(plan.key)
      if (halfMade) {
        await discardOrder(context, halfMade)
      }
      await makeOrder(context, plan, places)
      context.tell(`orders, ${index + 1} of ${missing.length}`)
    }
  }
  await tellOrders(context)
}

/** Places an order, leads it through its stages and dates each as it goes. */
async function makeOrder(
  context: SeedContext,
  plan: OrderPlan,
  places: Places
) {
  const order = await placeOrder(context, plan, places)
  await backdateOrder(context, order, plan.days_ago)
  for (const stage of plan.stages) {
    await runStage(context, order, stage, places)
    await backdateOrder(context, order, plan.days_ago - stage.after_hours / 24)
  }
  await markReady(context, order)
}

async function tellOrders(context: SeedContext) {
  const orders = await findOrders(context)
  const idsOf = (buyer: string) =>
    (orderPlans as readonly OrderPlan[])
      .filter((plan) => plan.buyer === buyer)
      .map(({ key }) => orders.get(key)?.id as string)
  const guestPlan = orderPlans.find(({ buyer }) => buyer === "guest")
  const guestOrder = guestPlan && orders.get(guestPlan.key)
  context.notes.add({
    customers: customers.map(({ email }) => ({
      ...(context.notes.known.customers?.find(
        (customer) => customer.email === email
      ) as NonNullable<typeof context.notes.known.customers>[number]),
      order_ids: idsOf(email),
    })),
    guest_order: {
      id: guestOrder?.id as string,
      display_id: guestOrder?.display_id as number,
      email: guest.email,
    },
  })
}
