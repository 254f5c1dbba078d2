import { MedusaError } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/**
 * SQL inside a module's service: in the transaction that the context carries,
 * or on a connection of the pool when there is none.
 */
export function knexOf(context: Context<SqlEntityManager>): Knex {
  const { transactionManager, manager } = context
  const connection =
    transactionManager?.getTransactionContext() ?? manager?.getKnex()
  if (!connection) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "No database in the context: the method lacks @InjectManager() or @MedusaContext()."
    )
  }
  return connection
}

/**
 * The transaction that the context carries. What takes a lock or writes more
 * than one row asks for it here, because without a transaction each statement
 * would commit for itself and the lock would be gone with the next.
 */
export function transactionOf(context: Context<SqlEntityManager>): Knex {
  if (!context.transactionManager) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "No transaction in the context: the method lacks @InjectTransactionManager() or @MedusaContext()."
    )
  }
  return knexOf(context)
}
