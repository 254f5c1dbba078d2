import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  feedOf,
  feedQuery,
  moment,
} from "../../../../../../src/lib/contract"
import { findLeftNote } from "./find-left-note"

const Note = z.object({ id: z.string(), text: z.string(), occurred_at: moment })

export default defineContract({
  GET: {
    summary: "Read the guest book",
    access: "anyone",
    query: feedQuery({}),
    responses: { 200: feedOf("notes", Note) },
  },
  POST: {
    summary: "Leave a note",
    access: { guest: "order", or_customer: true },
    body: z.object({ text: z.string().trim().min(1).max(500) }),
    responses: { 201: z.object({ note: Note }) },
    recover: findLeftNote,
  },
})
