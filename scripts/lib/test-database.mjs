import { mkdirSync } from "node:fs"
import { join } from "node:path"
import {
  createDatabase,
  demoFingerprint,
  migrate,
  preparation,
  schemaFingerprint,
  seed,
} from "./database.mjs"
import { step } from "./steps.mjs"

const NAME = "demo_template"

/**
 * Keeps a database with the seeded demo shop, from which specs take copies. It
 * is made again when what fills it has changed.
 *
 * @param {import("./postgres.mjs").Postgres} database
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} environment without the settings of any shop
 */
export async function demoTemplate(database, folder, environment) {
  const demoDir = join(folder, "demo")
  mkdirSync(demoDir, { recursive: true })
  const state = `${schemaFingerprint()} ${demoFingerprint()} ${database.port}`
  const prepared = preparation(join(demoDir, "prepared.json"))
  await prepared.ensure("demo", state, async () => {
    await drop(database.url("postgres"))
    await createDatabase(database.url("postgres"), NAME)
    const env = {
      ...environment,
      APP_ENV: "demo",
      NODE_ENV: "production",
      DATABASE_URL: database.url(NAME),
      DATA_DIR: demoDir,
      ADMIN_DISABLED: "true",
      MEDUSA_DISABLE_TELEMETRY: "1",
    }
    await step("Migrate the demo shop for the specs", (tell) =>
      migrate(env, tell)
    )
    await step("Fill the demo shop for the specs", (tell) => seed(env, tell))
  })
  return { TEST_TEMPLATE_DEMO: NAME, TEST_DEMO_DIR: demoDir }
}

/** @param {string} serverUrl */
async function drop(serverUrl) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`drop database if exists ${NAME} with (force)`)
  await client.end()
}
