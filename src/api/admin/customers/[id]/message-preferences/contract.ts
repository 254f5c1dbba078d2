import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../../../lib/contract"
import { CHANNELS } from "../../../../../modules/messaging/types"
import {
  ChosenPreferences,
  MessagePreferencesSchema,
} from "../../../../store/customers/me/message-preferences/schema"

const WithConsents = MessagePreferencesSchema.extend({
  consents: z
    .array(
      z.object({
        topic: z.string(),
        channel: z.enum(CHANNELS),
        is_granted: z.boolean(),
        source: z.string(),
        note: z.string().nullable(),
        occurred_at: moment,
      })
    )
    .describe("The last hundred, the newest first."),
}).meta({ id: "CustomerMessagePreferences" })

export default defineContract({
  GET: {
    summary: "Read which messages a customer gets, and to what they agreed",
    access: "admin",
    responses: { 200: WithConsents },
  },
  POST: {
    summary: "Choose for a customer which messages they get",
    description:
      "Anything that is not locked may be switched off. Marketing is switched on only with `consent_evidence`, which is kept.",
    access: "admin",
    body: ChosenPreferences.extend({
      consent_evidence: z
        .string()
        .trim()
        .min(1)
        .max(500)
        .optional()
        .describe("When and where the customer agreed."),
    }),
    responses: { 200: WithConsents },
    errors: [
      "message_consent_required",
      "message_topic_locked",
      "message_topic_unknown",
    ],
  },
})
