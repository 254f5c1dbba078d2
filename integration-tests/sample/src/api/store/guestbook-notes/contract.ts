import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  moment,
} from "../../../../../../src/lib/contract"

const Note = z.object({ id: z.string(), text: z.string(), occurred_at: moment })

export default defineContract({
  GET: {
    summary: "Read the guest book",
    access: "anyone",
    query: listQuery({}),
    responses: { 200: listOf("notes", Note) },
  },
  POST: {
    summary: "Leave a note",
    access: "customer",
    body: z.object({ text: z.string().min(1).max(500) }),
    responses: { 201: z.object({ note: Note }) },
  },
})
