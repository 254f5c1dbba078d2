import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  acceptReferralWorkflow,
  networkKeyOf,
  readAccepted,
  readOwnReferrals,
} from "../../../../../workflows/loyalty"
import type contract from "./contract"

/** Asks a verb's own reading, because `query.graph` knows no cursors. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const customer_id = req.auth_context.actor_id
  const own = await readOwnReferrals(req.scope, {
    ...{ customer_id, network_key: networkKeyOf(req.ip) },
    ...req.validatedQuery,
  })
  res.json(own)
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const customer_id = req.auth_context.actor_id
  const network_key = networkKeyOf(req.ip)
  const { result } = await acceptReferralWorkflow(req.scope).run({
    input: { customer_id, network_key, ...req.validatedBody },
  })
  res.json({ invitation: await readAccepted(req.scope, result.id) })
}
