import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import {
  cancelImport,
  endImport,
  giveImportBack,
  listImportErrors,
  listOpenImports,
  openImport,
  settleImport,
  takeImport,
  type ErrorQuery,
  type ImportEnd,
} from "../../lib/import"
import { knexOf, transactionOf } from "../../lib/knex"
import type { ReviewSettings } from "./domain/review-settings"
import { exportPage, type ExportQuery } from "./exporting"
import { reviewImports, type ImportRow, type NewImport } from "./import-rows"
import { importBatch, type ImportBatch } from "./importing"
import ReviewQuestionService from "./question-service"

type SqlContext = Context<SqlEntityManager>

/** Reviews that come as files, and go as one. */
export default class ImportingService extends ReviewQuestionService {
  @InjectTransactionManager()
  async openImport(
    wanted: NewImport,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return openImport(transactionOf(context), reviewImports, wanted, now)
  }

  @InjectTransactionManager()
  async takeImport(id: string, @MedusaContext() context: SqlContext = {}) {
    return takeImport<ImportRow>(transactionOf(context), reviewImports, id)
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
    end: ImportEnd,
    @MedusaContext() context: SqlContext = {}
  ) {
    return endImport(transactionOf(context), reviewImports, turn, end)
  }

  @InjectManager()
  async giveImportBack(
    turn: ImportRow,
    @MedusaContext() context: SqlContext = {}
  ) {
    await giveImportBack(knexOf(context), reviewImports, turn)
  }

  @InjectTransactionManager()
  async cancelImport(
    id: string,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return cancelImport<ImportRow>(
      transactionOf(context),
      reviewImports,
      id,
      now
    )
  }

  @InjectManager()
  async settleImport(id: string, @MedusaContext() context: SqlContext = {}) {
    await settleImport(knexOf(context), reviewImports, id)
  }

  @InjectManager()
  async listOpenImports(
    page: { after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOpenImports(knexOf(context), reviewImports, page)
  }

  @InjectManager()
  async listImportErrors(
    query: ErrorQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listImportErrors(knexOf(context), reviewImports, query)
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
