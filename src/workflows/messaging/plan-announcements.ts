import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { defineSweep } from "../../lib/sweep"
import type { AnnouncementRow } from "../../modules/messaging/announcement-rows"
import { addressMessages } from "./address-messages"
import { messagingIn } from "./messaging-service"
import {
  promotionAnnounced,
  readPromotionFacts,
} from "./topics/promotion-announced"

const READERS_PER_PAGE = 200
const { name: TOPIC } = promotionAnnounced

/**
 * Plans an announcement for each member of its group who wants to hear of it.
 * It goes on where a killed process stopped, and planning somebody twice makes
 * one message. Set-based and without events, because a group may have hundreds
 * of thousands; the sweep sends them.
 */
async function planAnnouncement(
  container: MedusaContainer,
  announcement: AnnouncementRow
) {
  const messaging = messagingIn(container)
  let after = announcement.planned_until
  for (;;) {
    const ids = await readMembers(container, announcement, after)
    after = ids.at(-1) ?? null
    const is_last = ids.length < READERS_PER_PAGE
    await planFor(container, announcement, ids)
    crashPoint("messaging.announced-page")
    await messaging.noteAnnouncementProgress(announcement.id, {
      planned_until: after,
      is_last,
    })
    if (is_last || (await isCanceled(container, announcement))) {
      return
    }
  }
}

/** Plans it at once if its time has come; else the sweep does when it has. */
export async function planDueAnnouncement(
  container: MedusaContainer,
  id: string
) {
  const announcement =
    await messagingIn(container).retrieveMessageAnnouncement(id)
  if (
    announcement.status === "planning" &&
    announcement.send_after <= clock.now()
  ) {
    await planAnnouncement(container, announcement)
  }
}

async function planFor(
  container: MedusaContainer,
  { id }: AnnouncementRow,
  customerIds: string[]
) {
  const messaging = messagingIn(container)
  const readers = await messaging.listConsenting({
    topic: TOPIC,
    recipient_keys: customerIds,
  })
  const now = clock.now()
  const facts = await readPromotionFacts({ container, cause: id, now })
  const plans = readers.sort().map((customer_id) => ({
    topic: TOPIC,
    cause: id,
    recipient: { customer_id },
    announcement_id: id,
    facts,
  }))
  const messages = await addressMessages(container, plans, now)
  await messaging.plan(messages, now)
}

async function readMembers(
  container: MedusaContainer,
  { customer_group_id }: AnnouncementRow,
  after: string | null
): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "customer",
      fields: ["id"],
      filters: {
        groups: { id: customer_group_id },
        ...(after && { id: { $gt: after } }),
      },
      pagination: { take: READERS_PER_PAGE, skip: 0, order: { id: "ASC" } },
    })
  return data.map(({ id }) => id)
}

async function isCanceled(container: MedusaContainer, { id }: AnnouncementRow) {
  const { status } =
    await messagingIn(container).retrieveMessageAnnouncement(id)
  return status === "canceled"
}

defineSweep({
  name: "messaging-announce",
  title: "Plans announcements for their readers",
  schedule: "* * * * *",
  async find({ container, now }, page) {
    const due = await messagingIn(container).listDueAnnouncements({
      now,
      ...page,
    })
    return due.map((announcement) => ({
      key: announcement.id,
      position: announcement.id,
      announcement,
    }))
  },
  run: ({ announcement }, { container }) =>
    planAnnouncement(container, announcement),
})
