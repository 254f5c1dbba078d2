import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"

export default defineContract({
  GET: {
    summary: "Read a private file",
    description:
      "The address comes signed with the record that the file belongs to. A signature that is wrong, expired or of another file answers 401, whether or not the file is there; one that is right answers 404 when the file is gone. Ranges are answered, so that a video can be wound.",
    access: "anyone",
    query: z.object({ sig: z.string().max(200).default("") }),
    responses: { 200: z.void(), 206: z.void() },
    errors: ["unauthorized"],
  },
})
