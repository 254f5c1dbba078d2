import type { ClaimStatus } from "./claim-status"

interface Usable {
  status: ClaimStatus
  expires_at: Date
  order_id: string | null
}

/** Whether a cart may be bought with the code now; asking again is fine. */
export const canUse = (
  { status, expires_at, order_id }: Usable,
  { cart_id, now }: { cart_id: string; now: Date }
) =>
  status === "issued"
    ? expires_at > now
    : status === "used" && order_id === cart_id
