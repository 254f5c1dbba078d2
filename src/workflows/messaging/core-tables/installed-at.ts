import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readdirSync } from "fs"
import { join } from "path"

/** Beside this folder in the sources as in a build. */
const MIGRATIONS = join(__dirname, "../../../modules/messaging/migrations")

/**
 * When this shop began to write mails. Medusa's journal of migrations knows,
 * and a copy of the database keeps it.
 *
 * @returns now, if nothing is known: better no mail than one of last year's
 */
export async function readInstalledAt(container: MedusaContainer) {
  const connection: Knex = container.resolve(
    ContainerRegistrationKeys.PG_CONNECTION
  )
  const { rows } = await connection.raw(
    `select min(executed_at) as installed_at from mikro_orm_migrations
     where name = any(:names)`,
    { names: migrationNames() }
  )
  const installedAt: Date | null = rows[0].installed_at
  // Real time, as the journal's.
  return installedAt ?? new Date()
}

function migrationNames() {
  return readdirSync(MIGRATIONS).flatMap(
    (file) => /^(Migration\d+)\.[jt]s$/.exec(file)?.[1] ?? []
  )
}
