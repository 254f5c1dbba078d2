import { purseCoins } from "./purse/book"
import {
  JANUARY,
  buildPurse,
  coins,
  daysAfter,
  spending,
  withPurses,
} from "./with-purses"

const FEBRUARY = daysAfter(JANUARY, 31)

withPurses(({ service, sql }) => {
  const earn = (input: ReturnType<typeof coins>) =>
    service.inTransaction((context) => purseCoins.openLot(context, input))
  const spend = (input: ReturnType<typeof spending>) =>
    service.inTransaction((context) => purseCoins.consume(context, input))
  const reverse = (
    entry_id: string,
    source_id: string,
    amount?: bigint,
    occurred_at = JANUARY
  ) =>
    service.inTransaction((context) =>
      purseCoins.reverse(context, {
        entry_id,
        amount,
        kind: "return",
        source: "refund",
        source_id,
        occurred_at,
      })
    )
  const balance = (purse: string) =>
    service.inNoTransaction((context) => purseCoins.balances(context, purse))
  const lots = () =>
    sql(
      "select amount::int, remaining::int, expires_at from purse_coins_lot order by expires_at"
    )
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  it("gives back to the lots that were taken, with their own expiry", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 4n, { expires_at: FEBRUARY }))
    await earn(coins(purse, 4n))
    const { entry_id } = await spend(spending(purse, 6n))
    await reverse(entry_id, "1", undefined, daysAfter(FEBRUARY, 1))
    expect(await lots()).toEqual([
      { amount: 4, remaining: 4, expires_at: FEBRUARY },
      { amount: 4, remaining: 4, expires_at: null },
    ])
    // What had expired meanwhile is back, but not revived.
    await expect(
      spend(spending(purse, 5n, { occurred_at: daysAfter(FEBRUARY, 1) }))
    ).rejects.toMatchObject({ code: "ledger_insufficient" })
    await expectSound()
  })

  it("expires again what was given back to a lot that had expired", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 4n, { expires_at: FEBRUARY }))
    const { entry_id } = await spend(spending(purse, 3n))
    const [{ id }] = await sql("select id from purse_coins_lot")
    const expire = () =>
      service.inTransaction((context) =>
        purseCoins.expire(context, {
          lot_id: String(id),
          against: "expired",
          at: FEBRUARY,
        })
      )
    const first = await expire()
    await reverse(entry_id, "1", 1n)
    const second = await expire()
    await reverse(entry_id, "2", 1n)
    const third = await expire()
    const ids = [first, second, third].map((posted) => posted?.entry_id)
    expect(new Set(ids).size).toBe(3)
    expect(await balance(purse)).toEqual({ available: 0n })
    await expectSound()
  })

  it("reverses in parts that end at exactly the original", async () => {
    const purse = await buildPurse(service)
    const { entry_id } = await service.inTransaction((context) =>
      purseCoins.post(context, {
        kind: "earn",
        source: "order",
        source_id: "1",
        occurred_at: JANUARY,
        postings: [
          { account: "available", holder_id: purse, amount: 7n },
          { account: "pending", holder_id: purse, amount: 3n },
          { account: "issued", amount: -10n },
        ],
      })
    )
    await reverse(entry_id, "1", 3n)
    await reverse(entry_id, "2", 3n)
    await expectSound()
    expect(await balance(purse)).toEqual({ available: 3n, pending: 1n })
    await reverse(entry_id, "3")
    expect(await balance(purse)).toEqual({ available: 0n, pending: 0n })
    await expect(reverse(entry_id, "4")).rejects.toMatchObject({
      code: "ledger_already_reversed",
    })
    await expectSound()
  })

  it.each([0n, -1n, 11n])("refuses to reverse %s of 10", async (amount) => {
    const purse = await buildPurse(service)
    const { entry_id } = await earn(coins(purse, 10n))
    await expect(reverse(entry_id, "1", amount)).rejects.toMatchObject({
      code: "ledger_reversal_too_large",
      message: `Of entry ${entry_id} 10 can be reversed, not ${amount}`,
    })
  })

  it("answers a repeated reversal with the first, and refuses another amount", async () => {
    const purse = await buildPurse(service)
    const { entry_id } = await earn(coins(purse, 10n))
    const first = await reverse(entry_id, "1")
    expect(await reverse(entry_id, "1")).toEqual({
      ...first,
      is_repeated: true,
    })
    await expect(reverse(entry_id, "1", 10n)).rejects.toMatchObject({
      code: "ledger_key_reused",
    })
  })

  it("refuses to reverse a reversal, and names an entry that is not there", async () => {
    const purse = await buildPurse(service)
    const { entry_id } = await earn(coins(purse, 10n))
    const reversal = await reverse(entry_id, "1", 4n)
    await expect(reverse(reversal.entry_id, "2")).rejects.toMatchObject({
      code: "ledger_reversal_is_final",
    })
    await expect(reverse("lent_none", "3")).rejects.toMatchObject({
      type: "not_found",
      message: "There is no purse coins entry lent_none",
    })
  })

  it("takes what was earned from its own lot first, then from the others", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 5n, { expires_at: FEBRUARY }))
    const { entry_id } = await earn(coins(purse, 5n))
    await spend(spending(purse, 7n))
    // 2 of its own lot are spent; it gives its last 3, and there is no more.
    await expect(reverse(entry_id, "1")).rejects.toMatchObject({
      code: "ledger_insufficient",
    })
    await reverse(entry_id, "2", 3n)
    expect(await balance(purse)).toEqual({ available: 0n })
    await earn(coins(purse, 9n, { expires_at: daysAfter(FEBRUARY, 1) }))
    await reverse(entry_id, "3")
    expect(await balance(purse)).toEqual({ available: 7n })
    await expectSound()
  })

  it("is refused by the database beyond the original, whoever writes", async () => {
    const purse = await buildPurse(service)
    const { entry_id } = await earn(coins(purse, 10n))
    await reverse(entry_id, "1", 8n)
    await earn(coins(purse, 10n))
    const insert = (reverses: string, amount: number) =>
      sql(`begin;
        insert into purse_coins_entry (id, kind, source, source_id, rule, input_hash, unit, occurred_at, reverses_id)
        values ('e', 'k', 's', '1', '', '', 'coin', now(), ${reverses});
        insert into purse_coins_posting (id, entry_id, account, amount, reverses_id)
        select 'p', 'e', 'issued', ${amount}, id from purse_coins_posting
        where entry_id = '${entry_id}' and account = 'issued';
        commit`)
    const refusal = /cannot take back/
    await expect(insert(`'${entry_id}'`, 3)).rejects.toThrow(refusal)
    await expect(insert(`'${entry_id}'`, -1)).rejects.toThrow(refusal)
    await expect(insert("null", 1)).rejects.toThrow(refusal)
  })
})
