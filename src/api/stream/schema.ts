import { z } from "@medusajs/framework/zod"
import { moment } from "../../lib/contract"

const TOPICS_MAX = 20

export const topics = z.array(z.string().max(150)).min(1).max(TOPICS_MAX)

export const StreamTicket = z
  .object({ token: z.string(), expires_at: moment })
  .meta({ id: "StreamTicket" })
