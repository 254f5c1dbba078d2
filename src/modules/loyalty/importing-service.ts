import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { crashPoint } from "../../lib/crash-point"
import {
  cancelImport,
  endImport,
  giveImportBack,
  listImportErrors,
  listOpenImports,
  lockTurn,
  noteProgress,
  openImport,
  settleImport,
  takeImport,
  type ErrorQuery,
  type ImportEnd,
  type RowError,
} from "../../lib/import"
import { knexOf, transactionOf } from "../../lib/knex"
import { loyaltyImports, type ImportRow, type NewImport } from "./import-rows"
import {
  importBalances,
  type FoundBalance,
  type ImportedBalances,
  type Tried,
} from "./importing-balances"
import LoyaltyPeopleService from "./people-service"
import type { SqlContext } from "./types"

export interface BalanceBatch {
  /** How many rows of the file are done with it. */
  row_count: number
  found: FoundBalance[]
  errors: RowError[]
  /** Of a dry run: what the batches before it would have brought. */
  tried?: Tried
}

/** Undoes what a dry run has tried, and carries what it would have come to. */
class Undone extends Error {
  constructor(readonly result: ImportedBalances) {
    super("A dry run is undone")
  }
}

/** The part of the service for balances that come as files. */
export default class LoyaltyImportingService extends LoyaltyPeopleService {
  @InjectTransactionManager()
  async openImport(
    wanted: NewImport,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await openImport(transactionOf(context), loyaltyImports, wanted, now)
  }

  @InjectTransactionManager()
  async takeImport(id: string, @MedusaContext() context: SqlContext = {}) {
    return takeImport<ImportRow>(transactionOf(context), loyaltyImports, id)
  }

  /**
   * Writes some rows of a file and how far it has come, all or nothing. So a
   * process may die anywhere, and the next goes on behind the last batch.
   *
   * @returns nothing when somebody has canceled it, or another process is at it
   */
  @InjectTransactionManager()
  async importBatch(
    turn: ImportRow,
    batch: BalanceBatch,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<ImportedBalances | undefined> {
    const knex = transactionOf(context)
    const row = await lockTurn(knex, loyaltyImports, turn)
    if (!row) {
      return undefined
    }
    const around = { by: actorOf(row), now, tried: batch.tried }
    const result = row.is_dry_run
      ? await this.tryBalances(batch.found, around)
      : await importBalances(context, batch.found, around)
    crashPoint("loyalty.import-rows-written")
    const errors = [...batch.errors, ...result.errors]
    await noteProgress(knex, loyaltyImports, row, {
      ...{ row_count: batch.row_count, errors },
      ...{ imported: result.imported, known: result.known },
      figures: {
        points_imported: String(
          BigInt(row.points_imported) + BigInt(result.points)
        ),
        tiers_set: row.tiers_set + result.tiers,
      },
    })
    return result
  }

  /** By doing it and taking it back: so it says what an import would do. */
  private async tryBalances(
    found: FoundBalance[],
    around: Parameters<typeof importBalances>[2]
  ): Promise<ImportedBalances> {
    try {
      return await this.undoBalances(found, around)
    } catch (error) {
      if (error instanceof Undone) {
        return error.result
      }
      throw error
    }
  }

  @InjectTransactionManager()
  protected async undoBalances(
    found: FoundBalance[],
    around: Parameters<typeof importBalances>[2],
    @MedusaContext() context: SqlContext = {}
  ): Promise<ImportedBalances> {
    throw new Undone(await importBalances(context, found, around))
  }

  @InjectTransactionManager()
  async endImport(
    turn: ImportRow,
    end: ImportEnd,
    @MedusaContext() context: SqlContext = {}
  ) {
    return endImport(transactionOf(context), loyaltyImports, turn, end)
  }

  @InjectManager()
  async giveImportBack(
    turn: ImportRow,
    @MedusaContext() context: SqlContext = {}
  ) {
    await giveImportBack(knexOf(context), loyaltyImports, turn)
  }

  @InjectTransactionManager()
  async cancelImport(
    id: string,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return cancelImport<ImportRow>(
      transactionOf(context),
      loyaltyImports,
      id,
      now
    )
  }

  @InjectManager()
  async settleImport(id: string, @MedusaContext() context: SqlContext = {}) {
    await settleImport(knexOf(context), loyaltyImports, id)
  }

  @InjectManager()
  async listOpenImports(
    page: { after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOpenImports(knexOf(context), loyaltyImports, page)
  }

  @InjectManager()
  async listImportErrors(
    query: ErrorQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listImportErrors(knexOf(context), loyaltyImports, query)
  }
}

const actorOf = ({ user_id }: ImportRow) =>
  user_id ? { type: "user", id: user_id } : { type: "system" }
