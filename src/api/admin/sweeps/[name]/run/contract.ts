import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"

export default defineContract({
  POST: {
    summary: "Run a sweep now",
    description:
      "In the demo, development and tests only. `runs` is 0 while another process is at it.",
    access: "admin",
    responses: {
      200: z.object({
        sweep: z.object({
          name: z.string(),
          runs: z.int(),
          items: z.int(),
          failed: z.int(),
        }),
      }),
    },
  },
})
