import type { ServerResponse } from "http"
import type { Config } from "../../config"
import { databaseConnection, redisConnection } from "./dependencies"
import { MigrationCheck } from "./migrations"
import type { Lifecycle } from "./supervision"

/** A flood of probes costs one question per this time. */
const REMEMBERED_MS = 500

type Reachability = "ok" | "unreachable"

interface Dependencies {
  database: Reachability
  redis?: Reachability
  redis_cache?: Reachability
  migrations: "ok" | "pending" | "unknown"
}

export interface Readiness {
  status: "ready" | "unready"
  checks: Dependencies & { draining: boolean }
}

/** Says whether this process can do its work at the moment. */
export class ReadinessCheck {
  readonly #database
  readonly #migrations = new MigrationCheck()
  readonly #redis
  readonly #redisCache
  #checking?: Promise<Dependencies>

  constructor(
    config: Config,
    private readonly lifecycle: Lifecycle
  ) {
    this.#database = databaseConnection(config)
    const { url, cache_url } = config.redis ?? {}
    this.#redis = url ? redisConnection(url) : undefined
    this.#redisCache =
      cache_url && cache_url !== url ? redisConnection(cache_url) : undefined
  }

  async read(): Promise<Readiness> {
    const dependencies = await (this.#checking ??= this.#check())
    // Never remembered: load balancers must see it at once.
    const { draining } = this.lifecycle
    const isReady =
      !draining && Object.values(dependencies).every((state) => state === "ok")
    return {
      status: isReady ? "ready" : "unready",
      checks: { ...dependencies, draining },
    }
  }

  close() {
    this.#database.close()
    this.#redis?.close()
    this.#redisCache?.close()
  }

  async #check(): Promise<Dependencies> {
    const [database, redis, redisCache] = await Promise.all([
      this.#askDatabase(),
      this.#redis && reach(this.#redis.ask((redis) => redis.ping())),
      this.#redisCache && reach(this.#redisCache.ask((redis) => redis.ping())),
    ])
    setTimeout(() => (this.#checking = undefined), REMEMBERED_MS).unref()
    return {
      ...database,
      ...(redis && { redis }),
      ...(redisCache && { redis_cache: redisCache }),
    }
  }

  async #askDatabase(): Promise<Pick<Dependencies, "database" | "migrations">> {
    try {
      const isCurrent = await this.#database.ask(async (client) => {
        await client.query("select 1")
        return await this.#migrations.isCurrent(client)
      })
      return { database: "ok", migrations: isCurrent ? "ok" : "pending" }
    } catch {
      return { database: "unreachable", migrations: "unknown" }
    }
  }
}

async function reach(answer: Promise<unknown>): Promise<Reachability> {
  try {
    await answer
    return "ok"
  } catch {
    return "unreachable"
  }
}

/** Answers 200 or 503 with what was found; it names no host and no secret. */
export async function answerReadiness(
  res: ServerResponse,
  readiness: ReadinessCheck
) {
  const found = await readiness.read()
  res.writeHead(found.status === "ready" ? 200 : 503, {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
  })
  res.end(JSON.stringify(found))
}
