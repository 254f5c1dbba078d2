import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Move } from "./domain/asking"
import { requestStatus, type RequestState } from "./domain/request-status"
import type { ReviewSettings } from "./domain/review-settings"
import type ReviewRequest from "./models/review-request"

export type Offer = ReviewSettings["offer"]

export type RequestRow = Omit<
  InferTypeOf<typeof ReviewRequest>,
  "offer" | "created_at" | "updated_at" | "deleted_at"
> & { offer: Offer }

export interface NewRequest {
  order_id: string
  customer_id: string | null
  sales_channel_id: string | null
  due_at: Date
}

/** One per order. What arrives earlier than thought is asked about earlier. */
export async function planRequest(
  knex: Knex,
  { due_at, ...request }: NewRequest,
  now: Date
) {
  await knex("review_request")
    .insert({
      id: generateEntityId(undefined, "revask"),
      ...request,
      due_at,
      status: requestStatus.initial,
      occurred_at: now,
    })
    .onConflict(knex.raw("(order_id) where deleted_at is null"))
    .merge({
      due_at: knex.raw("least(review_request.due_at, excluded.due_at)"),
      occurred_at: now,
    })
    .where("review_request.status", requestStatus.initial)
    .whereNull("review_request.invited_at")
}

export async function readRequest(
  knex: Knex,
  id: string
): Promise<RequestRow | undefined> {
  return knex("review_request").where({ id }).whereNull("deleted_at").first()
}

/** What is promised from now on, whatever the settings say later. */
export async function freezeOffer(
  knex: Knex,
  { id, offer, now }: { id: string; offer: Offer; now: Date }
) {
  await knex("review_request")
    .where({ id, status: requestStatus.initial })
    .whereNull("invited_at")
    .update({ offer: offer && JSON.stringify(offer), invited_at: now })
}

export interface RequestMove {
  id: string
  from: RequestState
  move: Move
  now: Date
}

/** @returns its state; an answer may have come first, and then it stays */
export async function moveRequest(
  knex: Knex,
  { id, from, move: { to, reason, due_at }, now }: RequestMove
): Promise<RequestState | undefined> {
  const row: RequestRow | undefined = await knex("review_request")
    .where({ id })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
  if (row?.status !== from) {
    return row?.status
  }
  if (to) {
    requestStatus.assert(from, to, id)
  }
  await knex("review_request")
    .where({ id })
    .update({
      due_at,
      ...(to && { status: to, reason, ...momentsOf(to, now) }),
    })
  return to ?? from
}

function momentsOf(to: RequestState, now: Date) {
  const moments: Partial<Record<RequestState, object>> = {
    reminded: { reminded_at: now },
    answered: { answered_at: now },
    // Nobody was asked after all, and nothing was promised.
    canceled: { invited_at: null, offer: null },
  }
  return moments[to]
}

/** Whoever has said something is asked no more. */
export async function answerRequest(knex: Knex, order_id: string, now: Date) {
  const open = requestStatus.values.filter((state) =>
    requestStatus.can(state, "answered")
  )
  await knex("review_request")
    .where({ order_id })
    .whereIn("status", open)
    .whereNull("deleted_at")
    .update({ status: "answered", answered_at: now, due_at: null })
}

/** Ids of requests whose next step is due, in the order of their ids. */
export async function listDueRequests(
  knex: Knex,
  { now, after, limit }: { now: Date; after: string | null; limit: number }
): Promise<string[]> {
  return knex("review_request")
    .where("due_at", "<=", now)
    .whereNull("deleted_at")
    .where("id", ">", after ?? "")
    .orderBy("id")
    .limit(limit)
    .pluck("id")
}

export async function nextRequestAt(knex: Knex): Promise<Date | null> {
  const row = await knex("review_request")
    .whereNotNull("due_at")
    .whereNull("deleted_at")
    .min("due_at as at")
    .first()
  return row?.at ?? null
}

/** Orders of which something was sent, and nobody plans to ask about it. */
export async function listUnplannedOrders(
  knex: Knex,
  query: { since_id: string; after: string | null; limit: number }
): Promise<string[]> {
  return knex("review_purchase as p")
    .leftJoin("review_request as r", (on) => {
      void on.on("r.order_id", "p.order_id").andOnNull("r.deleted_at")
    })
    .where("p.id", ">", query.since_id)
    .whereNull("p.deleted_at")
    .whereRaw("coalesce(p.delivered_at, p.fulfilled_at) is not null")
    .where((untold) => {
      void untold.whereNull("r.id").orWhere((late) => {
        void late
          .where("r.status", requestStatus.initial)
          .whereNull("r.invited_at")
          .whereRaw("r.occurred_at < p.delivered_at")
      })
    })
    .where("p.order_id", ">", query.after ?? "")
    .distinct()
    .orderBy("p.order_id")
    .limit(query.limit)
    .pluck("p.order_id")
}
