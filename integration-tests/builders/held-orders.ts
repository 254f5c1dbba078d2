import { setTimeout as sleep } from "timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const RETRY_MS = 20

/** Lets checkouts come as far as the making of their order, and no further. */
export async function holdUpOrders(container: MedusaContainer) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const holding = await knex.transaction()
  await holding.raw('lock table "order" in share mode')
  const waiting = () =>
    knex("pg_locks")
      .join("pg_database", "pg_database.oid", "pg_locks.database")
      .whereRaw("datname = current_database() and not granted")
      .whereRaw(`relation = '"order"'::regclass`)
  return {
    /** Until so many wait, or something else has come about. */
    async untilWaiting(count: number, orElse: () => boolean = () => false) {
      while ((await waiting()).length < count && !orElse()) {
        await sleep(RETRY_MS)
      }
    },
    letGo: () => holding.commit(),
  }
}
