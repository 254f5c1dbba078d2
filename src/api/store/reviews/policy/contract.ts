import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { PolicySchema } from "./schema"

export default defineContract({
  GET: {
    summary: "How reviews are collected, verified, moderated and scored",
    description:
      "Made of the settings that the shop acts by, for people and for machines. Show it beside the reviews.",
    access: "anyone",
    responses: { 200: z.object({ policy: PolicySchema }) },
  },
})
