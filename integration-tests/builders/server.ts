import axios from "axios"
import { freePort } from "../processes/support/ports"
import { start } from "../processes/support/processes"
import { until } from "../processes/support/wait"

/**
 * Starts the application from its sources as a process of its own, on a
 * database that is already migrated, and waits until it answers.
 */
export async function startServer(env: Record<string, string>) {
  const port = String(await freePort())
  const server = start(
    process.execPath,
    ["node_modules/@medusajs/cli/cli.js", "start"],
    {
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
