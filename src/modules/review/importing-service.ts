import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import type { ReviewSettings } from "./domain/review-settings"
import { exportPage, type ExportQuery } from "./exporting"
import { listImportErrors } from "./import-errors"
import {
  cancelImport,
  endImport,
  giveImportBack,
  listOpenImports,
  openImport,
  settleImport,
  takeImport,
  type ImportRow,
  type NewImport,
} from "./import-rows"
import { importBatch, type ImportBatch } from "./importing"

type SqlContext = Context<SqlEntityManager>
import ReviewQuestionService from "./question-service"

/** Reviews that come as files, and go as one. */
export default class ImportingService extends ReviewQuestionService {
  @InjectTransactionManager()
  async openImport(
    wanted: NewImport,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return openImport(transactionOf(context), wanted, now)
  }

  @InjectTransactionManager()
  async takeImport(id: string, @MedusaContext() context: SqlContext = {}) {
    return takeImport(transactionOf(context), id)
  }

  @InjectTransactionManager()
  async importBatch(
    turn: ImportRow,
    batch: ImportBatch,
    around: { settings: ReviewSettings; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return importBatch(transactionOf(context), turn, batch, around)
  }

  @InjectTransactionManager()
  async endImport(
    turn: ImportRow,
    outcome: Parameters<typeof endImport>[2],
    @MedusaContext() context: SqlContext = {}
  ) {
    return endImport(transactionOf(context), turn, outcome)
  }

  @InjectManager()
  async giveImportBack(
    turn: ImportRow,
    @MedusaContext() context: SqlContext = {}
  ) {
    await giveImportBack(knexOf(context), turn)
  }

  @InjectTransactionManager()
  async cancelImport(
    id: string,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return cancelImport(transactionOf(context), id, now)
  }

  @InjectManager()
  async settleImport(id: string, @MedusaContext() context: SqlContext = {}) {
    await settleImport(knexOf(context), id)
  }

  @InjectManager()
  async listOpenImports(
    page: { after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOpenImports(knexOf(context), page)
  }

  @InjectManager()
  async listImportErrors(
    query: { import_id: string; after?: string; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listImportErrors(knexOf(context), query)
  }

  @InjectManager()
  async exportPage(
    query: ExportQuery,
    page: { after: string; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return exportPage(knexOf(context), query, page)
  }
}
