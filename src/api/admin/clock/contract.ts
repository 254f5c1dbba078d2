import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../lib/contract"

export const Clock = z
  .object({ now: moment, offset_seconds: z.int() })
  .meta({ id: "Clock" })

export default defineContract({
  GET: {
    summary: "Read the clock",
    description:
      "The time by which the shop's rules go. Only the demo, development and tests can move it; elsewhere this answers 404.",
    access: "admin",
    responses: { 200: z.object({ clock: Clock }) },
    errors: ["not_found"],
  },
})
