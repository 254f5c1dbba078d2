import { z } from "@medusajs/framework/zod"
import { AmountsSchema } from "../../amounts"
import { Fraction } from "../../fraction"
import { inWords } from "../../points"
import type { CountedLine, CountedOrder, Effect, Gain } from "../parts"

/**
 * So many points for each of these amounts, 7.5 points for 7.50. Several such
 * rules that hold for a line add up. A currency that is not named earns nothing.
 */
export class PointsPerMoney implements Effect {
  static readonly type = "points_per_money"
  static readonly params = z.strictObject({
    points: z
      .int("Whole points")
      .min(1, "At least 1 point")
      .max(10_000, "At most 10000 points"),
    amounts: AmountsSchema,
  })

  constructor(private readonly params: z.infer<typeof PointsPerMoney.params>) {}

  get currency_codes() {
    return Object.keys(this.params.amounts)
  }

  gains(lines: readonly CountedLine[], { snapshot }: CountedOrder): Gain[] {
    const amount = this.amountIn(snapshot.currency_code)
    const rate = amount
      ? Fraction.of(this.params.points).over(Fraction.of(amount))
      : Fraction.ZERO
    return lines.map(({ basis }) => ({ base: basis.times(rate) }))
  }

  describe(currency_code: string) {
    const code = currency_code.toUpperCase()
    const amount = this.amountIn(currency_code)
    return amount
      ? `${inWords(this.params.points)} per ${amount} ${code}`
      : `nothing in ${code}`
  }

  private amountIn(currency_code: string): string | undefined {
    return this.params.amounts[currency_code.toLowerCase()]
  }
}
