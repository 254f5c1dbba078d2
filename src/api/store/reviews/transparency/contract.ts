import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { TransparencySchema } from "./schema"

export default defineContract({
  GET: {
    summary: "What became of all reviews, with the root of each day",
    description:
      "As of the end of the last day. Keep a root: no review of that day can later be changed or left out unseen.",
    access: "anyone",
    responses: { 200: z.object({ transparency: TransparencySchema }) },
  },
})
