import {
  eventChain,
  type EventEntry,
} from "../../src/modules/review/domain/event-chain"

type HistoryRow = Omit<EventEntry, "occurred_at"> & {
  occurred_at: Date
  hash: string
}

/** What is wrong with the histories of reviews, as their tables hold them. */
export function verifyHistory(rows: HistoryRow[]): string[] {
  const byReview = new Map<string, HistoryRow[]>()
  for (const row of rows) {
    byReview.set(row.review_id, [...(byReview.get(row.review_id) ?? []), row])
  }
  return [...byReview].flatMap(([id, history]) => {
    const report = eventChain.verify(history.map(linkOf))
    return report.intact ? [] : [`${id}: ${report.problem}`]
  })
}

function linkOf({ hash, occurred_at, ...row }: HistoryRow) {
  const { review_id, number, from, to, revision, reason, actor_type } = row
  const entry: EventEntry = {
    ...{ review_id, number, from, to, revision, reason, actor_type },
    occurred_at: occurred_at.toISOString(),
  }
  return { hash, entry }
}
