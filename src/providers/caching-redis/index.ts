import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import redisCaching from "@medusajs/medusa/caching-redis"
import type { RedisCachingProvider } from "@medusajs/caching-redis/dist/services/redis-cache"

type Entry = Parameters<RedisCachingProvider["set"]>[0]

const [CoreRedisCaching] =
  redisCaching.services as (typeof RedisCachingProvider)[]

/** The same restraint as in `caching-in-process`, over core's Redis cache. */
export class RedisCaching extends CoreRedisCaching {
  static override identifier = "caching-redis"

  override async set(entry: Entry) {
    if (entry.tags?.length) {
      await super.set(entry)
    }
  }
}

export default ModuleProvider(Modules.CACHING, {
  services: [RedisCaching],
  loaders: redisCaching.loaders,
})
