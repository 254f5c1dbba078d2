import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { MessageDetailSchema } from "../schema"

export default defineContract({
  GET: {
    summary: "Read a message: what it said, why it was sent, what became of it",
    access: "admin",
    responses: { 200: z.object({ message: MessageDetailSchema }) },
  },
})
