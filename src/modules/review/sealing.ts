import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { crashPoint } from "../../lib/crash-point"
import { readDayReviews, type DayReview } from "./day-reviews"
import { contentHash, openingOf } from "./domain/trust/content-hash"
import { dayHash, endOfDay } from "./domain/trust/day-chain"
import {
  BLOCK_SIZE,
  blockRoot,
  dayHead,
  leafEntry,
} from "./domain/trust/day-leaves"
import {
  countReview,
  newTally,
  reportOf,
  type DayReport,
} from "./domain/trust/day-report"
import { readHeldTimes } from "./held-times"

export interface SealedDay {
  day: string
  tree_size: number
  root: string
  hash: string
  report: DayReport | null
  occurred_at: Date
}

/**
 * Writes down what every review was at the end of a day, with one root that
 * stands for all of it. All in one transaction: whoever reads sees the day
 * before or this one, and what a killed process began was never there.
 *
 * A day that is sealed stays as it is. So does the root of each day; only the
 * leaves of the newest are kept.
 */
export async function sealDay(knex: Knex, day: string, now: Date) {
  // Readers go on; whoever seals at the same time waits and finds it done.
  await knex.raw(`lock table "review_day" in share row exclusive mode`)
  const [last] = await listDays(knex, 1)
  if (last && last.day >= day) {
    return
  }
  const { roots, size, tally } = await writeLeaves(knex, day)
  const { root } = dayHead(roots, size)
  const report = reportOf(tally, await readHeldTimes(knex, endOfDay(day)))
  await knex("review_day").insert({
    id: generateEntityId(undefined, "revday"),
    ...{ day, root, tree_size: size, occurred_at: now },
    hash: dayHash(last?.hash, { day, tree_size: size, root }),
    report: JSON.stringify(report),
  })
  await knex("review_leaf").whereNot({ day }).delete()
  await knex("review_leaf_block").whereNot({ day }).delete()
}

/** The newest first. */
export async function listDays(
  knex: Knex,
  limit: number
): Promise<SealedDay[]> {
  return knex("review_day").orderBy("day", "desc").limit(limit).select("*")
}

/** Block by block, so that a million reviews take no more memory than few. */
async function writeLeaves(knex: Knex, day: string) {
  const end = endOfDay(day)
  const [roots, tally] = [[] as string[], newTally()]
  let [size, after] = [0, ""]
  for (;;) {
    const reviews = await readDayReviews(knex, { after, end })
    if (!reviews.length) {
      return { roots, size, tally }
    }
    const root = await writeBlock(knex, day, roots.length, reviews)
    crashPoint("review.block-written")
    reviews.forEach((review) => countReview(tally, review))
    roots.push(root)
    size += reviews.length
    after = reviews[reviews.length - 1].id
  }
}

async function writeBlock(
  knex: Knex,
  day: string,
  number: number,
  reviews: DayReview[]
) {
  const entries = reviews.map(entryOf)
  await knex.raw(
    `insert into review_leaf (id, day, position, review_id, entry)
     select leaf.id, :day, :first + leaf.place - 1, leaf.review_id, leaf.entry
     from unnest(:ids::text[], :reviews::text[], :entries::text[])
       with ordinality as leaf(id, review_id, entry, place)`,
    {
      ...{ day, entries, first: number * BLOCK_SIZE },
      ids: entries.map(() => generateEntityId(undefined, "revleaf")),
      reviews: reviews.map(({ id }) => id),
    }
  )
  const root = blockRoot(entries)
  await knex("review_leaf_block").insert({
    id: generateEntityId(undefined, "revblock"),
    ...{ day, number, root },
  })
  return root
}

const entryOf = ({ id, salt, status, reason, ...content }: DayReview) =>
  leafEntry({
    review_id: id,
    content_hash: contentHash(openingOf(content, salt)),
    status,
    reason,
  })
