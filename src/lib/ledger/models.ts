import { model } from "@medusajs/framework/utils"

/** Without Medusa's `deleted_at is null`: nothing in a book is ever deleted. */
const whole = { where: null }

/**
 * The tables of one book, as data models of the module that owns it. Amounts
 * are integers; Medusa has no column for big ones but `bigNumber`, whose guard
 * against fractions is among the book's checks.
 */
export function ledgerModels<Name extends string>(
  name: Name,
  accounts: string[]
) {
  return {
    Entry: entryModel(name),
    Posting: postingModel(name, accounts),
    Lot: lotModel(name, accounts),
    Consumption: consumptionModel(name),
    Balance: balanceModel(name, accounts),
  }
}

/** One thing that happened. Its postings sum to zero. */
function entryModel<Name extends string>(name: Name) {
  return model
    .define(`${name}_entry`, {
      id: model.id({ prefix: "lent" }).primaryKey(),
      kind: model.text(),
      /** What caused it: each cause posts once per kind and rule. */
      source: model.text(),
      source_id: model.text(),
      rule: model.text(),
      /** Tells a repetition from another input under the same key. */
      input_hash: model.text(),
      unit: model.text(),
      /** By the clock; `created_at` is real time. */
      occurred_at: model.dateTime(),
      reverses_id: model.text().nullable(),
      details: model.json().nullable(),
    })
    .indexes([
      { on: ["source", "source_id", "kind", "rule"], unique: true, ...whole },
      { on: ["reverses_id"], ...whole },
      { on: ["occurred_at"], ...whole },
    ])
}

/** What an entry adds to one account, or takes from it. */
function postingModel<Name extends string>(name: Name, accounts: string[]) {
  return model
    .define(`${name}_posting`, {
      id: model.id({ prefix: "lpos" }).primaryKey(),
      entry_id: model.text(),
      account: model.enum(accounts),
      /** Null on accounts of the house. */
      holder_id: model.text().nullable(),
      amount: model.bigNumber(),
      reverses_id: model.text().nullable(),
    })
    .indexes([
      { on: ["entry_id"], ...whole },
      { on: ["holder_id", "account"], ...whole },
      { on: ["reverses_id"], ...whole },
    ])
}

/** What came in together and expires together. */
function lotModel<Name extends string>(name: Name, accounts: string[]) {
  return model
    .define(`${name}_lot`, {
      id: model.id({ prefix: "llot" }).primaryKey(),
      posting_id: model.text(),
      holder_id: model.text(),
      account: model.enum(accounts),
      unit: model.text(),
      amount: model.bigNumber(),
      /** Kept by a trigger: the amount without the consumptions. */
      remaining: model.bigNumber(),
      opened_at: model.dateTime(),
      /** From here on it can be spent. */
      activates_at: model.dateTime(),
      /** From here on it cannot; null for never. */
      expires_at: model.dateTime().nullable(),
    })
    .indexes([
      { on: ["posting_id"], ...whole },
      { on: ["holder_id", "account", "unit"], where: "remaining > 0" },
      { on: ["expires_at", "id"], where: "remaining > 0" },
    ])
}

/** What a posting took from a lot; below zero, what it gave back. */
function consumptionModel<Name extends string>(name: Name) {
  return model
    .define(`${name}_consumption`, {
      id: model.id({ prefix: "lcon" }).primaryKey(),
      lot_id: model.text(),
      posting_id: model.text(),
      amount: model.bigNumber(),
    })
    .indexes([
      { on: ["lot_id"], ...whole },
      { on: ["posting_id"], ...whole },
    ])
}

/** Kept by a trigger: the sum of a holder's postings on one account. */
function balanceModel<Name extends string>(name: Name, accounts: string[]) {
  return model
    .define(`${name}_balance`, {
      id: model.id({ prefix: "lbal" }).primaryKey(),
      holder_id: model.text(),
      account: model.enum(accounts),
      unit: model.text(),
      amount: model.bigNumber(),
    })
    .indexes([{ on: ["holder_id", "account", "unit"], unique: true, ...whole }])
}
