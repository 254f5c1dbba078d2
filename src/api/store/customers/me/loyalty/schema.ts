import { z } from "@medusajs/framework/zod"
import { moment } from "../../../../../lib/contract"
import {
  isBirthday,
  isTimeZone,
} from "../../../../../modules/loyalty/domain/dates"

export const birthday = z
  .string()
  .refine(isBirthday, "Month and day, such as 02-29")

export const timeZone = z
  .string()
  .refine(isTimeZone, 'Name a time zone, such as "Europe/Berlin"')

/** What a customer reads of an entry; merchants read more. */
export const loyaltyEntryFields = {
  id: z.string(),
  kind: z.string(),
  points: z.int().describe("Of all there is, pending and set aside included."),
  points_available: z.int().describe("Of what can be spent."),
  points_pending: z.int(),
  source: z.string(),
  source_id: z.string(),
  order_id: z
    .string()
    .nullable()
    .describe("The order that it is about; null for none."),
  reason: z.string().nullable(),
  occurred_at: moment,
}

export const loyaltyTier = z.object({ key: z.string(), name: z.string() })

export const loyaltyNextTier = z.object({
  name: z.string(),
  points_missing: z.int(),
})
