import "./lib/node-version.mjs"
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { connectToDatabase } from "./lib/database-check.mjs"
import { firstMigration, turnToBoot } from "./lib/first-boot.mjs"
import { Problem, report } from "./lib/problem.mjs"
import { projectDir } from "./lib/project.mjs"
import { onStopSignal, supervise } from "./lib/supervise.mjs"

const require = createRequire(import.meta.url)

/**
 * As the first process of a container this one would ignore signals that it
 * has no handler for, so it has one from the beginning.
 *
 * @type {(signal: NodeJS.Signals) => unknown}
 */
let stop = () => process.exit(0)
onStopSignal((signal) => stop(signal))

async function serve() {
  process.env.APP_ENV ||= "production"
  // With any other value Medusa looks for the sources of the admin.
  process.env.NODE_ENV = "production"
  process.env.MEDUSA_DISABLE_TELEMETRY ||= "1"

  const appDir = builtApplication()
  const { config } = require(join(appDir, "src/config/current.js"))
  const database = await connectToDatabase(config.database)
  await firstMigration(database, () =>
    console.log("The database is empty; waiting for `npm run migrate`.")
  )
  await turnToBoot(database)

  const server = supervise({
    command: process.execPath,
    args: [
      require.resolve("@medusajs/cli/cli.js"),
      "start",
      `--port=${config.port}`,
      ...(config.host ? [`--host=${config.host}`] : []),
    ],
    cwd: appDir,
    env: process.env,
    drain_seconds: config.drain_seconds,
  })
  stop = server.stop
  await server.listening
  await database.end().catch(() => undefined)
  process.exit(await server.exited)
}

/** `.medusa/server` in a checkout; in an image the build is the root. */
function builtApplication() {
  const appDir = [join(projectDir, ".medusa/server"), projectDir].find((dir) =>
    existsSync(join(dir, "medusa-config.js"))
  )
  if (!appDir) {
    throw new Problem("The application is not built.", "Run: npm run build")
  }
  return appDir
}

serve().catch((error) => {
  if (error.name === "ConfigError") {
    console.error(`\n${error.message}\n`)
  } else {
    report(error)
  }
  process.exit(1)
})
