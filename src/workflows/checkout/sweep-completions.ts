import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { messageOf } from "../../lib/error-message"
import { FINDER_QUERIES, findPage, type Finding } from "./core-tables"
import { repairCompletionWorkflow } from "./repair-completion"
import { countAttempts, recordRepair, type Repair } from "./record-repair"

/** Longer than any completion, and than core's lock on its cart. */
const GRACE_SECONDS = 300
const PAGE_SIZE = 25
const REPAIRS_MAX = 100
/** With the growing pauses between them, about four hours. */
const ATTEMPTS_MAX = 8
const SWEEP_LOCK = "checkout:repair-completions"

interface SweepOptions {
  older_than_seconds?: number
}

/**
 * Finds completions that were cut short and repairs them one by one. Stopping
 * it anywhere is safe: what is not written down is found again.
 */
export async function sweepCompletions(
  container: MedusaContainer,
  { older_than_seconds = GRACE_SECONDS }: SweepOptions = {}
): Promise<Repair[]> {
  const repairs: Repair[] = []
  await onlyHere(container, async () => {
    for await (const finding of findAll(container, older_than_seconds)) {
      repairs.push(await repair(container, finding))
      if (repairs.length === REPAIRS_MAX) {
        return
      }
    }
  })
  return repairs
}

/** Whoever finds another process at it has nothing to do. */
async function onlyHere(container: MedusaContainer, job: () => Promise<void>) {
  let isMine = false
  try {
    await container.resolve(Modules.LOCKING).execute(
      SWEEP_LOCK,
      () => {
        isMine = true
        return job()
      },
      { timeout: 1 }
    )
  } catch (error) {
    if (isMine) {
      throw error
    }
  }
}

async function* findAll(
  container: MedusaContainer,
  older_than_seconds: number
) {
  for (const sql of FINDER_QUERIES) {
    let after: string | undefined = ""
    while (after !== undefined) {
      const page: Finding[] = await findPage(container, sql, {
        older_than_seconds,
        after,
        limit: PAGE_SIZE,
      })
      yield* page
      after = page.length < PAGE_SIZE ? undefined : page.at(-1)?.position
    }
  }
}

/** One that cannot be repaired now must not keep the others waiting. */
async function repair(
  container: MedusaContainer,
  { position: _, ...finding }: Finding
): Promise<Repair> {
  const attempt = (await countAttempts(container, finding.finding_id)) + 1
  try {
    const { result } = await repairCompletionWorkflow(container).run({
      input: { ...finding, attempt, is_last_attempt: attempt >= ATTEMPTS_MAX },
    })
    return result
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `Cart ${finding.cart_id} could not be repaired in attempt ${attempt}: ${messageOf(error)}`
      )
    const failure: Repair = {
      ...finding,
      attempt,
      outcome: "failed",
      reason: null,
    }
    await recordRepair(container, failure)
    return failure
  }
}
