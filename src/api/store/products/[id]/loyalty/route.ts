import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { promiseForProduct } from "../../../../../workflows/loyalty"
import { salesChannelOf } from "../../../reviews/sales-channel-of"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { type, id } = personOf(req)
  const { currency_code, variants } = await promiseForProduct(req.scope, {
    ...req.validatedQuery,
    product_id: req.params.id,
    sales_channel_id: salesChannelOf(req),
    customer_id: type === "customer" ? id : undefined,
  })
  const points = variants.length
    ? Math.min(...variants.map((variant) => variant.points))
    : null
  res.json({ loyalty: { currency_code, points, variants } })
}
