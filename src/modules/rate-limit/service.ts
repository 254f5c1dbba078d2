import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import Redis from "ioredis"
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible"
import { config } from "../../config/current"
import type {
  Consumption,
  Policy,
  RateLimiter,
} from "../../lib/rate-limit/limiter"

/**
 * The default: counters in Redis where there is one, else in PostgreSQL, so
 * that all processes count together. While the store cannot be reached, each
 * process counts for itself: a shop that is half down must not lock its
 * shoppers out, nor let guesses through without end.
 */
export default class RateLimitModuleService implements RateLimiter {
  readonly #limiters = new Map<string, RateLimiterAbstract>()

  readonly #database: Knex
  // From the start, so that it is connected before the first call comes: calls
  // that find no connection are counted by the process.
  readonly #redis = config.redis && connect(config.redis.url)

  constructor(cradle: Record<string, unknown>) {
    this.#database = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  __hooks = {
    onApplicationShutdown: async () => {
      this.#redis?.disconnect()
    },
  }

  async consume(policy: Policy, key: string) {
    try {
      const result = await this.#limiterOf(policy).consume(key)
      return consumption(policy, result, true)
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) {
        return consumption(policy, refusal, false)
      }
      throw refusal
    }
  }

  async peek(policy: Policy, key: string) {
    const result = await this.#limiterOf(policy).get(key)
    return result
      ? consumption(policy, result, result.remainingPoints > 0)
      : { policy, is_allowed: true, remaining: policy.quota, reset_seconds: 0 }
  }

  /** Deletes at most `limit` counters whose time is over; Redis does so itself. */
  async forgetExpired(limit: number): Promise<number> {
    const { rowCount } = await this.#database.raw<{ rowCount: number }>(
      `delete from rate_limit where key in
         (select key from rate_limit where expire < ? limit ?)`,
      // Real time, by which they are counted.
      [Date.now(), limit]
    )
    return rowCount
  }

  #limiterOf(policy: Policy) {
    const { name, quota, window_seconds } = policy
    const id = `${name}:${quota}:${window_seconds}`
    const known = this.#limiters.get(id)
    if (known) {
      return known
    }
    const limits = { keyPrefix: id, points: quota, duration: window_seconds }
    const insurance = new RateLimiterMemory(limits)
    const options = { ...limits, insuranceLimiter: insurance }
    const limiter = this.#redis
      ? new RateLimiterRedis({ ...options, storeClient: this.#redis })
      : new RateLimiterPostgres({
          ...options,
          storeClient: this.#database,
          storeType: "knex",
          tableName: "rate_limit",
          tableCreated: true,
          clearExpiredByTimeout: false,
        })
    this.#limiters.set(id, limiter)
    return limiter
  }
}

function connect(url: string) {
  // Fails at once instead of queueing: the process counts for itself then.
  return new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
  }).on("error", () => undefined)
}

function consumption(
  policy: Policy,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
  isAllowed: boolean
): Consumption {
  return {
    policy,
    is_allowed: isAllowed,
    remaining: Math.max(0, remainingPoints),
    reset_seconds: Math.max(0, Math.ceil(msBeforeNext / 1000)),
  }
}
