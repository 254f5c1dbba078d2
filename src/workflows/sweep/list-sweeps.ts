import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import {
  SWEEP_STORE,
  contextOf,
  listSweeps,
  type SweepStore,
} from "../../lib/sweep"

/** Every sweep with its last run and what waits for it. */
export async function describeSweeps(container: MedusaContainer) {
  const store: SweepStore = container.resolve(SWEEP_STORE)
  const states = new Map(
    (await store.listSweepStates()).map((state) => [state.name, state])
  )
  const failures = await store.countFailures()
  return Promise.all(
    listSweeps().map(async (sweep) => {
      const { name, title, schedule } = sweep
      const state = states.get(name)
      const context = await contextOf(container, sweep, clock.now())
      return {
        name,
        title,
        schedule,
        is_running: state?.is_running ?? false,
        last_started_at: state?.last_started_at ?? null,
        last_finished_at: state?.last_finished_at ?? null,
        last_succeeded_at: state?.last_succeeded_at ?? null,
        last_items: state?.last_items ?? 0,
        last_failed: state?.last_failed ?? 0,
        last_error: state?.last_error ?? null,
        failures: failures[name] ?? 0,
        backlog: (await sweep.backlog?.(context)) ?? null,
      }
    })
  )
}
