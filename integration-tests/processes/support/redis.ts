import { mkdtempSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { toolPath } from "../../support/tools"
import { freePort } from "./ports"
import { start } from "./processes"
import { until } from "./wait"

/** A Redis of the spec's own, ended by `endAll`. */
export async function startRedis(args: string[] = [], port?: number) {
  const chosen = port ?? (await freePort())
  const server = start(toolPath("redis-server"), [
    ...args,
    "--port",
    String(chosen),
    "--bind",
    "127.0.0.1",
    "--dir",
    mkdtempSync(join(tmpdir(), "redis-")),
  ])
  await until(() => server.output().includes("Ready to accept connections"), {
    describe: server.output,
  })
  return { ...server, port: chosen, url: `redis://127.0.0.1:${chosen}` }
}
