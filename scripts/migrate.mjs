import "./lib/node-version.mjs"
import { builtApplication } from "./lib/application.mjs"
import { checkDatabase } from "./lib/database-check.mjs"
import { report } from "./lib/problem.mjs"
import { onStopSignal, supervise } from "./lib/supervise.mjs"

/**
 * Brings the schema, the links and the search indexes up to date with the
 * built application. Two at once take turns: Medusa locks each module.
 */
async function migrate() {
  const { dir, config, medusa } = builtApplication()
  await checkDatabase(config.database)
  const migration = supervise({
    command: process.execPath,
    args: medusa(
      "db:migrate",
      // Nothing here may ask, and nothing may drop what holds data.
      "--execute-safe-links",
      "--execute-safe-search"
    ),
    cwd: dir,
    env: { ...process.env, ADMIN_DISABLED: "true" },
    drain_seconds: 0,
  })
  onStopSignal(migration.stop)
  process.exit(await migration.exited)
}

migrate().catch((error) => {
  report(error)
  process.exit(1)
})
