import { MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import { lockOwnAccount, type AccountRow } from "./account-rows"
import { changeOf, type RowChange } from "./row-change"
import type { SqlContext } from "./types"

export interface AccountChange {
  id: string
  /** "MM-DD" */
  birthday?: string
  time_zone?: string
  negative_balance_policy?: AccountRow["negative_balance_policy"]
  /** Members tell their birthday once; merchants may correct it. */
  is_by_member: boolean
  now: Date
}

const TABLE = "loyalty_account"

const COLUMNS = [
  ...["customer_id", "merged_into_id", "birthday", "birthday_set_at"],
  ...["time_zone", "negative_balance_policy"],
]

/**
 * @throws {MedusaError} `loyalty_birthday_known` when a member tells another
 * one, `loyalty_account_closed`
 */
export async function changeAccount(
  context: SqlContext,
  { id, is_by_member, now, ...change }: AccountChange
): Promise<{ change: RowChange }> {
  const account = await lockOwnAccount(context, id)
  const { birthday } = change
  const isNews = birthday !== undefined && birthday !== account.birthday
  if (isNews && account.birthday && is_by_member) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Your birthday is known already. If it is wrong, write to the shop, which can correct it.",
      "loyalty_birthday_known"
    )
  }
  const knex = transactionOf(context)
  const [is] = await knex<AccountRow>(TABLE)
    .where({ id })
    .update({
      ...change,
      ...(isNews && { birthday_set_at: now }),
      ...{ updated_at: knex.fn.now() },
    })
    .returning("*")
  return { change: changeOf(TABLE, { was: account, is }, COLUMNS) }
}
