import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { randomBytes } from "crypto"
import { eraseQuestions } from "./erasing-questions"
import { ownerOf } from "./picture-rows"
import { changeReview, lockReview, type ReviewRow } from "./review-rows"

export interface ErasedPerson {
  customer_ids: string[]
  /** What a guest's token opens. */
  order_ids: string[]
}

/**
 * Leaves the stars of somebody, so that no sum changes, and nothing that tells
 * who it was or what they said. Twice is once.
 */
export async function eraseAuthor(knex: Knex, person: ErasedPerson, now: Date) {
  const ids = await listWritten(knex, person)
  for (const id of ids) {
    await anonymise(knex, await lockReview(knex, id), now)
  }
  await forgetPictures(knex, person)
  await endRequests(knex, person.customer_ids)
  return {
    reviews: ids.length,
    votes: await forgetWho(knex, "review_vote", "voter", person),
    flags: await forgetWho(knex, "review_flag", "flagger", person, {
      text: null,
    }),
    ...(await eraseQuestions(knex, person, now)),
  }
}

async function listWritten(
  knex: Knex,
  { customer_ids, order_ids }: ErasedPerson
): Promise<string[]> {
  return knex("review")
    .whereNull("deleted_at")
    .whereNot({ status: "anonymised" })
    .where((any) => {
      void any.whereIn("customer_id", customer_ids).orWhere((guest) => {
        void guest
          .where({ author_type: "guest" })
          .whereIn("order_id", order_ids)
      })
    })
    .orderBy("id")
    .pluck("id")
}

/** Attributes are answers from a list: they are part of the sums. */
async function anonymise(knex: Knex, row: ReviewRow, now: Date) {
  const review_id = row.id
  await changeReview(
    knex,
    row,
    ["anonymised"],
    {
      ...{ title: null, body: null, display_name: null },
      ...{ experience_date: null, fingerprint: null, publish_by: null },
      ...{ author_id: null, customer_id: null },
      ...{ media_count: 0, open_flag_count: 0 },
      // Without the old one, nobody can tell what a published hash stood for.
      salt: randomBytes(16).toString("hex"),
    },
    { by: { type: "system" }, now }
  )
  for (const table of ["review_revision", "review_media", "review_reply"]) {
    await knex(table).where({ review_id }).whereNull("deleted_at").delete()
  }
  await knex("review_appeal")
    .where({ review_id })
    .whereNull("deleted_at")
    .update({ text: null, answer: null })
  // Others speak of what is gone, and there is nothing left to decide.
  await knex("review_flag")
    .where({ review_id })
    .whereNull("deleted_at")
    .update({ text: null })
  await knex("review_flag")
    .where({ review_id, status: "open" })
    .whereNull("deleted_at")
    .update({ status: "dismissed", decided_at: now })
  await knex("review_event")
    .where({ review_id })
    .whereNull("deleted_at")
    .update({ statement: null, actor_id: null })
}

const typesOf = ({ customer_ids, order_ids }: ErasedPerson) =>
  [
    ["customer", customer_ids],
    ["guest", order_ids],
  ] as const

/** What counts goes on counting, and is nobody's. */
async function forgetWho(
  knex: Knex,
  table: string,
  who: "voter" | "flagger",
  person: ErasedPerson,
  change: object = {}
) {
  let count = 0
  for (const [type, ids] of typesOf(person)) {
    count += await knex(table)
      .where({ [`${who}_type`]: type })
      .whereIn(`${who}_id`, [...ids])
      .whereNull("deleted_at")
      .update({
        [`${who}_type`]: "anonymous",
        [`${who}_id`]: knex.ref("id"),
        ...change,
      })
  }
  return count
}

async function forgetPictures(knex: Knex, person: ErasedPerson) {
  for (const [type, ids] of typesOf(person)) {
    const owners = ids.map((id) => ownerOf({ type, id }))
    await knex("review_picture")
      .whereIn("owner", owners)
      .whereNull("deleted_at")
      .delete()
  }
}

/** Nobody asks them any more. */
async function endRequests(knex: Knex, customer_ids: string[]) {
  const end = (statuses: string[], status: string) =>
    knex("review_request")
      .whereIn("customer_id", customer_ids)
      .whereIn("status", statuses)
      .whereNull("deleted_at")
      .update({ status, reason: "erased", due_at: null })
  await end(["planned"], "canceled")
  await end(["invited", "reminded"], "ended")
}
