import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { Clock } from "../contract"

const TEN_YEARS_SECONDS = 10 * 365 * 24 * 3600

export default defineContract({
  POST: {
    summary: "Move the clock forward",
    description:
      "Everything that falls due on the way happens at its moment, until nothing is due. The clock never goes back.",
    access: "admin",
    body: z.object({ seconds: z.int().min(1).max(TEN_YEARS_SECONDS) }),
    responses: {
      200: z.object({
        clock: Clock,
        sweeps: z.array(
          z.object({ name: z.string(), runs: z.int(), items: z.int() })
        ),
      }),
    },
    errors: ["clock_too_far", "not_found"],
  },
})
