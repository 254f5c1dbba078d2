import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { messagingIn } from "../../../../../workflows/messaging"
import type contract from "./contract"

/** Asks the service itself, because `query.graph` knows no cursors. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { messages, ...page } = await messagingIn(req.scope).readFeed(
    req.auth_context.actor_id,
    req.validatedQuery
  )
  res.json({
    messages: messages.map(({ sent_at, ...message }) => ({
      ...message,
      created_at: sent_at,
    })),
    ...page,
  })
}
