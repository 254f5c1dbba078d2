import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Balance } from "../domain/import"
import { importBalances, type FoundBalance } from "../importing-balances"
import { buildTiers } from "./support/ladder"
import { buildMember, type Member } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

const by = { type: "user", id: "user_1" }

const rowOf = (
  customer_id: string,
  balance: Partial<Balance>,
  row = 2
): FoundBalance => ({
  ...{ row, customer_id },
  balance: {
    ...{ email: null, customer_id, points: 0, expires_at: null },
    ...{ tier: null, reason: "import", reference: null, ...balance },
  },
})

withMembers(({ service, sql, knex }) => {
  let imports = 0
  /** A file of one batch. */
  async function importRows(found: FoundBalance[]) {
    const id = `loyimp_${++imports}`
    await service.openImport(
      { id, upload_id: "upl_1", is_dry_run: false, user_id: by.id },
      MARCH
    )
    await service.settleImport(id)
    const turn = await service.takeImport(id)
    const batch = { row_count: found.length, errors: [], found }
    return turn && service.importBatch(turn, batch, MARCH)
  }
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })
  const tierOf = async ({ id }: Member) =>
    (
      await sql(
        `select key, grace_until, tier_due_at from loyalty_account account
         join loyalty_tier tier on tier.id = tier_id where account.id = $1`,
        [id]
      )
    )[0]

  it("asks and writes as often for many rows as for one", async () => {
    await buildTiers(service)
    const statementsOf = (count: number, word: string) =>
      knex().transaction(async (trx) => {
        const asked: string[] = []
        trx.on("query", ({ sql: statement }) => asked.push(statement))
        const found = Array.from({ length: count }, (_, index) =>
          rowOf(`cus_${word}_${index}`, { points: 5, tier: "wool" })
        )
        const result = await importBalances(inTransaction(trx), found, {
          ...{ by, now: MARCH },
        })
        expect(result).toMatchObject({ imported: count, tiers: count })
        return asked
      })
    const one = await statementsOf(1, "one")
    expect(await statementsOf(60, "many")).toHaveLength(one.length)
    await expectSound()
  })

  it("pays what members owe before they can spend anything", async () => {
    const [owing, other] = [
      await buildMember(service),
      await buildMember(service),
    ]
    const line = await owing.earn(30)
    await owing.activate(line)
    await owing.adjust(-30)
    await owing.clawBack(line, 30)
    const rows = [20, 15].map((points) =>
      rowOf(owing.customer_id, { points, reference: String(points) })
    )
    await importRows([...rows, rowOf(other.customer_id, { points: 7 })])
    expect(await owing.read()).toMatchObject({
      ...{ points_available: 5, points_owed: 0 },
    })
    expect(await other.read()).toMatchObject({ points_available: 7 })
    await expectSound()
  })

  it("sets tiers row by row, and the last one stays", async () => {
    await buildTiers(service)
    const member = await buildMember(service)
    const { customer_id } = member
    const tiers = ["wool", "cashmere", "cashmere"]
    const rows = tiers.map((tier, index) =>
      rowOf(customer_id, { tier, points: 1, reference: `row ${index}` })
    )
    expect(await importRows(rows)).toMatchObject({ imported: 3, tiers: 2 })
    const changes = await sql(
      "select from_key, to_key, change from loyalty_tier_change order by from_key nulls first"
    )
    expect(changes).toEqual([
      { from_key: null, to_key: "wool", change: "set" },
      { from_key: "wool", to_key: "cashmere", change: "set" },
    ])
    expect(await tierOf(member)).toMatchObject({ key: "cashmere" })
  })

  it("says of each member how long a tier that is set is kept", async () => {
    await buildTiers(service)
    const [late, early, none] = [
      await buildMember(service),
      await buildMember(service),
      await buildMember(service),
    ]
    await late.give(600)
    await early.give(300, { now: daysAfter(MARCH, -30) })
    await early.give(300, { now: daysAfter(MARCH, -10) })
    const members = [none, late, early]
    await importRows(
      members.map(({ customer_id }) => rowOf(customer_id, { tier: "wool" }))
    )
    const [kept, leaving, soon] = await Promise.all(members.map(tierOf))
    expect(kept.grace_until).not.toBeNull()
    expect(kept.tier_due_at).toEqual(kept.grace_until)
    // As the last points leave the window without which it is not reached.
    expect([leaving.grace_until, soon.grace_until]).toEqual([null, null])
    expect(Number(leaving.tier_due_at) - Number(soon.tier_due_at)).toBe(
      30 * 86_400_000
    )
  })

  it("gives nothing with a tier that it refuses, however often", async () => {
    await buildTiers(service)
    const [high, low] = [await buildMember(service), await buildMember(service)]
    await high.give(2_000)
    const refused = rowOf(high.customer_id, { tier: "wool", points: 9 })
    const unknown = rowOf(low.customer_id, { tier: "velvet", points: 9 }, 4)
    const told = await importRows([refused, { ...refused, row: 3 }, unknown])
    expect(told).toMatchObject({
      ...{ imported: 0, known: 0, points: 0, tiers: 0 },
      errors: [
        { row: 2, path: "tier" },
        { row: 3, path: "tier" },
        { row: 4, path: "tier" },
      ],
    })
    expect(await low.read()).toMatchObject({ points_available: 0 })
  })

  it("lets two files of the same new members wait, and never for each other", async () => {
    const rows = ["cus_a", "cus_m", "cus_z"].map((customer_id) =>
      rowOf(customer_id, { points: 3 })
    )
    // Somebody else is making one of the accounts, so both begin and wait.
    const other = await knex().transaction()
    await other("loyalty_account").insert({ id: "x", customer_id: "cus_m" })
    const both = atOnce(2, (turn) =>
      importRows(turn ? [...rows].reverse() : rows)
    )
    const waiting = `select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    while ((await sql(waiting)).length < 2) {
      // Each question opens a connection, which is pause enough.
    }
    await other.rollback()
    const { done, refused } = await both
    expect(refused).toEqual([])
    expect(done.map((one) => one?.imported).sort()).toEqual([0, 3])
    expect(await sql("select id from loyalty_account")).toHaveLength(3)
    await expectSound()
  })
})

const inTransaction = (trx: Knex.Transaction) =>
  ({ transactionManager: { getTransactionContext: () => trx } }) as never
