import { readdirSync } from "fs"
import { dirname, join, parse } from "path"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type { ModuleJoinerConfig } from "@medusajs/framework/types"
import {
  composeTableName,
  compressName,
  dynamicImport,
  isFileSkipped,
} from "@medusajs/framework/utils"
import type { Client } from "pg"

/** What `medusa db:migrate` writes down, and where. */
const RECORDED_MIGRATIONS = `
  select name from mikro_orm_migrations
  union all
  select table_name from link_module_migrations`
const UNDEFINED_TABLE = "42P01"

interface Migration {
  name: string
  /** Absent for the table of a link, which has no file. */
  path?: string
}

/**
 * Compares what the loaded modules expect with what the database recorded.
 * Once nothing was missing nothing can be: a process never gains migrations.
 */
export class MigrationCheck {
  #missing?: Migration[]

  async isCurrent(client: Pick<Client, "query">) {
    this.#missing ??= await expectedMigrations()
    if (this.#missing.length) {
      const recorded = await recordedNames(client)
      const missing = this.#missing.filter(({ name }) => !recorded.has(name))
      const isWantedOf = await Promise.all(missing.map(isWanted))
      this.#missing = missing.filter((_, index) => isWantedOf[index])
    }
    return this.#missing.length === 0
  }
}

async function recordedNames(client: Pick<Client, "query">) {
  try {
    const { rows } = await client.query<{ name: string }>(RECORDED_MIGRATIONS)
    return new Set(rows.map(({ name }) => name))
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) {
      return new Set<string>()
    }
    throw error
  }
}

/** What a module's loader knows about it; Medusa leaves this untyped. */
interface ModuleResolution {
  resolutionPath?: string | false
  options?: { providers?: { resolve?: unknown }[] }
}

interface ModuleExports {
  discoveryPath?: string
  default?: { discoveryPath?: string }
}

/**
 * The modules must be loaded: then all that is read here, but the listing of
 * their folders, is already in memory.
 */
async function expectedMigrations(): Promise<Migration[]> {
  const modules =
    MedusaModule.getAllModuleResolutions() as unknown as ModuleResolution[]
  const folders = await Promise.all(
    modules.flatMap(entryPaths).map(migrationFolder)
  )
  const files = folders.flatMap(migrationFiles)
  const linkTables = MedusaModule.getAllJoinerConfigs().flatMap(linkTable)
  return [
    ...files.map((path) => ({ name: parse(path).name, path })),
    ...linkTables.map((name) => ({ name })),
  ]
}

/** `db:migrate` leaves out what belongs to a feature flag that is off. */
async function isWanted({ path }: Migration) {
  return !path || !isFileSkipped((await dynamicImport(path)) as object)
}

function entryPaths({ resolutionPath, options }: ModuleResolution) {
  if (!resolutionPath) {
    return []
  }
  const providers = Array.isArray(options?.providers) ? options.providers : []
  return [resolutionPath, ...providers.map(({ resolve }) => resolve)].filter(
    (path) => typeof path === "string"
  )
}

/** `@medusajs/medusa/cart` and its like only point at the real package. */
async function migrationFolder(entryPath: string) {
  const fromHere = { paths: [process.cwd()] }
  const exported = (await dynamicImport(
    require.resolve(entryPath, fromHere)
  )) as ModuleExports
  const modulePath =
    exported.discoveryPath ?? exported.default?.discoveryPath ?? entryPath
  return join(dirname(require.resolve(modulePath, fromHere)), "migrations")
}

function migrationFiles(folder: string) {
  return namesIn(folder)
    .filter((name) => /\.(js|ts|cjs)$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name))
}

function namesIn(folder: string) {
  try {
    return readdirSync(folder)
  } catch {
    // A module without tables has no such folder.
    return []
  }
}

function linkTable(link: ModuleJoinerConfig) {
  const [primary, foreign] = link.relationships ?? []
  if (!link.isLink || link.isReadOnlyLink || !primary || !foreign) {
    return []
  }
  const name =
    link.databaseConfig?.tableName ??
    composeTableName(
      primary.serviceName,
      primary.foreignKey,
      foreign.serviceName,
      foreign.foreignKey
    ).toLowerCase()
  return [compressName(name)]
}
