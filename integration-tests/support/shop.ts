import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { randomBytes } from "crypto"
import { RunningShop } from "./running-shop"
import { settledMails } from "./settled-mails"
import { together } from "./together"

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
  // Here as well: the configuration may be read before the shop starts.
  Object.assign(process.env, env)
  const running = runningShop({ is_demo, env })
  const shop: Shop = {
    // What it is only once it runs, for suites that take it apart before.
    api: new Proxy({} as AxiosInstance, {
      get: (_, name: keyof AxiosInstance) => running.api[name],
    }),
    getContainer: () => running.container,
    utils: { waitWorkflowExecutions: () => running.waitForWorkflows() },
    dbConfig: running.database,
  }

  // Nested, so that it stops before what the file does at its end.
  describe("", () => {
    beforeAll(() => running.begin())
    beforeEach(() => running.restore())
    describeSettled(running, () => suite(shop))
    if (!together.is_on) {
      afterAll(() => running.stop())
    }
  })
}

/** Nested, so that each test is over before the database is restored. */
function describeSettled(running: RunningShop, suite: () => void) {
  describe("", () => {
    let since = new Date()
    const settle = async () => {
      await running.waitForWorkflows()
      await settledMails(running.container, since)
    }
    beforeEach(() => {
      since = new Date()
    })
    afterEach(settle)
    suite()
    // The last of them, so that no test begins with the mails of others.
    beforeAll(settle)
  })
}

function runningShop(options: Required<ShopOptions>) {
  const create = () =>
    new RunningShop({
      ...options,
      name: `shop_${randomBytes(6).toString("hex")}`,
    })
  if (!together.is_on) {
    return create()
  }
  if (options.is_demo || Object.keys(options.env).length) {
    throw new Error(
      "A spec with a shop of its own kind shares none with others. Name its file `.alone.spec.ts`."
    )
  }
  return (together.shop ??= create())
}
