import { z } from "@medusajs/framework/zod"
import { AmountsSchema } from "../amounts"

/** What a claim is good for. */
export const BenefitSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("percentage"),
    percent: z.int().min(1).max(100),
  }),
  z.strictObject({ kind: z.literal("amount"), amounts: AmountsSchema }),
  z.strictObject({ kind: z.literal("free_shipping") }),
  z.strictObject({
    kind: z.literal("free_product"),
    /** One of it is free, in a cart that it was put into. */
    variant_id: z.string().min(1),
  }),
])

export type Benefit = z.infer<typeof BenefitSchema>

/** What the items come to at least, before any discount, by currency. */
export const MinimumsSchema = AmountsSchema.nullable()

export type Minimums = z.infer<typeof MinimumsSchema>

/** What a reward gives, and what a claim keeps of it. */
export interface RewardTerms {
  benefit: Benefit
  minimum_amounts: Minimums
}

/** The currencies in which it can be claimed; null where it does not matter. */
export function currenciesOf(terms: RewardTerms): string[] | null {
  const { benefit, minimum_amounts } = terms
  const amounts = benefit.kind === "amount" ? benefit.amounts : minimum_amounts
  return amounts && Object.keys(amounts).sort()
}

/** Why amounts and minimums do not go together; nothing when they do. */
export function termsProblem({ benefit, minimum_amounts }: RewardTerms) {
  if (benefit.kind !== "amount" || !minimum_amounts) {
    return undefined
  }
  const lost = Object.keys(minimum_amounts).find(
    (code) => !(code in benefit.amounts)
  )
  return lost && `There is a minimum in ${lost}, and no amount`
}
