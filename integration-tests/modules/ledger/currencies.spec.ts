import { purseCredit } from "./purse/book"
import { JANUARY, buildPurse, withPurses } from "./with-purses"

withPurses(({ service }) => {
  let payments = 0
  const move = (purse: string, amount: bigint, unit?: string) => ({
    kind: "move",
    source: "payment",
    source_id: `${++payments}`,
    holder_id: purse,
    account: "credit" as const,
    amount,
    unit,
    occurred_at: JANUARY,
  })
  const payIn = (purse: string, amount: bigint, unit?: string) =>
    service.inTransaction((context) =>
      purseCredit.openLot(context, {
        ...move(purse, amount, unit),
        against: "paid_in",
      })
    )
  const redeem = (purse: string, amount: bigint, unit: string) =>
    service.inTransaction((context) =>
      purseCredit.consume(context, {
        ...move(purse, amount, unit),
        against: "redeemed",
      })
    )
  const balance = (purse: string, unit: string) =>
    service.inNoTransaction((context) =>
      purseCredit.balances(context, purse, unit)
    )

  it("never pays with one currency what costs another", async () => {
    const purse = await buildPurse(service)
    await payIn(purse, 1_000n, "eur")
    await payIn(purse, 500n, "usd")
    await expect(redeem(purse, 501n, "usd")).rejects.toMatchObject({
      code: "ledger_insufficient",
      message: `purse ${purse} can spend 500 usd of credit, not 501`,
    })
    const { entry_id } = await redeem(purse, 500n, "usd")
    expect(await balance(purse, "eur")).toEqual({ credit: 1_000n })
    expect(await balance(purse, "usd")).toEqual({ credit: 0n })
    await service.inTransaction((context) =>
      purseCredit.reverse(context, {
        ...move(purse, 200n),
        kind: "return",
        entry_id,
      })
    )
    expect(await balance(purse, "usd")).toEqual({ credit: 200n })
    const proof = await service.inNoTransaction((context) =>
      purseCredit.prove(context)
    )
    expect(proof).toMatchObject({ ok: true, violations: [] })
  })

  it("refuses money without its currency", async () => {
    const purse = await buildPurse(service)
    await expect(payIn(purse, 1_000n)).rejects.toMatchObject({
      code: "ledger_invalid_entry",
    })
  })
})
