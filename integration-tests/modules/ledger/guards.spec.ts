import { ledgerSchemaProblems } from "../../../src/lib/ledger"
import { purseCoins } from "./purse/book"
import { buildPurse, coins, spending, withPurses } from "./with-purses"

withPurses(({ service, sql }) => {
  async function buildPurseWithSpending() {
    const purse = await buildPurse(service)
    await service.inTransaction((context) =>
      purseCoins.openLot(context, coins(purse, 10n))
    )
    await service.inTransaction((context) =>
      purseCoins.consume(context, spending(purse, 4n))
    )
    return purse
  }

  it.each(["entry", "posting", "consumption"])(
    "refuses to change or delete rows of %s",
    async (table) => {
      await buildPurseWithSpending()
      for (const statement of [
        `update purse_coins_${table} set updated_at = now()`,
        `update purse_coins_${table} set deleted_at = now()`,
        `delete from purse_coins_${table}`,
        `truncate purse_coins_${table} cascade`,
      ]) {
        await expect(sql(statement)).rejects.toThrow(
          /only grows: post a reversing entry instead/
        )
      }
    }
  )

  it.each([
    "update purse_coins_lot set remaining = 10",
    "update purse_coins_lot set expires_at = null",
    "delete from purse_coins_lot",
    "update purse_coins_balance set amount = 10",
    "delete from purse_coins_balance",
    "insert into purse_coins_balance (id, holder_id, account, unit, amount) values ('x', 'y', 'debt', 'coin', 1)",
  ])("refuses to write past the triggers: %s", async (statement) => {
    await buildPurseWithSpending()
    await expect(sql(statement)).rejects.toThrow(/is kept by triggers/)
  })

  it("refuses to commit an entry that does not sum to zero", async () => {
    await expect(
      sql(`begin;
        insert into purse_coins_entry (id, kind, source, source_id, rule, input_hash, unit, occurred_at)
        values ('e', 'k', 's', '1', '', '', 'coin', now());
        insert into purse_coins_posting (id, entry_id, account, amount)
        values ('p1', 'e', 'issued', -10), ('p2', 'e', 'spent', 9);
        commit`)
    ).rejects.toThrow(/entry e of purse_coins has 2 postings that sum to -1/)
    expect(await sql("select * from purse_coins_entry")).toEqual([])
  })

  it("refuses an entry without postings, and one more posting on an old entry", async () => {
    await buildPurseWithSpending()
    await expect(
      sql(`insert into purse_coins_entry (id, kind, source, source_id, rule, input_hash, unit, occurred_at)
        values ('e', 'k', 's', '1', '', '', 'coin', now())`)
    ).rejects.toThrow(/entry e of purse_coins has 0 postings/)
    await expect(
      sql(`insert into purse_coins_posting (id, entry_id, account, amount)
        select 'p', id, 'issued', -1 from purse_coins_entry limit 1`)
    ).rejects.toThrow(/postings that sum to -1/)
  })

  it.each([
    [
      "takes more than a lot holds",
      "select 'c', lot.id, posting.id, 7 from purse_coins_lot lot, purse_coins_posting posting limit 1",
    ],
    [
      "gives back more than was taken",
      "select 'c', lot.id, posting.id, -5 from purse_coins_lot lot, purse_coins_posting posting limit 1",
    ],
  ])("refuses a consumption that %s", async (_, rows) => {
    await buildPurseWithSpending()
    await expect(
      sql(
        `insert into purse_coins_consumption (id, lot_id, posting_id, amount) ${rows}`
      )
    ).rejects.toThrow(/purse_coins_lot_remaining_within/)
  })

  it.each([
    ["fractions", "'issued', null, 0.5", /amount_whole/],
    ["zero", "'issued', null, 0", /amount_whole/],
    [
      "a holder on an account of the house",
      "'issued', (select id from purse), 1",
      /holder_fits/,
    ],
    [
      "an account of holders without one",
      "'available', null, 1",
      /holder_fits/,
    ],
    ["a holder that is not there", "'available', 'nobody', 1", /holder_id_fk/],
    ["an account that the book has not", "'else', null, 1", /account/],
    [
      "a balance below zero",
      "'available', (select id from purse), -7",
      /not_negative/,
    ],
  ])("refuses a posting with %s", async (_, values, problem) => {
    await buildPurseWithSpending()
    await expect(
      sql(`insert into purse_coins_posting (id, entry_id, account, holder_id, amount)
        select 'p', id, ${values} from purse_coins_entry limit 1`)
    ).rejects.toThrow(problem)
  })

  it("lets an account that may be negative be so", async () => {
    const purse = await buildPurse(service)
    await service.inTransaction((context) =>
      purseCoins.post(context, {
        ...spending(purse, 1n),
        postings: [
          { account: "debt", holder_id: purse, amount: -3n },
          { account: "spent", amount: 3n },
        ],
      })
    )
    const balances = await service.inNoTransaction((context) =>
      purseCoins.balances(context, purse)
    )
    expect(balances).toEqual({ debt: -3n })
  })

  it("is read by Medusa as written", async () => {
    const purse = await buildPurseWithSpending()
    const [balance] = await service.listBalances({ holder_id: purse })
    expect(balance).toMatchObject({
      amount: 6,
      raw_amount: { value: "6", precision: 20 },
    })
    await expect(
      service.createPostings({ entry_id: "e", account: "issued", amount: 1 })
    ).rejects.toThrow()
  })

  describe("ledgerSchemaProblems", () => {
    const problems = () =>
      service.inNoTransaction((_, knex) =>
        ledgerSchemaProblems(knex, purseCoins)
      )

    it("finds nothing after the migrations, also when they run again", async () => {
      expect(await problems()).toEqual([])
      await sql(purseCoins.guards().join(";\n"))
      expect(await problems()).toEqual([])
    })

    it.each([
      [
        "alter table purse_coins_entry disable trigger purse_coins_entry_refuse_change",
        "purse_coins_entry lacks the trigger purse_coins_entry_refuse_change",
      ],
      [
        "drop trigger purse_coins_posting_require_zero_sum on purse_coins_posting",
        "purse_coins_posting lacks the trigger purse_coins_posting_require_zero_sum",
      ],
      [
        "alter table purse_coins_lot drop constraint purse_coins_lot_remaining_within",
        "purse_coins_lot lacks the check purse_coins_lot_remaining_within",
      ],
      [
        'drop index "IDX_purse_coins_entry_source_source_id_kind_rule_unique"',
        "There is no unique index on purse_coins_entry (source, source_id, kind, rule)",
      ],
      [
        "create or replace function purse_coins_limit_reversal() returns trigger language plpgsql as 'begin return null; end'",
        "purse_coins_limit_reversal() is not the one of this version",
      ],
    ])("finds what is missing after: %s", async (statement, problem) => {
      await sql(statement)
      expect(await problems()).toEqual([problem])
    })
  })
})
