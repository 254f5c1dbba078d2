import { z } from "@medusajs/framework/zod"
import type { Condition, CountedLine } from "../parts"
import { idsOf } from "./ids"

export class CategoryCondition implements Condition {
  static readonly type = "category"
  static readonly params = z.strictObject({ category_ids: idsOf("category") })

  constructor(
    private readonly params: z.infer<typeof CategoryCondition.params>
  ) {}

  holdsFor({ item }: CountedLine) {
    const ids = item?.category_ids ?? []
    return ids.some((id) => this.params.category_ids.includes(id))
  }
}
