import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { withClient } from "../../support/databases"
import { join } from "path"
import { PURSE_MODULE } from "./purse"
import { purseCoins, purseCredit } from "./purse/book"
import Purse from "./purse/models/purse"
import type PurseModuleService from "./purse/service"

export const JANUARY = new Date("2026-01-01T12:00:00Z")

export function daysAfter(date: Date, days: number) {
  return new Date(date.getTime() + days * 86_400_000)
}

/** Runs specs on a fresh database that the module's migrations have made. */
export function withPurses(
  testSuite: (shop: {
    service: PurseModuleService
    /** SQL past every verb, in a connection of its own. */
    sql: (text: string, values?: unknown[]) => Promise<SqlRow[]>
  }) => void
) {
  moduleIntegrationTestRunner<PurseModuleService>({
    moduleName: PURSE_MODULE,
    moduleModels: [purseCoins, purseCredit].reduce<object[]>(
      (models, book) => [...models, ...Object.values(book.models)],
      [Purse]
    ),
    resolve: join(__dirname, "purse"),
    pathToMigrations: join(__dirname, "purse/migrations"),
    testSuite: ({ service, dbConfig }) => {
      const database = new URL(dbConfig.clientUrl).pathname.slice(1)
      testSuite({
        service,
        sql: (text, values) =>
          withClient(
            async (client) => (await client.query<SqlRow>(text, values)).rows,
            database
          ),
      })
    },
  })
}

export type SqlRow = Record<string, unknown>

/** Coins for a purse, from a source of their own. */
export function coins(
  purse: string,
  amount: bigint,
  { source_id = `gift-${++gifts}`, ...terms }: CoinTerms = {}
) {
  return {
    kind: "earn",
    source: "gift",
    source_id,
    holder_id: purse,
    account: "available" as const,
    against: "issued" as "issued" | "spent",
    amount,
    occurred_at: JANUARY,
    ...terms,
  }
}

interface CoinTerms {
  source_id?: string
  occurred_at?: Date
  activates_at?: Date
  expires_at?: Date | null
}

let gifts = 0

/** Coins that leave a purse, for a source of their own. */
export function spending(
  purse: string,
  amount: bigint,
  { source_id = `sale-${++sales}`, occurred_at = JANUARY } = {}
) {
  return {
    kind: "spend",
    source: "sale",
    source_id,
    holder_id: purse,
    account: "available" as const,
    against: "spent" as const,
    amount,
    occurred_at,
  }
}

let sales = 0

export async function buildPurse(service: PurseModuleService) {
  const { id } = await service.createPurses({})
  return id
}
