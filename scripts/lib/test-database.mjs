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

const EMPTY = "empty_template"
const DEMO = "demo_template"

/**
 * Keeps two databases from which specs take copies: one with the tables of the
 * shop and nothing in them, one with the seeded demo shop. They are made again
 * when what fills them has changed, and the demo shop on another day: what its
 * people did is dated from the day on which it was made.
 *
 * @param {import("./postgres.mjs").Postgres} database
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} environment without the settings of any shop
 */
export async function testTemplates(database, folder, environment) {
  const demoDir = join(folder, "demo")
  mkdirSync(demoDir, { recursive: true })
  const prepared = preparation(join(demoDir, "prepared.json"))
  /** @param {string} name */
  const env = (name) => ({
    ...environment,
    APP_ENV: "demo",
    NODE_ENV: "production",
    DATABASE_URL: database.url(name),
    DATA_DIR: demoDir,
    ADMIN_DISABLED: "true",
    MEDUSA_DISABLE_TELEMETRY: "1",
  })
  const schema = `${schemaFingerprint()} ${database.port}`
  await prepared.ensure("empty", schema, async () => {
    await run(database, `drop database if exists ${EMPTY} with (force)`)
    await createDatabase(database.url("postgres"), EMPTY)
    await step("Migrate the database of the specs", (tell) =>
      migrate(env(EMPTY), tell)
    )
  })
  const today = new Date().toISOString().slice(0, 10)
  const demo = `${schema} ${demoFingerprint()} ${today}`
  await prepared.ensure("demo", demo, async () => {
    await run(database, `drop database if exists ${DEMO} with (force)`)
    await run(database, `create database ${DEMO} template ${EMPTY}`)
    await step("Fill the demo shop for the specs", (tell) =>
      seed(env(DEMO), tell)
    )
  })
  return {
    TEST_TEMPLATE_EMPTY: EMPTY,
    TEST_TEMPLATE_DEMO: DEMO,
    TEST_DEMO_DIR: demoDir,
  }
}

/**
 * @param {import("./postgres.mjs").Postgres} database
 * @param {string} statement
 */
async function run(database, statement) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: database.url("postgres") })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
