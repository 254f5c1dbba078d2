import { MedusaError } from "@medusajs/framework/utils"
import type { RequestStatus } from "./request-status"

export const KINDS = ["erasure", "merger"] as const
export type Kind = (typeof KINDS)[number]

export interface Wanted {
  kind: Kind
  customer_id: string
  /** Of a merger: who gets everything. */
  into_id?: string | null
}

export type Known = Wanted & { id: string; status: RequestStatus }

/**
 * Whether something may begin, given all there was with the same customers.
 * Whoever is gone stays gone, so no merger can lead back to where it began.
 *
 * @returns the same request, where there is one: then nothing new begins
 */
export function admitRequest<Row extends Known>(
  wanted: Wanted,
  known: Row[]
): Row | undefined {
  const same = known.find((other) => isSame(wanted, other))
  if (!same) {
    known.forEach((other) => assertCompatible(wanted, other))
  }
  return same
}

function isSame(wanted: Wanted, other: Known) {
  return (
    other.kind === wanted.kind &&
    other.customer_id === wanted.customer_id &&
    (other.into_id ?? null) === (wanted.into_id ?? null)
  )
}

function assertCompatible({ customer_id, into_id }: Wanted, other: Known) {
  const isOfOurs = [customer_id, into_id].includes(other.customer_id)
  if (isOfOurs && other.kind === "erasure") {
    throw refusal(
      "customer_erased",
      `Customer ${other.customer_id} is erased (${other.id})`
    )
  }
  if (isOfOurs) {
    throw refusal(
      "customer_merged",
      `Customer ${other.customer_id} was merged into ${other.into_id} (${other.id})`
    )
  }
  if (other.into_id === customer_id && other.status !== "finished") {
    throw refusal(
      "request_running",
      `Customer ${other.customer_id} is being merged into ${customer_id} (${other.id}); try again when that is finished`
    )
  }
}

function refusal(code: string, message: string) {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    message,
    `privacy_${code}`
  )
}
