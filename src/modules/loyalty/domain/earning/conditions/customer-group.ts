import { z } from "@medusajs/framework/zod"
import type { Condition, CountedLine, CountedOrder } from "../parts"
import { idsOf } from "./ids"

export class CustomerGroupCondition implements Condition {
  static readonly type = "customer_group"
  static readonly params = z.strictObject({
    group_ids: idsOf("customer group"),
  })

  constructor(
    private readonly params: z.infer<typeof CustomerGroupCondition.params>
  ) {}

  holdsFor(_line: CountedLine, { snapshot }: CountedOrder) {
    const { group_ids } = snapshot.customer
    return group_ids.some((id) => this.params.group_ids.includes(id))
  }
}
