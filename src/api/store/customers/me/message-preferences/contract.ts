import { defineContract } from "../../../../../lib/contract"
import { ChosenPreferences, MessagePreferencesSchema } from "./schema"

export default defineContract({
  GET: {
    summary: "Read which messages you get",
    access: "customer",
    responses: { 200: MessagePreferencesSchema },
  },
  POST: {
    summary: "Choose which messages you get",
    description:
      "What is left out stays as it is; all of the rest is written or nothing. To switch marketing on is to consent to it, which is recorded.",
    access: "customer",
    body: ChosenPreferences,
    responses: { 200: MessagePreferencesSchema },
    errors: ["message_topic_locked", "message_topic_unknown"],
  },
})
