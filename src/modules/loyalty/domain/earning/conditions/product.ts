import { z } from "@medusajs/framework/zod"
import type { Condition, CountedLine } from "../parts"
import { idsOf } from "./ids"

export class ProductCondition implements Condition {
  static readonly type = "product"
  static readonly params = z.strictObject({ product_ids: idsOf("product") })

  constructor(
    private readonly params: z.infer<typeof ProductCondition.params>
  ) {}

  holdsFor({ item }: CountedLine) {
    const id = item?.product_id
    return !!id && this.params.product_ids.includes(id)
  }
}
