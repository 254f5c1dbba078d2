import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  feedOf,
  feedQuery,
  moment,
} from "../../../../../../src/lib/contract"
import { findLeftNote } from "./find-left-note"

const Note = z.object({ id: z.string(), text: z.string(), occurred_at: moment })

/** What everybody may see. A tip is between its giver and the shop. */
const PublishedNote = Note.extend({
  media_url: z.string().nullable(),
  heard_count: z.int(),
})

export default defineContract({
  GET: {
    summary: "Read the guest book",
    access: "anyone",
    query: feedQuery({}),
    responses: { 200: feedOf("notes", PublishedNote) },
  },
  POST: {
    summary: "Leave a note",
    access: { guest: "order", or_customer: true },
    body: z.object({
      text: z.string().trim().min(1).max(500),
      media_id: z
        .string()
        .optional()
        .describe("Of a picture sent to `/store/guestbook-notes/media`."),
      tip: z
        .strictObject({
          amount: z.number().max(1_000_000),
          currency_code: z.string().regex(/^[a-z]{3}$/),
        })
        .optional()
        .describe("In major units: 4.5 euros."),
    }),
    responses: { 201: z.object({ note: Note }) },
    errors: [
      "guestbook_tip_too_small",
      "money_below_minor_unit",
      "money_unknown_currency",
      "not_found",
      "upload_transition_refused",
    ],
    recover: findLeftNote,
  },
})
