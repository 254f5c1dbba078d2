import {
  defineSweep,
  type SweepBatch,
  type SweepContext,
} from "../../lib/sweep"
import type { LotExpiringSoon } from "../../modules/loyalty/expiring-soon"
import {
  fewestPoints,
  lastDay,
  REMINDER_DAYS,
  reminderDueAt,
  reminderHorizon,
  reminderStep,
} from "../../modules/loyalty/domain/reminding"
import { messagingIn, planMessagesWorkflow } from "../messaging"
import { loyaltyIn } from "./loyalty-service"
import { positionOf, readPosition } from "./sweep-position"
import { loyaltyPointsExpiring } from "./topics/loyalty-points-expiring"

/** Their messages are planned together. */
const LOTS = 500
const { name: TOPIC } = loyaltyPointsExpiring

interface Reminder {
  /** The cause of its message. */
  key: string
  customer_id: string
  account_id: string
  day: string
}

type RemindersToPlan = SweepBatch<Reminder>

/**
 * Tells members of points that expire, once 30 and once 7 days before, by days
 * on the programme's calendar. The message is the note that it was done:
 * however many look, each is planned once.
 */
export const remindMembers = defineSweep<RemindersToPlan>({
  name: "loyalty-remind-members",
  title: "Reminds members of points that expire in 30 and in 7 days",
  schedule: "20 * * * *",
  find: findReminders,
  run: ({ parts }, context) => plan(parts, context),
  nextDueAt: nextReminderAt,
})

/** The first page on which anybody is left: most have been reminded. */
async function findReminders(
  { container, now }: SweepContext,
  page: { after: string | null }
): Promise<RemindersToPlan[]> {
  const loyalty = loyaltyIn(container)
  const definition = await loyalty.findLeadingDefinition()
  if (!definition) {
    return []
  }
  const points_min = fewestPoints(
    definition.redemption,
    await loyalty.findCheapestReward()
  )
  const at = { now, time_zone: definition.time_zone }
  let after = readPosition(page.after)
  for (;;) {
    const lots = await loyalty.listExpiringSoon({
      ...{ now, after, limit: LOTS, until: reminderHorizon(at), points_min },
    })
    const parts = await withoutPlanned(container, remindersOf(lots, at))
    const [first] = parts
    after = lots.at(-1)
    if (first && after) {
      return [{ key: first.key, position: positionOf(after), parts }]
    }
    if (lots.length < LOTS) {
      return []
    }
  }
}

/** Lots that end on one day are one reminder. */
function remindersOf(
  lots: LotExpiringSoon[],
  at: { now: Date; time_zone: string }
): Reminder[] {
  const reminders = lots.flatMap(({ account_id, customer_id, expires_at }) => {
    const day = lastDay(expires_at, at.time_zone)
    const step = reminderStep(day, at)
    const key = `${account_id}.${day}.${step}`
    return customer_id && step ? [{ key, customer_id, account_id, day }] : []
  })
  return [...new Map(reminders.map((each) => [each.key, each])).values()]
}

async function withoutPlanned(
  container: SweepContext["container"],
  reminders: Reminder[]
) {
  const causes = reminders.map(({ key }) => key)
  const planned = causes.length
    ? await messagingIn(container).listMessages(
        { topic: TOPIC, cause: causes },
        { select: ["cause"] }
      )
    : []
  const known = new Set(planned.map(({ cause }) => cause))
  return reminders.filter(({ key }) => !known.has(key))
}

const plan = (reminders: Reminder[], { container }: SweepContext) =>
  planMessagesWorkflow(container).run({
    input: {
      messages: reminders.map(
        ({ key: cause, customer_id, account_id, day }) => ({
          ...{ topic: TOPIC, cause, recipient: { customer_id } },
          data: { account_id, day },
        })
      ),
    },
  })

/** At once if anybody is left; else when a lot comes within reach of a step. */
async function nextReminderAt(context: SweepContext) {
  const { container, now } = context
  if ((await findReminders(context, { after: null })).length) {
    return now
  }
  const definition = await loyaltyIn(container).findLeadingDefinition()
  if (!definition) {
    return null
  }
  const { time_zone } = definition
  const moments = await Promise.all(
    REMINDER_DAYS.map(async (step) => {
      const reach = reminderHorizon({ now, time_zone }, step)
      const expires_at = await loyaltyIn(container).nextExpiryAfter(reach)
      return expires_at ? [reminderDueAt(expires_at, step, time_zone)] : []
    })
  )
  const [next] = moments.flat().sort((a, b) => a.getTime() - b.getTime())
  return next ?? null
}
