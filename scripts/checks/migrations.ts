import { existsSync, mkdirSync, readdirSync, writeFileSync } from "fs"
import { createRequire } from "module"
import { join } from "path"
import type { Finding } from "./source-file"

const load = createRequire(__filename)

/** What its types do not tell of the migrator that `medusa db:generate` uses. */
interface Migrator {
  getSchemaDiff(isBlank: boolean, isInitial: boolean): Promise<{ up: string[] }>
}

/**
 * Compares each module's models with the snapshot beside its migrations, as
 * `medusa db:generate` does. Nothing is asked of a database: the comparison
 * only needs to know which kind it is.
 */
export async function missingMigrations(rootDir: string): Promise<Finding[]> {
  const modulesDir = join(rootDir, "src/modules")
  const findings: Finding[] = []
  for (const word of readdirSync(modulesDir).sort()) {
    const models = modelsOf(join(modulesDir, word, "models"))
    if (models.length) {
      const folder = join(modulesDir, word, "migrations")
      for (const sql of await pendingSql(word, models, folder)) {
        findings.push({
          path: `src/modules/${word}/migrations`,
          message: `lacks "${sql}": run medusa db:generate ${word.replaceAll("-", "_")}.`,
        })
      }
    }
  }
  return findings
}

/** The default of most files; a file of a ledger has its five by name. */
export function modelsOf(folder: string): object[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) => Object.values<object>(load(join(folder, name))))
}

/** The statements that the next migration would hold. */
export async function pendingSql(
  word: string,
  models: object[],
  folder: string
): Promise<string[]> {
  const snapshotName = snapshotOf(word)
  if (!existsSync(join(folder, `${snapshotName}.json`))) {
    return [`${snapshotName}.json`]
  }
  const orm = await ormOf(word, models, folder)
  try {
    const migrator = orm.getMigrator() as unknown as Migrator
    const { up } = await migrator.getSchemaDiff(false, false)
    return up.filter(Boolean)
  } finally {
    await orm.close(true)
  }
}

/** What `medusa db:generate` does, for a module that is not yet configured. */
export async function writeMigration(rootDir: string, word: string) {
  const folder = join(rootDir, "src/modules", word, "migrations")
  mkdirSync(folder, { recursive: true })
  // Without a snapshot the migrator would ask a database what there is.
  const nothing = JSON.stringify({ tables: [], namespaces: [] })
  writeFileSync(join(folder, `${snapshotOf(word)}.json`), nothing)
  const models = modelsOf(join(folder, "../models"))
  const orm = await ormOf(word, models, folder)
  try {
    await orm.getMigrator().createMigration()
  } finally {
    await orm.close(true)
  }
}

const snapshotOf = (word: string) => `.snapshot-${word}`

async function ormOf(word: string, models: object[], folder: string) {
  // Loaded here, because it takes a second that other checks need not wait.
  const { mikroOrmCreateConnection, toMikroOrmEntities } =
    await import("@medusajs/framework/utils")
  return mikroOrmCreateConnection(
    {
      clientUrl: "postgres://nobody@localhost/none",
      snapshotName: snapshotOf(word),
    },
    toMikroOrmEntities(models as never),
    folder
  )
}
