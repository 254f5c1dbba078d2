import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newEntityId } from "../../lib/entity-id"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { pointsBook } from "./book"
import type { Balance } from "./domain/import"
import { countPoints, pointsOf } from "./domain/points"
import { payDebts } from "./landing"
import type { LoyaltyActor } from "./types"

const SOURCE = "loyalty_import"

/** What a row gives, under the key under which it gives once. */
export interface ImportedPoints {
  key: string
  account_id: string
  balance: Balance
}

/** What rows have brought before, by their keys. */
export async function readImported(
  knex: Knex,
  wanted: Pick<ImportedPoints, "key">[]
): Promise<Map<string, number>> {
  const { entry, posting } = pointsBook.tables
  const rows: { source_id: string; amount: string }[] = await knex(entry)
    .join(posting, `${posting}.entry_id`, `${entry}.id`)
    .where({ source: SOURCE, kind: "adjust" })
    .where(`${posting}.account`, "member_available")
    .whereIn(
      "source_id",
      wanted.map(({ key }) => key)
    )
    .select("source_id", "amount")
  return new Map(rows.map((each) => [each.source_id, pointsOf(each.amount)]))
}

/** To accounts that are locked, and under keys that have given nothing yet. */
export async function giveImported(
  context: LedgerContext,
  given: ImportedPoints[],
  { by, now }: { by: LoyaltyActor; now: Date }
): Promise<{ account_id: string; adjustment_id: string }[]> {
  if (!given.length) {
    return []
  }
  const posted = await pointsBook.openLots(
    context,
    given.map(({ key, account_id, balance }) => ({
      ...{ kind: "adjust", source: SOURCE, source_id: key, occurred_at: now },
      ...{ details: { reason: balance.reason }, holder_id: account_id },
      ...{ account: "member_available", against: "adjustment" },
      ...{ amount: countPoints(balance.points) },
      expires_at: balance.expires_at,
    }))
  )
  const adjustments = given.map(({ account_id, balance }, index) => ({
    id: newEntityId("loyadj"),
    ...{ account_id, entry_id: posted[index].entry_id, occurred_at: now },
    ...{ points: balance.points, reason: balance.reason },
    ...{ note: balance.reference, actor_type: by.type },
    actor_id: by.id ?? null,
  }))
  await transactionOf(context)("loyalty_adjustment").insert(adjustments)
  await payDebts(
    context,
    given.map(({ account_id: holder_id, key: source_id }) => ({
      ...{ holder_id, source: SOURCE, source_id, now },
    }))
  )
  return adjustments.map(({ id: adjustment_id, account_id }) => ({
    ...{ account_id, adjustment_id },
  }))
}
