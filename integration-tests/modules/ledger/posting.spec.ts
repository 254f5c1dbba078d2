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
  const balance = (purse: string) =>
    service.inNoTransaction((context) => purseCoins.balances(context, purse))
  const spendable = (purse: string, at: Date) =>
    service.inNoTransaction((context) =>
      purseCoins.spendable(context, {
        holder_id: purse,
        account: "available",
        at,
      })
    )
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  it("spends what expires first, then the oldest, and what never expires last", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 3n, { source_id: "never" }))
    await earn(
      coins(purse, 3n, {
        source_id: "late and young",
        occurred_at: daysAfter(JANUARY, 1),
        expires_at: daysAfter(FEBRUARY, 9),
      })
    )
    await earn(
      coins(purse, 3n, {
        source_id: "late and old",
        expires_at: daysAfter(FEBRUARY, 9),
      })
    )
    await earn(coins(purse, 3n, { source_id: "soon", expires_at: FEBRUARY }))
    await spend(spending(purse, 10n, { occurred_at: daysAfter(JANUARY, 2) }))
    const taken = await sql(
      `select entry.source_id, consumption.amount::int from purse_coins_consumption consumption
       join purse_coins_lot lot on lot.id = lot_id
       join purse_coins_posting posting on posting.id = lot.posting_id
       join purse_coins_entry entry on entry.id = entry_id`
    )
    expect(
      Object.fromEntries(taken.map((row) => [row.source_id, row.amount]))
    ).toEqual({ soon: 3, "late and old": 3, "late and young": 3, never: 1 })
    await expectSound()
  })

  it("spends a lot from its activation until the instant it expires", async () => {
    const purse = await buildPurse(service)
    const activates_at = daysAfter(JANUARY, 10)
    await earn(coins(purse, 5n, { activates_at, expires_at: FEBRUARY }))
    const before = (date: Date) => new Date(date.getTime() - 1)
    for (const at of [before(activates_at), FEBRUARY]) {
      expect(await spendable(purse, at)).toBe(0n)
      await expect(
        spend(spending(purse, 1n, { occurred_at: at }))
      ).rejects.toMatchObject({
        type: "not_allowed",
        code: "ledger_insufficient",
        message: `purse ${purse} can spend 0 coin of available, not 1`,
      })
    }
    await spend(spending(purse, 1n, { occurred_at: activates_at }))
    await spend(spending(purse, 1n, { occurred_at: before(FEBRUARY) }))
    expect(await spendable(purse, before(FEBRUARY))).toBe(3n)
    expect(await balance(purse)).toEqual({ available: 3n })
  })

  it("expires many lots at once, as one by one, and none twice", async () => {
    const [one, other] = [await buildPurse(service), await buildPurse(service)]
    for (const purse of [one, other, one]) {
      await earn(coins(purse, 5n, { expires_at: FEBRUARY }))
    }
    await earn(coins(other, 3n, { expires_at: daysAfter(FEBRUARY, 1) }))
    const lots = await sql("select id from purse_coins_lot")
    const lot_ids = lots.map(({ id }) => String(id))
    const expireAll = () =>
      service.inTransaction((context) =>
        purseCoins.expireLots(context, {
          ...{ lot_ids, against: "expired", at: FEBRUARY },
        })
      )
    const expired = await Promise.all([expireAll(), expireAll(), expireAll()])
    expect(expired.map(({ length }) => length).sort()).toEqual([0, 0, 3])
    expect(await balance(one)).toEqual({ available: 0n })
    expect(await balance(other)).toEqual({ available: 3n })
    await expectSound()
  })

  it("opens many lots at once, as one by one, and all of them or none", async () => {
    const [one, other] = [await buildPurse(service), await buildPurse(service)]
    const earnAll = (inputs: ReturnType<typeof coins>[]) =>
      service.inTransaction((context) => purseCoins.openLots(context, inputs))
    expect(await earnAll([])).toEqual([])
    const known = coins(one, 5n, { source_id: "known" })
    const { entry_id } = await earn(known)
    const twice = coins(other, 2n, { source_id: "twice" })
    const posted = await earnAll([
      ...[twice, known, coins(one, 4n, { expires_at: FEBRUARY }), twice],
    ])
    expect(posted.map(({ is_repeated }) => is_repeated)).toEqual([
      ...[false, true, false, true],
    ])
    expect(posted[1].entry_id).toBe(entry_id)
    expect(posted[3].entry_id).toBe(posted[0].entry_id)
    expect(await spendable(one, daysAfter(FEBRUARY, -1))).toBe(9n)
    expect(await spendable(one, FEBRUARY)).toBe(5n)
    expect(await balance(other)).toEqual({ available: 2n })
    await expect(
      earnAll([coins(other, 1n), { ...known, amount: 6n }])
    ).rejects.toMatchObject({ code: "ledger_key_reused" })
    await expect(
      earnAll([coins(other, 1n), coins(one, 0n)])
    ).rejects.toMatchObject({ code: "ledger_invalid_entry" })
    expect(await balance(other)).toEqual({ available: 2n })
    await expectSound()
  })

  it("expires what is left of a lot once, at its time and not before", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 5n, { expires_at: FEBRUARY }))
    await spend(spending(purse, 2n))
    const [{ id }] = await sql("select id from purse_coins_lot")
    const expireAt = (at: Date) =>
      service.inTransaction((context) =>
        purseCoins.expire(context, {
          lot_id: String(id),
          against: "expired",
          at,
        })
      )
    const due = (at: Date) =>
      service.inNoTransaction((context) =>
        purseCoins.expiredLots(context, { at, limit: 10 })
      )
    const early = new Date(FEBRUARY.getTime() - 1)
    expect([await due(early), await expireAt(early)]).toEqual([[], undefined])
    expect(await due(FEBRUARY)).toEqual([id])
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => expireAt(FEBRUARY))
    )
    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(await due(FEBRUARY)).toEqual([])
    expect(await balance(purse)).toEqual({ available: 0n })
    await expectSound()
  })

  it("answers a repetition with the first entry, whenever it comes", async () => {
    const purse = await buildPurse(service)
    const input = coins(purse, 5n, { source_id: "order" })
    const first = await earn(input)
    const later = { occurred_at: FEBRUARY, expires_at: daysAfter(FEBRUARY, 9) }
    expect(await earn({ ...input, ...later })).toEqual({
      entry_id: first.entry_id,
      is_repeated: true,
    })
    expect(await balance(purse)).toEqual({ available: 5n })
    // Nothing is left to spend, yet the repetition is no second spending.
    const sale = spending(purse, 5n, { source_id: "sale" })
    await spend(sale)
    expect(await spend(sale)).toMatchObject({ is_repeated: true })
    await expectSound()
  })

  it("refuses another input under a key that was used", async () => {
    const purse = await buildPurse(service)
    const other = await buildPurse(service)
    const input = coins(purse, 5n, { source_id: "order" })
    await earn(input)
    for (const changed of [
      { ...input, amount: 6n },
      { ...input, holder_id: other },
      { ...input, against: "spent" as const },
    ]) {
      await expect(earn(changed)).rejects.toMatchObject({
        status: 422,
        code: "ledger_key_reused",
      })
    }
    await earn({ ...input, kind: "bonus" })
    expect(await balance(purse)).toEqual({ available: 10n })
  })

  it.each([0n, -5n])(
    "refuses %s as an amount to add or to spend",
    async (amount) => {
      const purse = await buildPurse(service)
      await earn(coins(purse, 5n))
      const refusal = { code: "ledger_invalid_entry" }
      await expect(earn(coins(purse, amount))).rejects.toMatchObject(refusal)
      await expect(spend(spending(purse, amount))).rejects.toMatchObject(
        refusal
      )
      expect(await balance(purse)).toEqual({ available: 5n })
    }
  )

  it("names a holder that is missing or deleted", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 5n))
    await service.softDeletePurses(purse)
    for (const id of [purse, "purse_none"]) {
      await expect(spend(spending(id, 1n))).rejects.toMatchObject({
        type: "not_found",
        message: `There is no purse ${id}`,
      })
    }
  })

  it("refuses to post outside a transaction", async () => {
    const purse = await buildPurse(service)
    await expect(
      service.inNoTransaction((context) =>
        purseCoins.openLot(context, coins(purse, 5n))
      )
    ).rejects.toThrow(/lacks @InjectTransactionManager/)
  })

  it("refuses to take more than there is from an account without lots", async () => {
    const purse = await buildPurse(service)
    const move = (amount: bigint) =>
      service.inTransaction((context) =>
        purseCoins.post(context, {
          kind: "promise",
          source: "quote",
          source_id: `${amount}`,
          occurred_at: JANUARY,
          details: { rule_version: 7 },
          postings: [
            { account: "pending", holder_id: purse, amount },
            { account: "issued", amount: -amount },
          ],
        })
      )
    await move(5n)
    await expect(move(-6n)).rejects.toMatchObject({
      code: "ledger_insufficient",
    })
    await move(-5n)
    expect(await balance(purse)).toEqual({ pending: 0n })
  })

  it("counts beyond what a JavaScript number can hold", async () => {
    const purse = await buildPurse(service)
    const many = 2n ** 80n + 1n
    await earn(coins(purse, many))
    await spend(spending(purse, many - 1n))
    expect(await balance(purse)).toEqual({ available: 1n })
    await expectSound()
  })

  it("leaves nothing of an entry when the transaction fails after it", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 5n))
    const before = await service.prove()
    await expect(
      service.inTransaction(async (context) => {
        await purseCoins.consume(context, spending(purse, 5n))
        throw new Error("the feature's own write failed")
      })
    ).rejects.toThrow("the feature's own write failed")
    expect(await service.prove()).toEqual(before)
    expect(await balance(purse)).toEqual({ available: 5n })
  })
})
