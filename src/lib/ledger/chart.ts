import { MedusaError } from "@medusajs/framework/utils"

/** One line of the chart of accounts. */
export interface AccountRule {
  /**
   * Whose balance it is: that of one holder (a row of the feature, which is
   * locked) or that of the house as a whole, which nobody waits for.
   */
  of: "holder" | "house"
  /** What comes in forms a lot, and what goes out names the lots it took. */
  in_lots?: boolean
  /** Only for holders' accounts without lots, such as a debt. */
  may_be_negative?: boolean
}

export interface LedgerDefinition<Account extends string = string> {
  /** The table of the feature whose rows hold balances and are locked. */
  holders: string
  /** What is counted, such as "coin"; "currency" for money in minor units. */
  unit: string
  accounts: Record<Account, AccountRule>
}

/** Names of guards are made from it, and PostgreSQL cuts names at 63. */
const NAME = /^[a-z][a-z0-9_]{2,29}$/

/** Refuses a definition at start that no guard could keep. */
export function checkDefinition(
  name: string,
  { holders, accounts }: LedgerDefinition
) {
  const rules = Object.entries(accounts)
  const problem =
    [name, holders, ...Object.keys(accounts)].find(
      (word) => !NAME.test(word)
    ) ?? rules.find(([, rule]) => isContradictory(rule))?.[0]
  if (problem || rules.length < 2) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Ledger ${name} cannot be defined: ${problem ?? "it needs two accounts"} is not sound`
    )
  }
}

function isContradictory({ of, in_lots, may_be_negative }: AccountRule) {
  return Boolean(
    of === "house" ? in_lots || may_be_negative : in_lots && may_be_negative
  )
}

/** The names of accounts that a condition holds for, in their order. */
export function accountsWhere<Account extends string>(
  { accounts }: LedgerDefinition<Account>,
  holds: (rule: AccountRule) => boolean | undefined
) {
  return (Object.keys(accounts) as Account[]).filter((account) =>
    holds(accounts[account])
  )
}
