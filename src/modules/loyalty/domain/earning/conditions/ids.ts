import { z } from "@medusajs/framework/zod"

/** One of them is enough. */
export const idsOf = (what: string) =>
  z
    .array(z.string().min(1, `Name the ${what}`).max(200))
    .min(1, `Name at least one ${what}`)
    .max(1_000, `At most 1000 of them; use a category or a group instead`)
