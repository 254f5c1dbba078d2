import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"
import { EffectSchema, EffectStatusSchema } from "./schema"

export default defineContract({
  GET: {
    summary: "List what happens outside",
    description: "Those that wait for a person come first, then the newest.",
    access: "admin",
    query: listQuery({
      status: oneOrMany(EffectStatusSchema),
      feature: oneOrMany(z.string()),
      subject_id: z.string().optional(),
    }),
    responses: { 200: listOf("effects", EffectSchema) },
  },
})
