import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
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

  readonly #database: unknown
  #redis?: Redis

  constructor(cradle: Record<string, unknown>) {
    this.#database = cradle[ContainerRegistrationKeys.PG_CONNECTION]
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
    const limiter = config.redis
      ? new RateLimiterRedis({
          ...options,
          storeClient: this.#connect(config.redis.url),
        })
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

  #connect(url: string) {
    // Fails at once instead of queueing: the insurance takes over then.
    this.#redis ??= new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
    }).on("error", () => undefined)
    return this.#redis
  }
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
