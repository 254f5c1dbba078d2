import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"
import { TransparencySchema } from "../../store/reviews/transparency/schema"

export default defineContract({
  GET: {
    summary: "Read what shoppers are told of what became of all reviews",
    description: "The same as in the store, without a publishable key.",
    access: "admin",
    responses: { 200: z.object({ transparency: TransparencySchema }) },
  },
})
