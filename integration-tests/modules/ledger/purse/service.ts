import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { knexOf } from "../../../../src/lib/knex"
import { purseCoins } from "./book"
import Purse from "./models/purse"
import { Balance, Consumption, Entry, Lot, Posting } from "./models/purse-coins"

type Scope = Context<SqlEntityManager>

/** The smallest module that keeps a book. */
export default class PurseModuleService extends MedusaService({
  Purse,
  Entry,
  Posting,
  Lot,
  Consumption,
  Balance,
}) {
  /** Runs in one transaction, as each verb of a feature would. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    run: (context: Scope) => Promise<Result>,
    @MedusaContext() context: Scope = {}
  ): Promise<Result> {
    return run(context)
  }

  @InjectManager()
  async inNoTransaction<Result>(
    run: (context: Scope, knex: Knex) => Promise<Result>,
    @MedusaContext() context: Scope = {}
  ): Promise<Result> {
    return run(context, knexOf(context))
  }

  @InjectManager()
  async prove(@MedusaContext() context: Scope = {}) {
    return purseCoins.prove(context)
  }
}
