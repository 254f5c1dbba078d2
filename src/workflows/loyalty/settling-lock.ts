import { randomUUID } from "crypto"
import { setTimeout as sleep } from "timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RequestProblem } from "../../lib/errors"

const WAIT_MS = 20_000
/** Frees the order when the process that settles it is killed. */
const EXPIRY_SECONDS = 60
const RETRY_MS = { min: 40, max: 120 }

/**
 * One settlement of an order, or of a claim, at a time. The book would refuse the second one
 * by itself; core writes as many credit lines as it is asked for.
 *
 * @throws {RequestProblem} `conflict` when others take too long
 */
export async function whileSettling<Result>(
  container: MedusaContainer,
  id: string,
  settle: () => Promise<Result>
): Promise<Result> {
  const locking = container.resolve(Modules.LOCKING)
  const key = `loyalty:settle:${id}`
  const ownerId = randomUUID()
  // Waiting takes real time, wherever the shop's clock stands.
  const giveUpAt = Date.now() + WAIT_MS
  const acquire = () =>
    locking.acquire(key, { ownerId, expire: EXPIRY_SECONDS }).then(
      () => true,
      // Providers differ in what they throw when somebody else holds it.
      () => false
    )
  while (!(await acquire())) {
    // Real time, as above.
    if (Date.now() >= giveUpAt) {
      throw new RequestProblem("conflict", `${id} is being settled: try again`)
    }
    await sleep(RETRY_MS.min + Math.random() * (RETRY_MS.max - RETRY_MS.min))
  }
  try {
    return await settle()
  } finally {
    await locking.release(key, { ownerId })
  }
}
