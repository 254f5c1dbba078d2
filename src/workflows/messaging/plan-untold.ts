import type { MedusaContainer } from "@medusajs/framework/types"
import { defineSweep, type ItemSweep, type SweepItem } from "../../lib/sweep"
import { findMissed, FINDERS, readInstalledAt } from "./core-tables"
import type { MessagePlan } from "./message-plan"
import { planMessagesWorkflow } from "./plan-messages"

/** Events normally tell within a second. */
const LAG_SECONDS = 30
const PAGE_SIZE = 100

interface UntoldItem extends SweepItem {
  message: MessagePlan
}

/** Tells what events have missed: they are lost when a process is killed. */
export function untoldSweep({
  lag_seconds = LAG_SECONDS,
} = {}): ItemSweep<UntoldItem> {
  return {
    name: "messaging-plan-untold",
    title: "Plans the messages that no event has planned",
    schedule: "* * * * *",
    batch_size: PAGE_SIZE,
    find: ({ container }, page) =>
      findPage(container, { lag_seconds, ...page }),
    run: ({ message }, { container }) =>
      planMessagesWorkflow(container).run({ input: { messages: [message] } }),
  }
}

defineSweep(untoldSweep())

/** The next page of the first finder that still has one. */
async function findPage(
  container: MedusaContainer,
  {
    after,
    ...page
  }: { lag_seconds: number; after: string | null; limit: number }
): Promise<UntoldItem[]> {
  const since = await readInstalledAt(container)
  const [, first = "0", start = ""] = /^(\d+) (.*)$/.exec(after ?? "") ?? []
  for (let index = Number(first); index < FINDERS.length; index++) {
    const missed = await findMissed(container, FINDERS[index], {
      ...page,
      since,
      after: index === Number(first) ? start : null,
    })
    if (missed.length) {
      return missed.map(({ position, ...message }) => ({
        key: `${message.topic} ${message.cause}`,
        position: `${index} ${position}`,
        message,
      }))
    }
  }
  return []
}
