import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../../lib/error-message"
import { defineSweep, type ItemSweep, type SweepItem } from "../../lib/sweep"
import { FINDER_QUERIES, findPage, type Finding } from "./core-tables"
import { repairCompletionWorkflow } from "./repair-completion"
import { countAttempts, recordRepair } from "./record-repair"

/** Longer than any completion, and than core's lock on its cart. */
const GRACE_SECONDS = 300
const PAGE_SIZE = 25
/** With the growing pauses between them, about four hours. */
const ATTEMPTS_MAX = 8

interface FoundCompletion extends SweepItem {
  finding: Finding
}

/**
 * Finds completions that were cut short and repairs them one by one. Attempts
 * and their pauses are kept with the repairs, because how often a payment was
 * tried decides what becomes of the order.
 */
export function completionSweep({
  older_than_seconds = GRACE_SECONDS,
} = {}): ItemSweep<FoundCompletion> {
  return {
    name: "checkout-repair-completions",
    title: "Repairs checkouts that a crash cut short",
    schedule: "* * * * *",
    batch_size: PAGE_SIZE,
    find: ({ container }, page) =>
      findCompletions(container, { older_than_seconds, ...page }),
    run: ({ finding }, { container }) => repair(container, finding),
  }
}

export const repairCompletions = defineSweep(completionSweep())

/**
 * The next page of the first finder that still has one: what a finder found is
 * repaired before the next one looks.
 */
async function findCompletions(
  container: MedusaContainer,
  {
    after,
    ...page
  }: { older_than_seconds: number; after: string | null; limit: number }
): Promise<FoundCompletion[]> {
  const [, first = "0", start = ""] = /^(\d+):(.*)$/.exec(after ?? "") ?? []
  for (let finder = Number(first); finder < FINDER_QUERIES.length; finder++) {
    const findings = await findPage(container, FINDER_QUERIES[finder], {
      ...page,
      after: finder === Number(first) ? start : "",
    })
    if (findings.length) {
      return findings.map((finding) => ({
        key: finding.finding_id,
        position: `${finder}:${finding.position}`,
        finding,
      }))
    }
  }
  return []
}

/** A failure is noted as an attempt and not thrown: it has its own pause. */
async function repair(
  container: MedusaContainer,
  { position: _, ...finding }: Finding
) {
  const attempt = (await countAttempts(container, finding.finding_id)) + 1
  try {
    await repairCompletionWorkflow(container).run({
      input: { ...finding, attempt, is_last_attempt: attempt >= ATTEMPTS_MAX },
    })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `Cart ${finding.cart_id} could not be repaired in attempt ${attempt}: ${messageOf(error)}`
      )
    await recordRepair(container, {
      ...finding,
      attempt,
      outcome: "failed",
      reason: null,
    })
  }
}
