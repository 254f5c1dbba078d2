import type { MedusaRequest } from "@medusajs/framework/http"
import type { GuestGrant } from "./guest-token"

/** Who acts. Read from the session or the token, never from the body. */
export type Actor =
  | { type: "user" | "api-key" | "customer"; id: string }
  /** `id` is the record that the token opens, an order for example. */
  | { type: "guest"; id: string; purpose: string }
  | { type: "stranger" }

/** What our middlewares leave on a request. */
export interface ActingRequest extends MedusaRequest {
  guest?: GuestGrant
  auth_context?: { actor_id: string; actor_type: string }
}

export function actorOf(req: MedusaRequest): Actor {
  const { auth_context: login, guest } = req as ActingRequest
  if (login?.actor_id) {
    return { type: login.actor_type as "customer", id: login.actor_id }
  }
  return guest
    ? { type: "guest", id: guest.subject_id, purpose: guest.purpose }
    : { type: "stranger" }
}

/** Whoever passes `access: { guest, or_customer: true }`. */
export type Author =
  | Extract<Actor, { type: "guest" }>
  | {
      type: "customer"
      id: string
    }

/** The same for a history row, which names who acted by type and id. */
export function personOf(req: MedusaRequest): { type: string; id?: string } {
  const actor = actorOf(req)
  return actor.type === "stranger"
    ? { type: actor.type }
    : { type: actor.type, id: actor.id }
}
