import { MedusaError, Modules } from "@medusajs/framework/utils"
import { loyaltyIn, mirrorTierWorkflow } from "../../../../workflows/loyalty"
import { readDefinition } from "../../../../modules/loyalty/domain/program"
import { demoPoints, memberMoments, YEAR_DAYS } from "../../../loyalty"
import { admin } from "../../../people"
import type { SeedContext } from "../../context"
import { findCustomers } from "../../customers"
import { daysBefore } from "../../past"
import { closeMonths } from "./close-months"
import { memberMoment } from "./member-moment"
import { findMembersOrders, orderMoments } from "./order-moments"
import { runThrough } from "./run-through"
import type { Year } from "./year"

/**
 * What the demo's members have earned and done since the programme began, in
 * the order of time and each dated as it happened. The shop's orders have been
 * made by then, and everything of points is made by the verbs of the running
 * shop, so the book is sound.
 *
 * It asks the feature's service and not its workflows, because those tell the
 * members, and nobody wants mail about the past.
 */
export async function seedYear(context: SeedContext) {
  const year = await openYear(context)
  if (!year) {
    return
  }
  const { loyalty, until } = year
  const orders = await findMembersOrders(context)
  const taken = await loyalty.listLoyaltyOrders(
    { order_id: orders.map(({ id }) => id) },
    { select: ["id"], take: orders.length }
  )
  // The newest order is the last thing that happens.
  if (taken.length < orders.length) {
    await runThrough(year, [
      ...orders.flatMap((order) => orderMoments(year, order)),
      ...memberMoments.map((moment) => memberMoment(year, moment)),
    ])
  }
  await closeMonths(year)
  await mirrorTiers(context, until)
}

/** Only of the demo's own programme: whoever has another one lives on. */
async function openYear(context: SeedContext): Promise<Year | undefined> {
  const { container } = context
  const loyalty = loyaltyIn(container)
  const program = await loyalty.findActiveProgram(null)
  const began = program?.activated_at
  if (!program || !began || program.name !== demoPoints.name) {
    return undefined
  }
  const members = await findCustomers(context)
  const [merchant] = await container
    .resolve(Modules.USER)
    .listUsers({ email: admin.email })
  if (!merchant) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The demo's merchant is to be seeded before its members' year."
    )
  }
  return {
    ...{ context, loyalty, program_id: program.id },
    definition: readDefinition(program.definition),
    // A run that was stopped is gone on with as of its own day.
    until: daysBefore(began, -YEAR_DAYS),
    customerOf: (email) => members.get(email)?.id as string,
    merchant: { type: "user", id: merchant.id },
  }
}

/** Their groups, which follow the tier that they are in now. */
async function mirrorTiers({ container }: SeedContext, now: Date) {
  const behind = await loyaltyIn(container).listDueTiers({ now, limit: 100 })
  for (const { id: account_id } of behind) {
    await mirrorTierWorkflow(container).run({ input: { account_id } })
  }
}
