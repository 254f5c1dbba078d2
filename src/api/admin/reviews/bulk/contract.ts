import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { RefusalBody, ReviewStatusSchema } from "../schema"

const ids = z.array(z.string().min(1)).min(1).max(100)

export default defineContract({
  POST: {
    summary: "Decide on many reviews",
    description:
      "Each on its own, in the order of their first mention: what cannot be decided says why, and the others are.",
    access: "admin",
    body: z.discriminatedUnion("verb", [
      z.strictObject({ ids, verb: z.literal("publish") }),
      RefusalBody.extend({ ids, verb: z.enum(["reject", "remove"]) }),
    ]),
    responses: {
      200: z.object({
        reviews: z.array(
          z.union([
            z.object({ id: z.string(), status: ReviewStatusSchema }),
            z.object({
              id: z.string(),
              code: z.string(),
              message: z.string(),
            }),
          ])
        ),
      }),
    },
  },
})
