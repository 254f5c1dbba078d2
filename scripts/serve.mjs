import "./lib/node-version.mjs"
import { builtApplication } from "./lib/application.mjs"
import { connectToDatabase } from "./lib/database-check.mjs"
import { firstMigration, turnToBoot } from "./lib/first-boot.mjs"
import { report } from "./lib/problem.mjs"
import { onStopSignal, supervise } from "./lib/supervise.mjs"

/**
 * As the first process of a container this one would ignore signals that it
 * has no handler for, so it has one from the beginning.
 *
 * @type {(signal: NodeJS.Signals) => unknown}
 */
let stop = () => process.exit(0)
onStopSignal((signal) => stop(signal))

async function serve() {
  const { dir, config, medusa } = builtApplication()
  const database = await connectToDatabase(config.database)
  await firstMigration(database, () =>
    console.log("The database is empty; waiting for `npm run migrate`.")
  )
  await turnToBoot(database)

  const server = supervise({
    command: process.execPath,
    args: medusa(
      "start",
      `--port=${config.port}`,
      ...(config.host ? [`--host=${config.host}`] : [])
    ),
    cwd: dir,
    env: process.env,
    drain_seconds: config.drain_seconds,
  })
  stop = server.stop
  await server.listening
  await database.end().catch(() => undefined)
  process.exit(await server.exited)
}

serve().catch((error) => {
  report(error)
  process.exit(1)
})
