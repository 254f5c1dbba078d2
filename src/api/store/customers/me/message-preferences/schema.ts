import { z } from "@medusajs/framework/zod"
import {
  CHANNELS,
  MESSAGE_CLASSES,
} from "../../../../../modules/messaging/types"

const PREFERENCES_MAX = 200

export const MessagePreferencesSchema = z
  .object({
    preferences: z.array(
      z.object({
        topic: z.string(),
        channel: z.enum(CHANNELS),
        enabled: z.boolean(),
        class: z.enum(MESSAGE_CLASSES),
        is_locked: z.boolean().describe("It cannot be switched off."),
      })
    ),
    locale: z.string().nullable(),
    time_zone: z.string().nullable(),
  })
  .meta({ id: "MessagePreferences" })

export const ChosenPreferences = z.object({
  preferences: z
    .array(
      z.strictObject({
        topic: z.string().max(100),
        channel: z.enum(CHANNELS),
        enabled: z.boolean(),
      })
    )
    .max(PREFERENCES_MAX)
    .refine(areEachOnce, {
      message: "A topic may be given once for each channel.",
    })
    .optional(),
  locale: z
    .string()
    .max(35)
    .nullable()
    .optional()
    .describe('The language of messages: "de-AT". Null: as in the shop.'),
  time_zone: z
    .string()
    .max(64)
    .nullable()
    .optional()
    .describe('Where nights are quiet: "Asia/Kolkata". Null: by the country.'),
  additional_data: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("For the shop's own hooks."),
})

function areEachOnce(chosen: { topic: string; channel: string }[]) {
  const keys = chosen.map(({ topic, channel }) => `${topic} ${channel}`)
  return new Set(keys).size === keys.length
}
