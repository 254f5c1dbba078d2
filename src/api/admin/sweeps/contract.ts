import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../lib/contract"

const Sweep = z
  .object({
    name: z.string(),
    title: z.string(),
    schedule: z.string().describe("Cron, in real time."),
    is_running: z.boolean(),
    last_started_at: moment.nullable(),
    last_finished_at: moment.nullable(),
    last_succeeded_at: moment.nullable(),
    last_items: z.int(),
    last_failed: z.int(),
    last_error: z.string().nullable(),
    failures: z.int().describe("Items that failed and are tried again."),
    backlog: z.int().nullable().describe("What waits; null if it cannot say."),
  })
  .meta({ id: "Sweep" })

export default defineContract({
  GET: {
    summary: "List the sweeps",
    description:
      "The jobs that find what events missed, with their last run and backlog.",
    access: "admin",
    responses: { 200: z.object({ sweeps: z.array(Sweep) }) },
  },
})
