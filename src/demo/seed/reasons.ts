import {
  createRefundReasonsWorkflow,
  createReturnReasonsWorkflow,
} from "@medusajs/medusa/core-flows"
import { queryOf, type SeedContext } from "./context"

const returnReasons = [
  { value: "too_small", label: "Too small" },
  { value: "too_large", label: "Too large" },
  { value: "not_as_pictured", label: "Looks different from the picture" },
  { value: "damaged", label: "Damaged or faulty" },
  { value: "changed_mind", label: "Changed my mind" },
] as const

const refundReasons = [
  { code: "return", label: "Return received" },
  { code: "goodwill", label: "Goodwill" },
  { code: "late_delivery", label: "Late delivery" },
  { code: "damaged", label: "Damaged goods" },
] as const

export async function seedReasons(context: SeedContext) {
  const { container } = context
  const query = queryOf(context)
  const { data: knownReturns } = await query.graph({
    entity: "return_reason",
    fields: ["value"],
  })
  const returns = returnReasons.filter(
    ({ value }) => !knownReturns.some((known) => known.value === value)
  )
  if (returns.length) {
    await createReturnReasonsWorkflow(container).run({
      input: { data: [...returns] },
    })
  }
  const { data: knownRefunds } = await query.graph({
    entity: "refund_reason",
    fields: ["code"],
  })
  const refunds = refundReasons.filter(
    ({ code }) => !knownRefunds.some((known) => known.code === code)
  )
  if (refunds.length) {
    await createRefundReasonsWorkflow(container).run({
      input: { data: [...refunds] },
    })
  }
}
