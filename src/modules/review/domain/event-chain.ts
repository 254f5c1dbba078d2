import { hashChain } from "../../../lib/hash-chain"

/**
 * The history of one review. Each entry is bound to all before it, so none can
 * be changed or left out unseen. It holds no word of the author.
 */
export const eventChain = hashChain("review")

export interface EventEntry {
  review_id: string
  number: number
  from: string | null
  to: string
  revision: number
  reason: string | null
  actor_type: string
  occurred_at: string
}
