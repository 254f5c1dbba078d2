import type { Proof } from "../../../src/lib/ledger"
import { purseCoins } from "./purse/book"
import { buildPurse, coins, spending, withPurses } from "./with-purses"

withPurses(({ service, sql }) => {
  /** One entry of each sort, all sound. */
  async function buildBook() {
    const purse = await buildPurse(service)
    await service.inTransaction(async (context) => {
      await purseCoins.openLot(context, coins(purse, 10n))
      const input = spending(purse, 6n)
      const { entry_id } = await purseCoins.consume(context, input)
      await purseCoins.reverse(context, {
        ...input,
        kind: "return",
        entry_id,
        amount: 2n,
      })
    })
  }

  /** As a superuser past all guards, which is how a book would be damaged. */
  const damage = (statement: string) =>
    sql(`set session_replication_role = replica; ${statement}`)

  const rulesOf = ({ violations }: Proof) => [
    ...new Set(violations.map(({ rule }) => rule)),
  ]

  it("counts what it looked at", async () => {
    await buildBook()
    expect(await service.prove()).toEqual({
      ok: true,
      checked: {
        purse_coins_entry: 3,
        purse_coins_posting: 6,
        purse_coins_lot: 1,
        purse_coins_consumption: 2,
        purse_coins_balance: 1,
      },
      violations: [],
    })
  })

  it("says which, what was expected and what was found", async () => {
    await buildBook()
    await damage("update purse_coins_lot set remaining = 5")
    const [{ id }] = await sql("select id from purse_coins_lot")
    expect((await service.prove()).violations).toContainEqual({
      rule: "lot_equals_consumptions",
      entity_id: id,
      expected: "6",
      found: "5",
    })
  })

  it("names no more than it was asked for", async () => {
    await buildBook()
    await damage("delete from purse_coins_posting")
    const proof = await service.inNoTransaction((context) =>
      purseCoins.prove(context, { limit: 1 })
    )
    const ofEntries = proof.violations.filter(
      ({ rule }) => rule === "entry_sums_to_zero"
    )
    expect(ofEntries).toHaveLength(1)
  })

  it.each([
    [
      "entry_sums_to_zero",
      "update purse_coins_posting set amount = amount + 1 where account = 'spent' and amount > 0",
    ],
    [
      "entry_sums_to_zero",
      "insert into purse_coins_entry select 'e', 'k', 's', '1', '', '', 'coin', now()",
    ],
    [
      "balance_equals_postings",
      "update purse_coins_balance set amount = amount + 1",
    ],
    ["balance_equals_postings", "delete from purse_coins_balance"],
    [
      "balance_equals_postings",
      "insert into purse_coins_balance select 'b', holder_id, 'debt', unit, 1 from purse_coins_balance",
    ],
    [
      "balance_equals_lots",
      "update purse_coins_balance set amount = amount - 1",
    ],
    ["balance_equals_lots", "delete from purse_coins_lot"],
    [
      "lot_equals_consumptions",
      "update purse_coins_lot set remaining = remaining + 1",
    ],
    [
      "lot_equals_consumptions",
      "update purse_coins_consumption set amount = amount + 1 where amount > 0",
    ],
    [
      "posting_equals_lots",
      "delete from purse_coins_consumption where amount < 0",
    ],
    [
      "posting_equals_lots",
      "update purse_coins_lot set amount = amount + 1, remaining = remaining + 1",
    ],
    ["lot_fits_posting", "update purse_coins_lot set holder_id = 'other'"],
    ["lot_fits_posting", "update purse_coins_lot set unit = 'other'"],
    [
      "reversal_within_original",
      "update purse_coins_posting set amount = amount * 9 where reverses_id is not null",
    ],
    [
      "reversal_within_original",
      "update purse_coins_posting set amount = -amount where reverses_id is not null",
    ],
    [
      "reversal_names_its_entry",
      "update purse_coins_entry set reverses_id = null",
    ],
    [
      "reversal_names_its_entry",
      "update purse_coins_posting set reverses_id = null",
    ],
    [
      "nothing_is_orphaned",
      "delete from purse_coins_entry where reverses_id is not null",
    ],
    [
      "nothing_is_orphaned",
      "delete from purse_coins_posting where account = 'available'",
    ],
    ["nothing_is_orphaned", "delete from purse_coins_lot"],
  ])("finds by %s: %s", async (rule, statement) => {
    await buildBook()
    await damage(statement)
    const proof = await service.prove()
    expect(proof.ok).toBe(false)
    expect(rulesOf(proof)).toContain(rule)
  })
})
