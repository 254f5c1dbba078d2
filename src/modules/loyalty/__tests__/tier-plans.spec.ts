import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { listDueTiers, nextTierDueAt } from "../due-tiers"
import { lastNeededAt, pointsEarned } from "../tier-points"
import { buildTiers } from "./support/ladder"
import { buildMember } from "./support/member"
import { daysAfter, MARCH, withMembers } from "./support/with-members"

const MEMBERS = 50_000

withMembers(({ service, sql, knex }) => {
  /** Placed and in step, all but a hundredth that is due by now. */
  beforeEach(async () => {
    const { linen } = await buildTiers(service)
    await sql(
      `insert into loyalty_account
         (id, customer_id, tier_id, grouped_tier_id, tier_evaluated_at, tier_due_at)
       select 'loyacc_' || lpad(i::text, 26, '0'), 'cus_of_' || i, $1, $1,
         $2::timestamptz + i * interval '1 second',
         case when i % 100 = 0 then $2::timestamptz + i * interval '1 second'
           when i % 3 = 0 then $2::timestamptz + interval '300 days' end
       from generate_series(1, ${MEMBERS}) i`,
      [linen.id, MARCH]
    )
    await sql("analyze loyalty_account")
  })

  async function plansOf(ask: (knex: Knex) => Promise<unknown>) {
    const asked: { sql: string; bindings: readonly unknown[] }[] = []
    const note = (builder: Knex.QueryBuilder) => asked.push(builder.toSQL())
    const connection = knex()
    connection.on("start", note)
    await ask(connection)
    connection.removeListener("start", note)
    const plans: string[] = []
    for (const query of asked) {
      const { rows } = await connection.raw(`explain ${query.sql}`, [
        ...query.bindings,
      ] as Knex.Value[])
      plans.push(
        rows.map((row: Record<string, string>) => row["QUERY PLAN"]).join("\n")
      )
    }
    return plans
  }

  it("finds who is due along three indexes, and reads nobody else", async () => {
    const now = daysAfter(MARCH, 1)
    const plans = await plansOf((connection) =>
      listDueTiers(connection, { now, limit: 100 })
    )
    const due = plans.at(-1)
    expect(due).not.toMatch(/Seq Scan on loyalty_account/)
    expect(due).toMatch(/IDX_loyalty_account_tier_due_at_id/)
    expect(due).toMatch(/IDX_loyalty_account_tier_evaluated/)
    // Bounded by the index, and not filtered after it.
    expect(due).not.toMatch(/Filter: .*tier_evaluated_at/)
    expect(due).toMatch(/IDX_loyalty_account_ungrouped/)
    const next = await plansOf((connection) => nextTierDueAt(connection))
    expect(next.at(-1)).toMatch(/IDX_loyalty_account_tier_due_at_id/)
  })

  it("pages by position through all who are due, and meets each once", async () => {
    const now = daysAfter(MARCH, 1)
    const met: string[] = []
    let after: { id: string; due_at: Date } | undefined
    do {
      const page = await service.listDueTiers({ now, after, limit: 97 })
      met.push(...page.map(({ id }) => id))
      after = page.at(-1)
    } while (after)
    expect(met).toHaveLength(MEMBERS / 100)
    expect(new Set(met).size).toBe(met.length)
  })

  it("counts a member's points by the indexes of the book", async () => {
    const member = await buildMember(service)
    await member.give(600)
    await sql(`
      with entries as (
        insert into loyalty_points_entry
          (id, kind, source, source_id, rule, input_hash, unit, occurred_at)
        select 'lpentry_' || i, 'award', 'spec', 'of_' || i, '', 'hash', 'point', now()
        from generate_series(1, 20000) i returning id
      )
      insert into loyalty_points_posting
        (id, entry_id, account, holder_id, amount)
      select 'lpposting_' || side || id, id,
        case side when 1 then 'member_pending' else 'issued_liability' end,
        case side when 1 then 'loyacc_' || lpad((1 + abs(hashtext(id)) % ${MEMBERS})::text, 26, '0') end,
        side
      from entries, (values (1), (-1)) as sides (side)`)
    await sql("analyze loyalty_points_entry, loyalty_points_posting")
    const of = { account_id: member.id, since: MARCH }
    const plans = [
      ...(await plansOf((connection) => pointsEarned(connection, of))),
      ...(await plansOf((connection) =>
        lastNeededAt(connection, {
          needed: [{ account_id: member.id, points_min: 500 }],
          since: MARCH,
        })
      )),
    ]
    expect(plans).toHaveLength(2)
    expect(plans.join("\n")).not.toMatch(
      /Seq Scan on loyalty_(account|points_entry|points_posting)/
    )
  })
})
