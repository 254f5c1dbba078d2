import { Redis } from "ioredis"
import { Client } from "pg"
import type { Config } from "../../config"
import { KeptConnection } from "./kept-connection"

const CONNECT_WITHIN_MS = 1000

/**
 * Connections of the readiness check. They are apart from the application's
 * pools, because a pool that is busy is not an outage, and they keep neither
 * the process alive nor a failure to themselves.
 */
export function databaseConnection({ database }: Config) {
  return new KeptConnection<Client>({
    open: async (forget) => {
      const client = new Client({
        connectionString: database.url,
        connectionTimeoutMillis: CONNECT_WITHIN_MS,
        application_name: "readiness",
        ...(database.ssl === "off"
          ? {}
          : { ssl: { rejectUnauthorized: database.ssl === "on" } }),
      })
      client.on("error", forget)
      await client.connect()
      unref(client)
      return client
    },
    close: (client) => void client.end().catch(() => undefined),
  })
}

export function redisConnection(url: string) {
  return new KeptConnection<Redis>({
    open: async (forget) => {
      const redis = new Redis(url, {
        lazyConnect: true,
        connectTimeout: CONNECT_WITHIN_MS,
        enableOfflineQueue: false,
        // The next question opens a new connection.
        retryStrategy: () => null,
      })
      redis.on("error", forget)
      redis.on("close", forget)
      await redis.connect()
      redis.stream.unref()
      return redis
    },
    close: (redis) => redis.disconnect(),
  })
}

/** The types of `pg` leave out what its clients can do. */
function unref(client: Client & { unref?: () => void }) {
  client.unref?.()
}
