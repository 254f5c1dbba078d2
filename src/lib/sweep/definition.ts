import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

export interface SweepContext {
  container: MedusaContainer
  /** By the clock. What is due is due at this moment. */
  now: Date
  /** The last position that was done; null before the first. */
  position: string | null
  /** When it last did all it found; null if never. */
  last_succeeded_at: Date | null
}

export interface SweepItem {
  /**
   * Names what is to be done, such as an id, or an id and a period. It is the
   * key under which the verb notes that it was done, so twice is harmless.
   */
  key: string
  /** Where the item stands in the order of the pages. */
  position: string
}

/**
 * Several that are cheaper to do at once. `key` is the first one's. When they
 * cannot be done together each is done by itself, and what fails then waits
 * alone: it is left out of the next batch until its turn comes.
 */
export interface SweepBatch<Part extends { key: string }> extends SweepItem {
  parts: Part[]
}

interface SweepBase {
  /** `<feature>-<verb>-<noun>`, the name of its job as well. */
  name: string
  /** A sentence for the admin. */
  title: string
  /** How often it looks, as cron. It runs on real time. */
  schedule: string
  /** What waits. Count with a limit: the admin shows "1000+" at 1000. */
  backlog?(context: SweepContext): Promise<number>
  /**
   * When the next item falls due. With it, a clock that is moved stops at that
   * moment, so that things happen in the order of their time.
   */
  nextDueAt?(context: SweepContext): Promise<Date | null>
}

/** Finds items page by page and does each on its own. */
export interface ItemSweep<Item extends SweepItem> extends SweepBase {
  /**
   * What is due, in the order of `position`, from behind `after` on. The run
   * ends with the first empty page.
   */
  find(
    context: SweepContext,
    page: { after: string | null; limit: number }
  ): Promise<Item[]>
  /** Does one, or a batch. It must be safe to do twice. */
  run(item: Item, context: SweepContext): Promise<unknown>
  /**
   * true: follows an order, day by day or entry by entry. What is done is
   * remembered by its position, and the first failure ends the run.
   */
  resumes?: boolean
  batch_size?: number
}

/** Does everything in sets, such as deleting what has expired. */
export interface BulkSweep extends SweepBase {
  /** Does at most `limit` and says how many it were. */
  sweep(context: SweepContext, limit: number): Promise<number>
}

export type Sweep = ItemSweep<SweepItem> | BulkSweep

const definitions = new Map<string, Sweep>()

/**
 * Declares a sweep. To be called in `src/workflows`, which every process
 * loads: jobs exist in workers only.
 */
export function defineSweep<Item extends SweepItem>(
  sweep: ItemSweep<Item> | BulkSweep
) {
  definitions.set(sweep.name, sweep)
  return sweep as Sweep
}

export function listSweeps(): Sweep[] {
  return [...definitions.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function findSweep(name: string): Sweep {
  const sweep = definitions.get(name)
  if (!sweep) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no sweep ${name}. GET /admin/sweeps lists them.`
    )
  }
  return sweep
}
