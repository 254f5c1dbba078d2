import axios from "axios"
import { join, relative } from "path"
import { freePort } from "../processes/support/ports"
import { projectDir, start } from "../processes/support/processes"
import { until } from "../processes/support/wait"
import { asPlugin } from "../support/sample-plugin"

const buildDir = join(projectDir, ".medusa/server")

/**
 * Starts the built application as a process of its own, on a database that is
 * already migrated, and waits until it answers.
 */
export async function startServer({
  TEST_PLUGIN,
  TEST_PAYMENT_PROVIDER,
  ...env
}: Record<string, string>) {
  const port = String(await freePort())
  const server = start(
    process.execPath,
    [join(projectDir, "node_modules/@medusajs/cli/cli.js"), "start"],
    {
      cwd: buildDir,
      env: {
        APP_ENV: "test",
        NODE_ENV: "production",
        MEDUSA_DISABLE_TELEMETRY: "1",
        ADMIN_DISABLED: "true",
        LOG_LEVEL: "error",
        PORT: port,
        ...(TEST_PLUGIN && { TEST_PLUGIN: asPlugin(built(TEST_PLUGIN)) }),
        ...(TEST_PAYMENT_PROVIDER && {
          TEST_PAYMENT_PROVIDER: built(TEST_PAYMENT_PROVIDER),
        }),
        ...env,
      },
    }
  )
  const url = `http://127.0.0.1:${port}`
  const api = axios.create({ baseURL: url, validateStatus: () => true })
  await until(
    () =>
      api.get("/health").then(
        () => true,
        () => false
      ),
    {
      within_ms: 90_000,
      describe: server.output,
    }
  )
  return { ...server, api }
}

/** Where the build has what lies there in the sources. */
function built(path: string) {
  return join(buildDir, relative(projectDir, path)).replace(/\.ts$/, ".js")
}
