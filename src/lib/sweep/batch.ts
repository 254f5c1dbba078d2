import type { SweepBatch, SweepItem } from "./definition"

type Batch = SweepBatch<{ key: string }>

const isBatch = (item: SweepItem): item is Batch => "parts" in item

/** Under which it waits, if it cannot be done. */
export const keysOf = (item: SweepItem): string[] =>
  isBatch(item) ? item.parts.map(({ key }) => key) : [item.key]

/** What of an item need not wait; undefined for nothing. */
export function withoutWaiting(
  item: SweepItem,
  waiting: Set<string>
): SweepItem | undefined {
  if (!isBatch(item)) {
    return waiting.has(item.key) ? undefined : item
  }
  const [batch] = batchOf(
    item,
    item.parts.filter(({ key }) => !waiting.has(key))
  )
  return batch
}

/** Each part of a batch by itself; nothing for what cannot be split. */
export const splitUp = (item: SweepItem): SweepItem[] =>
  isBatch(item) && item.parts.length > 1
    ? item.parts.flatMap((part) => batchOf(item, [part]))
    : []

const batchOf = (item: Batch, parts: Batch["parts"]): Batch[] =>
  parts.length ? [{ ...item, key: parts[0].key, parts }] : []
