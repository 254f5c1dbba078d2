import type { AxiosInstance } from "axios"
import { startServer } from "../../builders/server"

const KILLED = 137

/**
 * Sends something to a server of its own that kills itself, as `kill -9` does,
 * where the code says `crashPoint(at)`. What it would have answered is lost.
 */
export async function dieAt(
  at: string,
  env: Record<string, string>,
  send: (api: AxiosInstance) => Promise<unknown>
) {
  const server = await startServer({ ...env, CRASH_AT: at })
  await send(server.api).catch(() => undefined)
  expect([at, await server.exited]).toEqual([at, KILLED])
}
