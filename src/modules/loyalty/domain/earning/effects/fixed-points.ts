import { z } from "@medusajs/framework/zod"
import { Fraction } from "../../fraction"
import { inWords } from "../../points"
import type { CountedLine, CountedOrder, Effect, Gain } from "../parts"

/**
 * A present, whatever was paid: per order, spread over the lines by what they
 * count, so that a return takes its part back; or per unit. What was paid with
 * points or credit is left out of it as of everything else, or points would
 * breed points.
 */
export class FixedPoints implements Effect {
  static readonly type = "fixed_points"
  static readonly params = z.strictObject({
    points: z
      .int("Whole points")
      .min(1, "At least 1 point")
      .max(1_000_000, "At most 1000000 points"),
    per: z
      .enum(["order", "unit"], 'Points per "order" or per "unit"')
      .default("order"),
  })

  constructor(private readonly params: z.infer<typeof FixedPoints.params>) {}

  gains(lines: readonly CountedLine[], { paid_share }: CountedOrder): Gain[] {
    const points = Fraction.of(this.params.points).times(paid_share)
    return this.weightsOf(lines).map((weight) => ({
      bonus: points.times(weight),
    }))
  }

  describe() {
    return `${inWords(this.params.points)} per ${this.params.per}`
  }

  private weightsOf(lines: readonly CountedLine[]) {
    if (this.params.per === "unit") {
      return lines.map(({ quantity }) => Fraction.of(quantity))
    }
    const sum = Fraction.sum(lines.map(({ basis }) => basis))
    return lines.map(({ basis }) =>
      sum.isPositive ? basis.over(sum) : Fraction.ZERO
    )
  }
}
