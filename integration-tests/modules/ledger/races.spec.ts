import { purseCoins } from "./purse/book"
import { buildPurse, coins, spending, withPurses } from "./with-purses"

/** Ten connections serve them, which is what knex's pool holds. */
const PARALLEL = 50

withPurses(({ service, sql }) => {
  const earn = (input: ReturnType<typeof coins>) =>
    service.inTransaction((context) => purseCoins.openLot(context, input))
  const spend = (input: ReturnType<typeof spending>) =>
    service.inTransaction((context) => purseCoins.consume(context, input))
  const balance = (purse: string) =>
    service.inNoTransaction((context) => purseCoins.balances(context, purse))
  const atOnce = <Result>(
    count: number,
    run: (index: number) => Promise<Result>
  ) =>
    Promise.allSettled(Array.from({ length: count }, (_, index) => run(index)))
  const done = (results: PromiseSettledResult<unknown>[]) =>
    results.filter(({ status }) => status === "fulfilled").length
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  it("never spends a coin twice, however many spend at once", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 20n))
    await earn(coins(purse, 17n))
    const results = await atOnce(PARALLEL, () => spend(spending(purse, 1n)))
    expect(done(results)).toBe(37)
    for (const result of results) {
      if (result.status === "rejected") {
        expect(result.reason).toMatchObject({ code: "ledger_insufficient" })
      }
    }
    expect(await balance(purse)).toEqual({ available: 0n })
    await expectSound()
  })

  it("loses no update of fifty that add and take at once", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 1_000n))
    const results = await atOnce(PARALLEL, (index) =>
      index % 2 ? earn(coins(purse, 3n)) : spend(spending(purse, 5n))
    )
    expect(done(results)).toBe(PARALLEL)
    expect(await balance(purse)).toEqual({ available: 950n })
    await expectSound()
  })

  it("posts once for twenty identical requests at once", async () => {
    const purse = await buildPurse(service)
    const input = coins(purse, 5n, { source_id: "order" })
    const results = await Promise.all(
      Array.from({ length: 20 }, () => earn(input))
    )
    expect(results.filter(({ is_repeated }) => !is_repeated)).toHaveLength(1)
    expect(new Set(results.map(({ entry_id }) => entry_id)).size).toBe(1)
    expect(await balance(purse)).toEqual({ available: 5n })
  })

  it("posts once for twenty identical requests that lock nobody", async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        service.inTransaction((context) =>
          purseCoins.post(context, {
            kind: "close",
            source: "month",
            source_id: "2026-01",
            occurred_at: new Date(),
            postings: [
              { account: "issued", amount: -5n },
              { account: "expired", amount: 5n },
            ],
          })
        )
      )
    )
    expect(results.filter(({ is_repeated }) => !is_repeated)).toHaveLength(1)
    await expectSound()
  })

  it("reverses no more than the original, however many reverse at once", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 10n))
    const { entry_id } = await spend(spending(purse, 10n))
    const results = await atOnce(20, (index) =>
      service.inTransaction((context) =>
        purseCoins.reverse(context, {
          ...spending(purse, 1n),
          kind: "return",
          source_id: `${index}`,
          entry_id,
          amount: 3n,
        })
      )
    )
    expect(done(results)).toBe(3)
    expect(await balance(purse)).toEqual({ available: 9n })
    await expectSound()
  })

  it("never lets two who move between the same holders wait for each other", async () => {
    const [one, other] = [await buildPurse(service), await buildPurse(service)]
    await earn(coins(one, 100n))
    await earn(coins(other, 100n))
    const results = await atOnce(40, (index) => {
      const [from, to] = index % 2 ? [one, other] : [other, one]
      return service.inTransaction((context) =>
        purseCoins.post(context, {
          ...spending(from, 1n),
          postings: [
            { account: "available", holder_id: from, amount: -1n },
            { account: "available", holder_id: to, amount: 1n },
          ],
        })
      )
    })
    expect(done(results)).toBe(40)
    expect(await balance(one)).toEqual({ available: 100n })
    await expectSound()
  })

  it("leaves nothing behind when the connection is cut in the middle", async () => {
    const purse = await buildPurse(service)
    await earn(coins(purse, 5n))
    const before = await service.prove()
    const cut = service.inTransaction(async (context) => {
      await purseCoins.consume(context, spending(purse, 5n))
      await sql(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and state = 'idle in transaction'`
      )
    })
    await expect(cut).rejects.toThrow()
    // The pool may notice the dead connection only when it is used again.
    await service.prove().catch(() => undefined)
    expect(await service.prove()).toEqual(before)
    // The dead transaction holds no lock.
    await spend(spending(purse, 5n))
    await expectSound()
  })
})
