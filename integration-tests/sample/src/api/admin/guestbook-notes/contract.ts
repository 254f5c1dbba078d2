import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  moment,
  oneOrMany,
} from "../../../../../../src/lib/contract"
import { noteStatus } from "../../../modules/guestbook/domain/note-status"

const Status = z.enum(noteStatus.values)

const Tip = z.object({
  amount: z.string(),
  currency_code: z.string(),
  shares: z.object({ house: z.string(), staff: z.string() }),
})

const Note = z.object({
  id: z.string(),
  text: z.string(),
  status: Status,
  author_type: z.string(),
  author_id: z.string(),
  heard_count: z.int(),
  tip: Tip.nullable(),
  occurred_at: moment,
})

export default defineContract({
  GET: {
    summary: "List the notes of the guest book",
    description: "The newest first, with tips and who shares them.",
    access: "admin",
    query: listQuery({ status: oneOrMany(Status) }),
    responses: { 200: listOf("notes", Note) },
  },
})
