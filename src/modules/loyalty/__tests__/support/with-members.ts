import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { join } from "path"
import { withClient } from "../../../../../integration-tests/support/databases"
import { LOYALTY_MODULE } from "../.."
import { models } from "../../entities"
import type LoyaltyModuleService from "../../service"

export const MARCH = new Date("2026-03-01T12:00:00Z")

export const daysAfter = (date: Date, days: number) =>
  new Date(date.getTime() + days * 86_400_000)

export type SqlRow = Record<string, unknown>

export interface Members {
  service: LoyaltyModuleService
  /** SQL past every verb, in a connection of its own. */
  sql: (text: string, values?: unknown[]) => Promise<SqlRow[]>
  /** As the application's own connections. */
  knex: () => Knex
}

/** Runs specs on a fresh database that the module's migrations have made. */
export function withMembers(suite: (shop: Members) => void) {
  moduleIntegrationTestRunner<LoyaltyModuleService>({
    moduleName: LOYALTY_MODULE,
    moduleModels: Object.values(models),
    resolve: "./src/modules/loyalty",
    pathToMigrations: join(__dirname, "../../migrations"),
    testSuite: ({ service, dbConfig }) => {
      const database = new URL(dbConfig.clientUrl).pathname.slice(1)
      let connection: Knex
      beforeEach(() => {
        connection = ModulesSdkUtils.createPgConnection(dbConfig) as Knex
      })
      afterEach(() => connection.destroy())
      suite({
        service,
        knex: () => connection,
        sql: (text, values) =>
          withClient(
            async (client) => (await client.query<SqlRow>(text, values)).rows,
            database
          ),
      })
    },
  })
}

/** How many of several at once came through, and why the others did not. */
export async function atOnce<Result>(
  count: number,
  run: (index: number) => Promise<Result>
) {
  const results = await Promise.allSettled(
    Array.from({ length: count }, (_, index) => run(index))
  )
  const done = results.flatMap((result) =>
    result.status === "fulfilled" ? [result.value] : []
  )
  const refused: { code?: string; message: string }[] = results.flatMap(
    (result) => (result.status === "rejected" ? [result.reason] : [])
  )
  return { done, refused, codes: new Set(refused.map(({ code }) => code)) }
}
