import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  promisePointsWorkflow,
  releasePointsWorkflow,
  reservePointsWorkflow,
} from "../../../../../workflows/loyalty"
import type contract from "./contract"
import { readPaidCart, readSpending } from "./read-paid-cart"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { id: cart_id } = req.params
  const { type, id } = personOf(req)
  const customer_id = type === "customer" ? id : undefined
  const { result } = await promisePointsWorkflow(req.scope).run({
    input: { cart_id, customer_id },
  })
  const spending = customer_id
    ? await readSpending(req.scope, { cart_id, customer_id })
    : null
  res.set("Cache-Control", "private, no-store")
  res.json({ loyalty: { ...result, spending } })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { result: reservation } = await reservePointsWorkflow(req.scope).run({
    input: {
      cart_id: req.params.id,
      customer_id: req.auth_context.actor_id,
      points: req.validatedBody.points,
    },
  })
  res.json(await readPaidCart(req.scope, req.params.id, reservation))
}

export async function DELETE(
  req: RequestOf<typeof contract.DELETE>,
  res: ResponseOf<typeof contract.DELETE>
) {
  const { id: cart_id } = req.params
  await releasePointsWorkflow(req.scope).run({
    input: { cart_id, customer_id: req.auth_context.actor_id },
  })
  res.json(await readPaidCart(req.scope, cart_id))
}
