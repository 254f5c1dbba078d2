import { z } from "@medusajs/framework/zod"
import { Fraction } from "../../fraction"
import type { CountedLine, Effect, Gain } from "../parts"

const FACTOR = /^\d{1,2}(\.\d{1,4})?$/

/**
 * Multiplies what `points_per_money` gives. Each factor refers to that base
 * and several add what they give on top: 1.25 and 2 make 2.25, not 2.5. So
 * does Square ("multiply the number of points earned from the base program"),
 * it does not depend on the order of the rules, and a merchant can tell what a
 * campaign costs without knowing who is in which tier. None is below 1,
 * because a rule only ever adds.
 */
export class Multiply implements Effect {
  static readonly type = "multiply"
  static readonly params = z.strictObject({
    factor: z
      .string()
      .regex(FACTOR, 'Write the factor as text below 100, such as "1.25"')
      .refine((factor) => Number(factor) >= 1, "The factor is at least 1"),
  })

  private readonly factor: Fraction

  constructor({ factor }: z.infer<typeof Multiply.params>) {
    this.factor = Fraction.of(factor)
  }

  gains(lines: readonly CountedLine[]): Gain[] {
    return lines.map(() => ({ factor: this.factor }))
  }

  describe() {
    return `${this.factor.toText()} times`
  }
}
