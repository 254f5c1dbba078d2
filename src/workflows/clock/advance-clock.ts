import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { RequestProblem } from "../../lib/errors"
import {
  SWEEP_STORE,
  contextOf,
  listSweeps,
  runSweep,
  type Sweep,
  type SweepResult,
  type SweepStore,
} from "../../lib/sweep"
import { CLOCK_MODULE } from "../../modules/clock"
import type ClockModuleService from "../../modules/clock/service"
import { readClock } from "./read-clock"

/** The row of the lease, beside those of the sweeps. */
const LEASE_NAME = "clock-advance"
/** A hundred years: PostgreSQL's and JavaScript's dates go much further. */
const OFFSET_SECONDS_MAX = 100 * 365 * 24 * 3600
/** Something that makes new work for itself for ever ends here. */
const PASSES_MAX = 100
const STOPS_MAX = 10_000

type Due = { sweep: Sweep; due_at: Date }

/**
 * Moves the clock forward. On its way it stops wherever something falls due,
 * and lets it happen then: a reminder before the deadline it reminds of.
 * A loop and not a workflow, because what it will do is not known beforehand.
 *
 * @throws 409 while another move is on its way
 */
export async function advanceClock(
  container: MedusaContainer,
  { seconds }: { seconds: number }
) {
  const store: SweepStore = container.resolve(SWEEP_STORE)
  const lease = await store.lease(LEASE_NAME)
  if (!lease) {
    throw new RequestProblem("conflict", "The clock is being moved already.")
  }
  const renewal = setInterval(
    () => void store.renewLease(lease).catch(() => undefined),
    15_000
  ).unref()
  try {
    const { now, offset_seconds } = await readClock(container)
    assertReachable(offset_seconds + seconds)
    const journey = new Journey(container)
    await journey.travelTo(new Date(now.getTime() + seconds * 1000))
    await writeOffset(container, offset_seconds + seconds)
    await journey.settle()
    return { clock: await readClock(container), sweeps: journey.results() }
  } finally {
    clearInterval(renewal)
    const at = clock.now()
    await store.finish(lease, {
      items: 0,
      failed: 0,
      error: null,
      started_at: at,
      finished_at: at,
    })
  }
}

class Journey {
  readonly #results = new Map<string, SweepResult>()
  /** Was run without work, or too often: left out until a later moment. */
  readonly #stuck = new Set<string>()
  /** How often each was run since the clock last moved. */
  readonly #runsHere = new Map<string, number>()

  constructor(private readonly container: MedusaContainer) {}

  async travelTo(target: Date) {
    for (let stops = 0; stops < STOPS_MAX; stops++) {
      const next = await this.#nextDue(target)
      if (!next) {
        return
      }
      await this.#moveTo(next.due_at)
      await this.#runDue(next.sweep)
    }
    this.#warn(`stopped ${STOPS_MAX} times on its way and went on at once`)
  }

  /** Runs everything until nothing is due any more. */
  async settle() {
    for (let pass = 0; pass < PASSES_MAX; pass++) {
      let items = 0
      for (const sweep of listSweeps()) {
        items += (await this.#run(sweep)).items
      }
      if (items === 0) {
        return
      }
    }
    this.#warn(`found new work in each of ${PASSES_MAX} passes`)
  }

  results() {
    return [...this.#results.values()].map(({ name, runs, items }) => ({
      name,
      runs,
      items,
    }))
  }

  async #runDue(sweep: Sweep) {
    const { name } = sweep
    const { items } = await this.#run(sweep)
    const runs = (this.#runsHere.get(name) ?? 0) + 1
    this.#runsHere.set(name, runs)
    if (items === 0 || runs >= PASSES_MAX) {
      this.#stuck.add(name)
    } else {
      this.#stuck.delete(name)
    }
  }

  async #nextDue(target: Date): Promise<Due | undefined> {
    const dues: Due[] = []
    const timed = listSweeps().filter(({ nextDueAt }) => nextDueAt)
    for (const sweep of timed) {
      const now = clock.now()
      const context = await contextOf(this.container, sweep, now)
      const due_at = await sweep.nextDueAt?.(context)
      const isStuck = this.#stuck.has(sweep.name)
      if (due_at && due_at <= target && (due_at > now || !isStuck)) {
        dues.push({ sweep, due_at })
      }
    }
    return dues.sort((a, b) => a.due_at.getTime() - b.due_at.getTime())[0]
  }

  /** To the first whole second at which it is due; never backwards. */
  async #moveTo(moment: Date) {
    const ahead = Math.ceil((moment.getTime() - clock.now().getTime()) / 1000)
    if (ahead > 0) {
      this.#runsHere.clear()
      await writeOffset(this.container, clock.offset_seconds + ahead)
    }
  }

  async #run(sweep: Sweep) {
    const result = await runSweep(this.container, sweep)
    const sum = this.#results.get(sweep.name)
    this.#results.set(sweep.name, {
      ...result,
      runs: (sum?.runs ?? 0) + result.runs,
      items: (sum?.items ?? 0) + result.items,
      failed: (sum?.failed ?? 0) + result.failed,
    })
    return result
  }

  #warn(what: string) {
    this.container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Moving the clock ${what}: a sweep makes work for itself.`)
  }
}

async function writeOffset(container: MedusaContainer, seconds: number) {
  const service: ClockModuleService = container.resolve(CLOCK_MODULE)
  await service.writeOffsetSeconds(seconds)
  clock.setOffsetSeconds(seconds)
}

function assertReachable(offsetSeconds: number) {
  if (offsetSeconds > OFFSET_SECONDS_MAX) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The clock goes no further than a hundred years. npm run reset sets it back.",
      "clock_too_far"
    )
  }
}
