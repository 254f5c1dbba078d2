import type { ICachingProviderService } from "@medusajs/framework/types"
import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import redisCaching from "@medusajs/medusa/caching-redis"

type Entry = Parameters<ICachingProviderService["set"]>[0]

type ProviderClass = new (...dependencies: unknown[]) => ICachingProviderService

const [CoreRedisCaching] = redisCaching.services as unknown as ProviderClass[]

/** The same restraint as in `caching-in-process`, over core's Redis cache. */
export class RedisCaching extends CoreRedisCaching {
  static identifier = "caching-redis"

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
