import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import BatchService from "./batch-service"
import type { DecisionReason } from "./domain/reasons"
import {
  publishSaid,
  rejectSaid,
  releaseSaid,
  withdrawSaid,
} from "./question-deciding"
import {
  listOverdueSaid,
  nextOverdueSaidAt,
  type OverdueSaid,
} from "./question-held"
import {
  isSaidByOthers,
  listAnswers,
  listQuestions,
  type QuestionQuery,
} from "./question-listing"
import { listQuestionQueue, type QuestionQueueQuery } from "./question-queue"
import { readSaid, type SaidTable } from "./question-rows"
import {
  answerQuestion,
  askQuestion,
  type NewAnswer,
  type NewQuestion,
} from "./question-writing"
import type { ReviewActor } from "./types"

type SqlContext = Context<SqlEntityManager>

interface Decided<Table extends SaidTable> {
  table: Table
  id: string
  by: ReviewActor
  now: Date
}

/** The part of the service for questions about products, and their answers. */
export default class ReviewQuestionService extends BatchService {
  @InjectTransactionManager()
  async ask(question: NewQuestion, @MedusaContext() context: SqlContext = {}) {
    return askQuestion(transactionOf(context), question)
  }

  @InjectTransactionManager()
  async answer(answer: NewAnswer, @MedusaContext() context: SqlContext = {}) {
    return answerQuestion(transactionOf(context), answer)
  }

  @InjectTransactionManager()
  async publishSaid<Table extends SaidTable>(
    decided: Decided<Table>,
    @MedusaContext() context: SqlContext = {}
  ) {
    return publishSaid(transactionOf(context), decided)
  }

  @InjectTransactionManager()
  async rejectSaid<Table extends SaidTable>(
    decided: Decided<Table> & { reason: DecisionReason },
    @MedusaContext() context: SqlContext = {}
  ) {
    return rejectSaid(transactionOf(context), decided)
  }

  @InjectTransactionManager()
  async withdrawSaid<Table extends SaidTable>(
    decided: Decided<Table>,
    @MedusaContext() context: SqlContext = {}
  ) {
    return withdrawSaid(transactionOf(context), decided)
  }

  /** @returns what it is now; null if it did not wait, or not long enough */
  @InjectTransactionManager()
  async releaseSaid(
    overdue: OverdueSaid & { now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return releaseSaid(transactionOf(context), overdue)
  }

  @InjectManager()
  async listOverdueSaid(
    query: { now: Date; after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOverdueSaid(knexOf(context), query)
  }

  @InjectManager()
  async nextOverdueSaidAt(@MedusaContext() context: SqlContext = {}) {
    return nextOverdueSaidAt(knexOf(context))
  }

  /** @throws {MedusaError} `not_found` */
  @InjectManager()
  async readSaid<Table extends SaidTable>(
    table: Table,
    id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readSaid(knexOf(context), table, id)
  }

  @InjectManager()
  async isSaidByOthers(
    table: SaidTable,
    where: { text: string; product_id?: string; question_id?: string },
    @MedusaContext() context: SqlContext = {}
  ) {
    return isSaidByOthers(knexOf(context), table, where)
  }

  @InjectManager()
  async listQuestions(
    query: QuestionQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listQuestions(knexOf(context), query)
  }

  @InjectManager()
  async listAnswers(
    query: { question_id: string; limit: number; offset: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listAnswers(knexOf(context), query)
  }

  @InjectManager()
  async listQuestionQueue(
    query: QuestionQueueQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listQuestionQueue(knexOf(context), query)
  }
}
