import { setTimeout as sleep } from "timers/promises"
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** Well below the 120 seconds after which core's lock on the cart expires. */
const WAIT_SECONDS = 20
/** Frees the items when the process that holds them is killed. */
const EXPIRY_SECONDS = 60
const RETRY_MS = { min: 40, max: 120 }

/** A lock on inventory items, held from one hook of a run to a later one. */
export interface StockLock {
  keys: string[]
  owner_id: string
}

/**
 * Core locks the bare id of an inventory item while it writes reservations,
 * and would wait for itself if this lock had the same key. Everybody takes the
 * keys in the same order, one after the other, so nobody waits in a circle.
 */
export function stockLockOf(itemIds: string[], ownerId: string): StockLock {
  const keys = [...new Set(itemIds)].sort().map((id) => `checkout:stock:${id}`)
  return { keys, owner_id: ownerId }
}

/** @throws {MedusaError} conflict, when others hold the items for too long */
export async function acquireStockLock(
  container: MedusaContainer,
  lock: StockLock
) {
  const locking = container.resolve(Modules.LOCKING)
  // Waiting takes real time, wherever the shop's clock stands.
  const giveUpAt = Date.now() + WAIT_SECONDS * 1000
  try {
    for (const key of lock.keys) {
      await acquireKey(locking, key, lock.owner_id, giveUpAt)
    }
  } catch (error) {
    await releaseStockLock(container, lock)
    throw error
  }
}

export async function releaseStockLock(
  container: MedusaContainer,
  { keys, owner_id }: StockLock
) {
  const locking = container.resolve(Modules.LOCKING)
  await locking.release(keys, { ownerId: owner_id })
}

async function acquireKey(
  locking: ILockingModule,
  key: string,
  ownerId: string,
  giveUpAt: number
) {
  while (!(await tryAcquire(locking, key, ownerId))) {
    // Real time, as above.
    if (Date.now() >= giveUpAt) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Others are checking out the same stock (${key})`,
        "checkout_stock_busy"
      )
    }
    await sleep(RETRY_MS.min + Math.random() * (RETRY_MS.max - RETRY_MS.min))
  }
}

async function tryAcquire(
  locking: ILockingModule,
  key: string,
  ownerId: string
) {
  try {
    await locking.acquire(key, { ownerId, expire: EXPIRY_SECONDS })
    return true
  } catch {
    // The providers throw differently when somebody else holds the key, so
    // one that cannot be reached looks the same, until the wait is over.
    return false
  }
}
