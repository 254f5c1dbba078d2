import { z } from "@medusajs/framework/zod"
import { AmountsSchema } from "../../amounts"
import { Fraction } from "../../fraction"
import type { Condition, CountedLine, CountedOrder } from "../parts"

/**
 * The items that count come to this much, however they were paid. It does not
 * hold in a currency for which no minimum is named.
 */
export class OrderMinimumCondition implements Condition {
  static readonly type = "order_minimum"
  static readonly params = z.strictObject({ amounts: AmountsSchema })

  constructor(
    private readonly params: z.infer<typeof OrderMinimumCondition.params>
  ) {}

  holdsFor(_line: CountedLine, { snapshot, items_amount }: CountedOrder) {
    const minimum = this.params.amounts[snapshot.currency_code.toLowerCase()]
    return !!minimum && items_amount.compare(Fraction.of(minimum)) >= 0
  }
}
