import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { clock } from "../clock"
import { crashPoint } from "../crash-point"
import { messageOf } from "../error-message"
import { keysOf, splitUp, withoutWaiting } from "./batch"
import type { ItemSweep, Sweep, SweepContext, SweepItem } from "./definition"
import {
  LEASE_SECONDS,
  SWEEP_STORE,
  type Lease,
  type SweepStore,
} from "./store"

const BATCH_SIZE = 100
/** One run ends here, and the next goes on: a lease is not held for ever. */
const ITEMS_MAX = 10_000

export interface SweepResult {
  name: string
  /** 0 when another process was at it. */
  runs: number
  items: number
  failed: number
}

/**
 * Runs a sweep once, here and nowhere else at the same time. It may be killed
 * anywhere: what is not done is found again.
 */
export async function runSweep(
  container: MedusaContainer,
  sweep: Sweep
): Promise<SweepResult> {
  const store: SweepStore = container.resolve(SWEEP_STORE)
  const lease = await store.lease(sweep.name)
  const result = { name: sweep.name, runs: 0, items: 0, failed: 0 }
  if (!lease) {
    return result
  }
  result.runs = 1
  const started_at = clock.now()
  const holder = holdLease(store, lease)
  let error: string | null = null
  try {
    const context = await contextOf(container, sweep, started_at)
    await ("find" in sweep
      ? runItems(sweep, context, { store, lease, holder, result })
      : runSets(sweep, context, { holder, result }))
  } catch (thrown) {
    error = messageOf(thrown)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The sweep ${sweep.name} stopped: ${error}`)
  } finally {
    holder.release()
  }
  const { items, failed } = result
  const finished_at = clock.now()
  const run_id = await store.finish(lease, {
    items,
    failed,
    error,
    started_at,
    finished_at,
  })
  if (run_id) {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: SWEEP_FINISHED,
      data: { id: run_id, sweep: sweep.name },
    })
  }
  return result
}

/** Emitted after each run that did something or failed. */
export const SWEEP_FINISHED = "sweep.finished"

export async function contextOf(
  container: MedusaContainer,
  sweep: Sweep,
  now: Date
): Promise<SweepContext> {
  const store: SweepStore = container.resolve(SWEEP_STORE)
  const state = await store.readSweep(sweep.name)
  return {
    container,
    now,
    position: state?.position ?? null,
    last_succeeded_at: state?.last_succeeded_at ?? null,
  }
}

interface Holder {
  isHeld: boolean
  release(): void
}

/** Renews the lease while the run lasts, however long one item takes. */
function holdLease(store: SweepStore, lease: Lease): Holder {
  const renewal = setInterval(
    () => {
      store.renewLease(lease).then(
        (isHeld) => (holder.isHeld = isHeld),
        // The database is away; the lease runs out by itself if it stays so.
        () => undefined
      )
    },
    (LEASE_SECONDS * 1000) / 3
  ).unref()
  const holder = { isHeld: true, release: () => clearInterval(renewal) }
  return holder
}

interface Run {
  store: SweepStore
  lease: Lease
  holder: Holder
  result: SweepResult
}

async function runItems(
  sweep: ItemSweep<SweepItem>,
  context: SweepContext,
  { store, lease, holder, result }: Run
) {
  const limit = sweep.batch_size ?? BATCH_SIZE
  let after = sweep.resumes ? context.position : null
  while (result.items + result.failed < ITEMS_MAX) {
    const page = await sweep.find(context, { after, limit })
    if (!page.length) {
      return
    }
    const waiting = await store.listWaiting(
      sweep.name,
      page.flatMap(keysOf),
      context.now
    )
    for (const found of page) {
      if (!holder.isHeld) {
        return
      }
      const item = withoutWaiting(found, waiting)
      if (!item) {
        if (sweep.resumes) {
          return
        }
        continue
      }
      const failed = await runItem(sweep, item, context, store)
      crashPoint("sweep.item-done")
      result.failed += failed
      result.items += failed ? 0 : 1
      if (sweep.resumes) {
        if (failed) {
          return
        }
        await store.advancePosition(lease, item.position)
      }
    }
    after = page[page.length - 1].position
  }
}

/**
 * One that cannot be done now must not keep the others waiting.
 *
 * @returns how many could not
 */
async function runItem(
  sweep: ItemSweep<SweepItem>,
  item: SweepItem,
  context: SweepContext,
  store: SweepStore
): Promise<number> {
  try {
    await sweep.run(item, context)
  } catch (thrown) {
    const parts = splitUp(item)
    if (parts.length) {
      return runEach(sweep, parts, context, store)
    }
    const error = messageOf(thrown)
    context.container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The sweep ${sweep.name} could not do ${item.key}: ${error}`)
    await store.recordFailure(
      sweep.name,
      { item_key: item.key, error },
      context.now
    )
    return 1
  }
  await store.clearFailures(sweep.name, keysOf(item))
  return 0
}

async function runEach(
  sweep: ItemSweep<SweepItem>,
  parts: SweepItem[],
  context: SweepContext,
  store: SweepStore
) {
  let failed = 0
  for (const part of parts) {
    failed += await runItem(sweep, part, context, store)
  }
  return failed
}

async function runSets(
  sweep: Exclude<Sweep, ItemSweep<SweepItem>>,
  context: SweepContext,
  { holder, result }: Pick<Run, "holder" | "result">
) {
  while (holder.isHeld && result.items < ITEMS_MAX) {
    const done = await sweep.sweep(context, BATCH_SIZE)
    result.items += done
    if (done < BATCH_SIZE) {
      return
    }
  }
}
