import { orderPlans, type OrderPlan } from "../../order-plans"
import { customers, guest } from "../../people"
import type { SeedContext } from "../context"
import { advanceOrder } from "./advance"
import { findOrders, isReady, type FoundOrder } from "./find"
import { openPlaces, placeOrder } from "./place"

/** Two cores and a database: more at once only wait for each other. */
const ADVANCED_AT_ONCE = 3

export async function seedOrders(context: SeedContext) {
  const plans: readonly OrderPlan[] = orderPlans
  const known = await findOrders(context)
  const unfinished = plans.filter(({ key }) => !isReady(known.get(key)))
  if (unfinished.length) {
    // One after the other, so that the older has the smaller number.
    const places = await openPlaces(context)
    for (const [index, plan] of unfinished.entries()) {
      await placeOrder(context, plan, places, known.get(plan.key))
      context.tell(`orders, ${index + 1} of ${unfinished.length} placed`)
    }
    await advanceAll(context, unfinished, await findOrders(context))
  }
  await tellOrders(context)
}

async function advanceAll(
  context: SeedContext,
  plans: readonly OrderPlan[],
  orders: Map<string, FoundOrder>
) {
  const waiting = [...plans]
  let done = 0
  const advanceNext = async (): Promise<void> => {
    const plan = waiting.shift()
    if (plan) {
      await advanceOrder(context, plan, orders.get(plan.key) as FoundOrder)
      done += 1
      context.tell(`orders, ${done} of ${plans.length} led through`)
      await advanceNext()
    }
  }
  const lanes = Array.from({ length: ADVANCED_AT_ONCE }, async () => {
    try {
      await advanceNext()
    } catch (error) {
      // The other lanes finish the order that they are at, and no more.
      waiting.length = 0
      throw error
    }
  })
  await Promise.allSettled(lanes)
  await Promise.all(lanes)
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
