import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosError, AxiosInstance } from "axios"
import { randomBytes } from "crypto"
import { completeErrors } from "../../src/lib/server/error-answers"
import { wrapNextHttpServer } from "../../src/lib/server/next-http-server"
import { cloneDemoDatabase } from "./databases"
import { settledMails } from "./settled-mails"

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
  // Here as well: the configuration may be read before the runner sets it.
  Object.assign(process.env, env)
  const dbName = `shop_${randomBytes(6).toString("hex")}`
  medusaIntegrationTestRunner({
    dbName,
    env,
    hooks: {
      async beforeServerStart() {
        answerAsInProduction()
        // The runner creates the database only when there is none, and then
        // migrates what it finds.
        if (is_demo) {
          await cloneDemoDatabase(dbName)
        }
      },
    },
    testSuite: (runner) => {
      const shop = runner as unknown as Shop
      beforeAll(() => {
        shop.api.interceptors.response.use(undefined, throwPlain)
      })
      // Of its own, so that it is over before the runner restores the database.
      describe("", () => {
        let since = new Date()
        const settle = async () => {
          await shop.utils.waitWorkflowExecutions()
          await settledMails(shop.getContainer(), since)
        }
        beforeEach(() => {
          since = new Date()
        })
        afterEach(settle)
        suite(shop)
        // The last of them, so that no test begins with the mails of others.
        beforeAll(settle)
      })
    },
  })
}

/**
 * Jest hands a failure from its worker to the parent as JSON, which an error
 * of axios breaks with its sockets: the worker would die instead, again and
 * again.
 */
function throwPlain(error: AxiosError): never {
  delete error.request
  delete error.config
  if (error.response) {
    const { status, data, headers } = error.response
    error.response = { status, data, headers } as typeof error.response
    error.message = `${error.message}: ${JSON.stringify(data)}`
  }
  throw error
}

/** The runner knows nothing of `instrumentation.ts`, which shapes errors. */
function answerAsInProduction() {
  wrapNextHttpServer({
    wrap: (application) => (req, res) => {
      completeErrors(res)
      application(req, res)
    },
    prepare: () => undefined,
  })
}
