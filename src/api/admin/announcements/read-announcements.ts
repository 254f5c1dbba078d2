import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { countMessagesOf } from "../../../workflows/messaging"
import { ANNOUNCEMENT_FIELDS, type AnnouncementSchema } from "./schema"

type Announcement = z.input<typeof AnnouncementSchema>

/** Announcements with how far their messages have come. */
export async function readAnnouncements(
  container: MedusaContainer,
  { limit, offset, id }: { limit: number; offset: number; id?: string }
): Promise<{ announcements: Announcement[]; count: number }> {
  const { data, metadata } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "message_announcement",
      fields: ANNOUNCEMENT_FIELDS,
      filters: id ? { id } : {},
      pagination: { take: limit, skip: offset, order: { id: "DESC" } },
    })
  const counts = await countMessagesOf(
    container,
    data.map((announcement) => announcement.id)
  )
  return {
    announcements: data.map((announcement) => ({
      ...announcement,
      counts: counts[announcement.id] ?? {},
    })),
    count: metadata?.count ?? 0,
  }
}

/** @throws {MedusaError} NOT_FOUND */
export async function readAnnouncement(container: MedusaContainer, id: string) {
  const page = { id, limit: 1, offset: 0 }
  const { announcements } = await readAnnouncements(container, page)
  const [announcement] = announcements
  if (!announcement) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no announcement ${id}`
    )
  }
  return announcement
}
