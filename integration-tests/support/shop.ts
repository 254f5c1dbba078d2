import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { randomBytes } from "crypto"
import { cloneDemoDatabase } from "./databases"

/** What a spec gets: the running application of its file. */
export interface Shop {
  /** Axios on the running server. An answer outside 2xx throws. */
  api: AxiosInstance
  getContainer: () => MedusaContainer
  utils: { waitWorkflowExecutions: () => Promise<void> }
  dbConfig: { dbName: string; clientUrl: string }
}

interface ShopOptions {
  /** Starts from the seeded demo shop instead of an empty one. */
  is_demo?: boolean
  env?: Record<string, string>
}

/**
 * Boots the application once for a spec file. What `beforeAll` writes stays;
 * what a test writes is gone before the next one, because the database is
 * restored from a template in between. State in memory is not.
 */
export function withShop(
  suite: (shop: Shop) => void,
  { is_demo = false, env = {} }: ShopOptions = {}
) {
  const dbName = `shop_${randomBytes(6).toString("hex")}`
  medusaIntegrationTestRunner({
    dbName,
    env,
    // The runner creates the database only when there is none, and then
    // migrates what it finds.
    hooks: is_demo
      ? { beforeServerStart: () => cloneDemoDatabase(dbName) }
      : undefined,
    testSuite: (shop) => suite(shop as unknown as Shop),
  })
}
