import { createHash } from "crypto"
import { MedusaError } from "@medusajs/framework/utils"
import type { LedgerDefinition } from "./chart"

/** Each cause posts once per kind and rule; see `EntryInput`. */
export interface EntryKey {
  kind: string
  /** What caused it, such as "order", and which one. */
  source: string
  source_id: string
  /** Tells apart what one cause posts by several rules; default "". */
  rule?: string
}

export interface PostingInput<Account extends string = string> {
  account: Account
  /** On accounts of holders, and only there. */
  holder_id?: string
  /** Above zero adds to the account, below zero takes from it. */
  amount: bigint
  /** For what comes in on an account in lots; default at once and for ever. */
  lot?: LotTerms
  /** Takes from this lot, whatever its dates, instead of in the usual order. */
  lot_id?: string
}

export interface LotTerms {
  activates_at?: Date
  expires_at?: Date | null
}

export interface EntryInput<Account extends string = string> extends EntryKey {
  /** The currency, in lower case, of a book that is kept in currencies. */
  unit?: string
  /** By the clock. */
  occurred_at: Date
  /** Where the amounts come from: the version of a rule, the id of a quote. */
  details?: Record<string, unknown>
  postings: PostingInput<Account>[]
}

const CURRENCY = /^[a-z]{3}$/

/** The unit of an entry: the book's own, or the currency that it names. */
export function unitOf(definition: LedgerDefinition, unit?: string) {
  const isKnown =
    definition.unit === "currency"
      ? unit !== undefined && CURRENCY.test(unit)
      : unit === undefined || unit === definition.unit
  refuseUnless(isKnown, `${unit} is not a ${definition.unit} of this book`)
  return unit ?? definition.unit
}

/** @throws {MedusaError} `ledger_invalid_entry`, which says what is wrong */
export function checkPostings(
  definition: LedgerDefinition,
  postings: PostingInput[]
) {
  for (const posting of postings) {
    checkPosting(definition, posting)
  }
  const sum = postings.reduce((total, { amount }) => total + amount, 0n)
  refuseUnless(
    postings.length > 0 && sum === 0n,
    `its ${postings.length} postings sum to ${sum} instead of zero`
  )
}

function checkPosting(definition: LedgerDefinition, posting: PostingInput) {
  const { account, amount, holder_id, lot, lot_id } = posting
  const rule = definition.accounts[account]
  refuseUnless(rule !== undefined, `the book has no account ${account}`)
  refuseUnless(
    typeof amount === "bigint" && amount !== 0n,
    `the amount on ${account} must be a bigint other than zero`
  )
  refuseUnless(
    Boolean(holder_id) === (rule.of === "holder"),
    `${account} is an account of the ${rule.of}`
  )
  refuseUnless(
    (!lot && !lot_id) ||
      (rule.in_lots === true && (lot ? amount > 0n : amount < 0n)),
    `${account} can name a lot only where it is kept in lots: terms for what comes in, an id for what goes out`
  )
}

/** @throws {MedusaError} `ledger_invalid_entry` */
export function refuseUnless(isSound: boolean, problem: string) {
  if (!isSound) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The entry cannot be posted: ${problem}`,
      "ledger_invalid_entry"
    )
  }
}

/**
 * Tells whether two inputs move the same. Times and details are left out: who
 * repeats a request does so later, and the first one's stand.
 */
export function hashOfEntry(unit: string, postings: PostingInput[]) {
  const moves = postings
    .map(({ account, holder_id, amount, lot_id }) =>
      JSON.stringify([account, holder_id ?? "", `${amount}`, lot_id ?? ""])
    )
    .sort()
  return sha256(JSON.stringify([unit, ...moves]))
}

/** The same for a reversal, which moves what is left when no amount is named. */
export function hashOfReversal(entryId: string, amount: bigint | undefined) {
  return sha256(JSON.stringify(["reverses", entryId, `${amount ?? "rest"}`]))
}

function sha256(text: string) {
  return createHash("sha256").update(text).digest("hex")
}
