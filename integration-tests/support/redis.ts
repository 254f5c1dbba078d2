import { spawn } from "child_process"
import { once } from "events"
import Redis from "ioredis"
import { freePort } from "../processes/support/ports"
import { toolPath } from "./tools"

/** A Redis of a spec's own, which forgets everything when it stops. */
export async function startRedis({ maxmemory_policy = "noeviction" } = {}) {
  const port = await freePort()
  const server = spawn(
    toolPath("Redis"),
    [
      ...["--port", String(port)],
      ...["--bind", "127.0.0.1"],
      ...["--save", ""],
      ...["--maxmemory-policy", maxmemory_policy],
    ],
    { stdio: "ignore" }
  )
  const url = `redis://127.0.0.1:${port}`
  const client = new Redis(url, { retryStrategy: () => 50 })
  client.on("error", () => undefined)
  await client.ping()
  client.disconnect()
  return {
    url,
    pid: server.pid ?? 0,
    async stop() {
      const ended = once(server, "exit")
      server.kill("SIGKILL")
      await ended
    },
  }
}
