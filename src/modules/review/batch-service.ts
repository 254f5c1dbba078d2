import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import AskingService from "./asking-service"

/** What methods of the service need, to write in one transaction. */
export type SharedContext = Context<SqlEntityManager>

/** The part of the service for who writes more than one thing at a time. */
export default class BatchService extends AskingService {
  /**
   * Several methods of this service in one transaction, all or none of them.
   * `work` hands the context that it gets to each as its last argument.
   */
  @InjectTransactionManager()
  async together<T>(
    work: (shared: SharedContext) => Promise<T>,
    @MedusaContext() context: SharedContext = {}
  ): Promise<T> {
    return work(context)
  }
}
