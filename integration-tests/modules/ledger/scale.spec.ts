import { depth } from "../../support/depth"
import { purseCoins } from "./purse/book"
import { coins, spending, withPurses } from "./with-purses"

const POSTINGS = depth({ sample: 40_000, full: 1_000_000 })
const PROOF_SECONDS_MAX = 60

/**
 * A sound book of many purses, each with five lots of 10 of which 4 are spent:
 * 20 postings a purse. Without triggers, which would take minutes.
 */
const BOOK = `
set session_replication_role = replica;
insert into purse (id) select 'purse_' || n from generate_series(1, $purses) n;
create temp table deal as
  select 'purse_' || purse as holder_id, purse || '_' || deal as id
  from generate_series(1, $purses) purse, generate_series(1, 5) deal;
insert into purse_coins_entry (id, kind, source, source_id, rule, input_hash, unit, occurred_at)
  select kind || id, kind, 'order', id, '', '', 'coin', '2026-01-01'
  from deal, (values ('earn'), ('spend')) as kinds (kind);
insert into purse_coins_posting (id, entry_id, account, holder_id, amount)
  select kind || account || id, kind || id, account, case when is_own then holder_id end, amount
  from deal, (values
    ('earn', 'available', true, 10), ('earn', 'issued', false, -10),
    ('spend', 'available', true, -4), ('spend', 'spent', false, 4)
  ) as sides (kind, account, is_own, amount);
insert into purse_coins_lot (id, posting_id, holder_id, account, unit, amount, remaining, opened_at, activates_at, expires_at)
  select 'lot' || id, 'earnavailable' || id, holder_id, 'available', 'coin', 10, 6, '2026-01-01', '2026-01-01', '2027-01-01'
  from deal;
insert into purse_coins_consumption (id, lot_id, posting_id, amount)
  select 'con' || id, 'lot' || id, 'spendavailable' || id, 4 from deal;
insert into purse_coins_balance (id, holder_id, account, unit, amount)
  select 'bal' || holder_id, holder_id, 'available', 'coin', sum(6) from deal group by holder_id;
analyze`

withPurses(({ service, sql }) => {
  it(`proves ${POSTINGS} postings in seconds and reads by index`, async () => {
    await sql(BOOK.replaceAll("$purses", String(POSTINGS / 20)))
    const started = performance.now()
    const { ok, checked } = await service.prove()
    const seconds = (performance.now() - started) / 1000
    expect({ ok, postings: checked.purse_coins_posting }).toEqual({
      ok: true,
      postings: POSTINGS,
    })
    expect(seconds).toBeLessThan(PROOF_SECONDS_MAX)

    const statements = await statementsOf(async () => {
      const { entry_id } = await service.inTransaction((context) =>
        purseCoins.consume(context, spending("purse_7", 15n))
      )
      await service.inTransaction((context) =>
        purseCoins.openLot(context, coins("purse_7", 1n))
      )
      await service.inTransaction((context) =>
        purseCoins.reverse(context, {
          ...spending("purse_7", 1n),
          kind: "return",
          entry_id,
          amount: 3n,
        })
      )
      await service.inNoTransaction(async (context) => {
        await purseCoins.balances(context, "purse_7")
        const at = new Date("2026-06-01")
        const holder_id = "purse_7"
        await purseCoins.spendable(context, {
          holder_id,
          account: "available",
          at,
        })
        await purseCoins.expiredLots(context, { at, limit: 100 })
      })
    })
    const scans: string[] = []
    for (const statement of statements) {
      const plan = await explain(statement)
      if (plan.includes("Seq Scan")) {
        scans.push(plan)
      }
    }
    expect(statements.length).toBeGreaterThan(10)
    expect(scans).toEqual([])
  })

  interface Statement {
    sql: string
    bindings: unknown[]
  }

  async function statementsOf(run: () => Promise<void>) {
    return service.inNoTransaction(async (_, knex) => {
      const statements: Statement[] = []
      const listen = ({ sql: text, bindings }: Statement) => {
        if (/purse_coins/.test(text)) {
          statements.push({ sql: text, bindings })
        }
      }
      knex.on("query", listen)
      await run()
      knex.removeListener("query", listen)
      return statements
    })
  }

  async function explain({ sql: text, bindings }: Statement) {
    const rows = await sql(`explain ${text}`, bindings)
    return [text, ...rows.map((row) => row["QUERY PLAN"])].join("\n")
  }
})
