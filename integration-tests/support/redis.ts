import Redis from "ioredis"
import { startRedis } from "../processes/support/redis"
import { toolPath } from "./tools"

const DATABASES = Array.from({ length: 16 }, (_, number) => number)

/**
 * A Redis that holds nothing and is left as it was: one of the spec's own
 * where there is a `redis-server`, else an empty database of the server that
 * `REDIS_URL` names.
 */
export async function borrowRedis() {
  if (process.env.TEST_REDIS_SERVER) {
    const { url, child } = await startRedis()
    return { url, giveBack: async () => void child.kill("SIGKILL") }
  }
  const url = await findEmptyDatabase(toolPath("Redis"))
  return { url, giveBack: () => ask(url, (client) => client.flushdb()) }
}

async function findEmptyDatabase(serverUrl: string) {
  for (const number of DATABASES) {
    const url = new URL(serverUrl)
    url.pathname = `/${number}`
    if ((await ask(url.href, (client) => client.dbsize())) === 0) {
      return url.href
    }
  }
  throw new Error("Every database of the Redis in REDIS_URL holds something.")
}

async function ask<T>(url: string, question: (client: Redis) => Promise<T>) {
  const client = new Redis(url)
  try {
    return await question(client)
  } finally {
    client.disconnect()
  }
}
