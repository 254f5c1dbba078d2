import type { Logger } from "@medusajs/framework/types"
import { ModuleProvider, Modules } from "@medusajs/framework/utils"
// eslint-disable-next-line @medusajs/import-from-framework-not-internal -- the class is what the package's `in_memory` option runs, but not exported; the exact pin of Medusa keeps the path
import { MemoryCachingProvider } from "@medusajs/caching/dist/providers/memory-cache"

type Options = ConstructorParameters<typeof MemoryCachingProvider>[1]
type Entry = Parameters<MemoryCachingProvider["set"]>[0]

/**
 * Core's cache in the process, but one that forgets what it could not take
 * back. Entries are cleared by tags computed from the entities in an answer,
 * so an answer without any, such as an empty list, would stay until it
 * expires: a product published a moment later would not appear.
 */
export class InProcessCaching extends MemoryCachingProvider {
  static override identifier = "caching-in-process"

  constructor({ logger }: { logger: Logger }, options?: Options) {
    super(
      // The module has hashed what is long in a key already.
      { logger, hasher: (key) => key },
      // Routes write into what they read: core's price with tax would stay in
      // the cached product and reach the next shopper.
      { ...options, useClones: true }
    )
  }

  override async set(entry: Entry) {
    if (entry.tags?.length) {
      await super.set(entry)
    }
  }
}

export default ModuleProvider(Modules.CACHING, { services: [InProcessCaching] })
