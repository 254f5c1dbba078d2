import type { MedusaContainer } from "@medusajs/framework/types"
import { definePersonalData } from "../../lib/personal-data"
import type { OwnKind } from "../../modules/review/own-rows"
import { reviewIn } from "./review-service"

const BATCH = 100
const KINDS: OwnKind[] = [
  ...(["reviews", "review_texts", "votes"] as const),
  ...(["flags", "questions", "answers"] as const),
]

/** Stars stay, because they are part of a sum; all that was said goes. */
definePersonalData({
  feature: "review",
  erase: ({ customer_ids, order_ids }, { container, now }) =>
    reviewIn(container).eraseAuthor({ customer_ids, order_ids }, now),
  merge: ({ from, into }, { container }) =>
    reviewIn(container).mergeAuthor({
      from_ids: from.customer_ids,
      into_id: into.customer_id,
    }),
  export: ({ customer_id }, { container }) =>
    Object.fromEntries(
      KINDS.map((kind) => [kind, rowsOf(container, kind, customer_id)])
    ),
})

async function* rowsOf(
  container: MedusaContainer,
  kind: OwnKind,
  customer_id: string
) {
  let after = ""
  for (;;) {
    const page = await reviewIn(container).readOwn(kind, {
      ...{ customer_id, after, limit: BATCH },
    })
    yield* page
    const last = page.at(-1)
    if (!last || page.length < BATCH) {
      return
    }
    after = last.id
  }
}
