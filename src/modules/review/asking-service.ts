import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import {
  freezeOffer,
  listDueRequests,
  listUnplannedOrders,
  moveRequest,
  nextRequestAt,
  planRequest,
  readRequest,
  type NewRequest,
  type Offer,
  type RequestMove,
} from "./request-rows"
import { readSettings, writeSettings, type NewSettings } from "./setting-rows"
import { listRefusals, listTellable, type TellableQuery } from "./told-rows"
import ReviewVoiceService from "./voice-service"

type SqlContext = Context<SqlEntityManager>

/** The half of the service that asks people, and tells them what was decided. */
export default class AskingService extends ReviewVoiceService {
  /** Once per order, however often it is planned. */
  @InjectTransactionManager()
  async planRequest(
    request: NewRequest,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await planRequest(transactionOf(context), request, now)
  }

  @InjectManager()
  async readRequest(id: string, @MedusaContext() context: SqlContext = {}) {
    return readRequest(knexOf(context), id)
  }

  /** The first time counts. */
  @InjectTransactionManager()
  async freezeOffer(
    input: { id: string; offer: Offer; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    await freezeOffer(transactionOf(context), input)
  }

  @InjectTransactionManager()
  async moveRequest(
    input: RequestMove,
    @MedusaContext() context: SqlContext = {}
  ) {
    return moveRequest(transactionOf(context), input)
  }

  @InjectManager()
  async listDueRequests(
    query: { now: Date; after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listDueRequests(knexOf(context), query)
  }

  @InjectManager()
  async nextRequestAt(@MedusaContext() context: SqlContext = {}) {
    return nextRequestAt(knexOf(context))
  }

  @InjectManager()
  async listUnplannedOrders(
    query: { since_id: string; after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listUnplannedOrders(knexOf(context), query)
  }

  /** Of all channels, where this one has none of its own. */
  @InjectManager()
  async readSettings(
    sales_channel_id: string | null,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readSettings(knexOf(context), sales_channel_id)
  }

  @InjectTransactionManager()
  async writeSettings(
    settings: NewSettings,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await writeSettings(transactionOf(context), settings, now)
  }

  @InjectManager()
  async listRefusals(
    reviewId: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listRefusals(knexOf(context), reviewId)
  }

  @InjectManager()
  async listTellable(
    query: TellableQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listTellable(knexOf(context), query)
  }
}
