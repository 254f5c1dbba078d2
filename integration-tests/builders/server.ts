import axios from "axios"
import { join } from "path"
import { freePort } from "../processes/support/ports"
import { projectDir, start } from "../processes/support/processes"
import { until } from "../processes/support/wait"

/**
 * Starts the application as a process of its own, on a database that is already
 * migrated, and waits until it answers. It is the build, which is up sooner;
 * except with a plugin, which Medusa finds among sources only.
 */
export async function startServer(env: Record<string, string>) {
  const isFromSources = Boolean(env.TEST_PLUGIN)
  const port = String(await freePort())
  const server = start(
    process.execPath,
    [join(projectDir, "node_modules/@medusajs/cli/cli.js"), "start"],
    {
      cwd: isFromSources ? projectDir : join(projectDir, ".medusa/server"),
      env: {
        APP_ENV: "test",
        NODE_ENV: "production",
        MEDUSA_DISABLE_TELEMETRY: "1",
        ADMIN_DISABLED: "true",
        LOG_LEVEL: "error",
        PORT: port,
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
