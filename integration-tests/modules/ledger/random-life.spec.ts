import fc from "fast-check"
import { depth, seed } from "../../support/depth"
import {
  spendableAt,
  sumOf,
  take,
  type LotModel,
  type PurseModel,
} from "./model"
import { purseCoins } from "./purse/book"
import type PurseModuleService from "./purse/service"
import { JANUARY, buildPurse, coins, spending, withPurses } from "./with-purses"

interface Real {
  service: PurseModuleService
  purse: string
  /** Milliseconds after January; each command goes on a little. */
  now: number
}

type Command = fc.AsyncCommand<PurseModel, Real>

const at = (time: number) => new Date(JANUARY.getTime() + time)

/** What every command ends with: the book is sound and says what the model says. */
async function compare(model: PurseModel, { service, purse, now }: Real) {
  expect(await service.prove()).toMatchObject({ ok: true, violations: [] })
  const read = await service.inNoTransaction(async (context) => ({
    balances: await purseCoins.balances(context, purse),
    spendable: await purseCoins.spendable(context, {
      holder_id: purse,
      account: "available",
      at: at(now),
    }),
  }))
  expect(read.balances.available ?? 0n).toBe(BigInt(sumOf(model.lots)))
  expect(read.spendable).toBe(BigInt(sumOf(spendableAt(model, now))))
  for (const lot of await service.listLots({ holder_id: purse })) {
    const known = model.lots.find(
      (each) => lotTime(each) === lot.opened_at.getTime()
    )
    expect(Number(lot.remaining)).toBe(known?.left)
  }
}

/** No two lots are opened at the same time, which identifies them. */
function lotTime({ opened }: LotModel) {
  return at(opened).getTime()
}

class Earn implements Command {
  constructor(
    readonly amount: number,
    readonly wait: number,
    readonly life: number | null
  ) {}
  check = () => true
  async run(model: PurseModel, real: Real) {
    real.now += 1
    const lot = {
      amount: this.amount,
      left: this.amount,
      opened: real.now,
      activates: real.now + this.wait,
      expires: this.life ? real.now + this.wait + this.life : Infinity,
    }
    const input = coins(real.purse, BigInt(this.amount), {
      occurred_at: at(real.now),
      activates_at: at(lot.activates),
      expires_at: this.life ? at(lot.expires) : null,
    })
    const { entry_id } = await real.service.inTransaction((context) =>
      purseCoins.openLot(context, input)
    )
    model.lots.push(lot)
    model.entries.push({
      id: entry_id,
      moves: new Map([[lot, this.amount]]),
      amount: this.amount,
      reversed: 0,
      is_earning: true,
    })
    await compare(model, real)
  }
  toString = () => `earn ${this.amount} after ${this.wait} for ${this.life}`
}

class Spend implements Command {
  constructor(readonly amount: number) {}
  check = () => true
  async run(model: PurseModel, real: Real) {
    real.now += 1
    const input = spending(real.purse, BigInt(this.amount), {
      occurred_at: at(real.now),
    })
    const spent = () =>
      real.service.inTransaction((context) =>
        purseCoins.consume(context, input)
      )
    const lots = spendableAt(model, real.now)
    if (sumOf(lots) < this.amount) {
      await expect(spent()).rejects.toMatchObject({
        code: "ledger_insufficient",
      })
    } else {
      const { entry_id } = await spent()
      expect(await spent()).toEqual({ entry_id, is_repeated: true })
      model.entries.push({
        id: entry_id,
        moves: take(lots, this.amount),
        amount: this.amount,
        reversed: 0,
        is_earning: false,
      })
    }
    await compare(model, real)
  }
  toString = () => `spend ${this.amount}`
}

class Expire implements Command {
  constructor(readonly wait: number) {}
  check = () => true
  async run(model: PurseModel, real: Real) {
    real.now += this.wait
    const due = model.lots.filter(
      ({ left, expires }) => left > 0 && expires <= real.now
    )
    const expired = await real.service.inNoTransaction((context) =>
      purseCoins.expiredLots(context, { at: at(real.now), limit: 10_000 })
    )
    const own = await real.service.listLots({ holder_id: real.purse })
    const ids = own.map(({ id }) => id).filter((id) => expired.includes(id))
    expect(ids).toHaveLength(due.length)
    for (const lot_id of ids) {
      await real.service.inTransaction((context) =>
        purseCoins.expire(context, {
          lot_id,
          against: "expired",
          at: at(real.now),
        })
      )
    }
    due.forEach((lot) => (lot.left = 0))
    await compare(model, real)
  }
  toString = () => `expire after ${this.wait}`
}

/** Takes back all of an entry, or a part of what is left. */
class Reverse implements Command {
  constructor(
    readonly which: number,
    readonly part: number | null
  ) {}
  check = ({ entries }: Readonly<PurseModel>) => entries.length > 0
  async run(model: PurseModel, real: Real) {
    real.now += 1
    const entry = model.entries[this.which % model.entries.length]
    const left = entry.amount - entry.reversed
    const amount = this.part ?? left
    const [own] = entry.moves.keys()
    const others = spendableAt(model, real.now).filter((lot) => lot !== own)
    const isCovered = !entry.is_earning || own.left + sumOf(others) >= amount
    const reversal = real.service.inTransaction((context) =>
      purseCoins.reverse(context, {
        ...spending(real.purse, 1n, { occurred_at: at(real.now) }),
        kind: "return",
        entry_id: entry.id,
        amount: this.part === null ? undefined : BigInt(this.part),
      })
    )
    if (left === 0 || amount > left || !isCovered) {
      await expect(reversal).rejects.toMatchObject({
        code: expect.stringMatching(
          /^ledger_(already_reversed|reversal_too_large|insufficient)$/
        ),
      })
    } else {
      await reversal
      entry.reversed += amount
      if (entry.is_earning) {
        const fromOwn = Math.min(own.left, amount)
        own.left -= fromOwn
        take(others, amount - fromOwn)
      } else {
        await this.followGiveBack(model, real, entry.moves, amount)
      }
    }
    await compare(model, real)
  }

  /**
   * Which lots get how much of a part is the rule of proportion, which has its
   * own spec. Here they must be the entry's own and get no more than they gave.
   */
  private async followGiveBack(
    model: PurseModel,
    { service, purse }: Real,
    moves: Map<LotModel, number>,
    amount: number
  ) {
    let given = 0
    for (const row of await service.listLots({ holder_id: purse })) {
      const lot = model.lots.find(
        (each) => lotTime(each) === row.opened_at.getTime()
      )
      const change = lot ? Number(row.remaining) - lot.left : 0
      if (lot && change) {
        const taken = -(moves.get(lot) ?? 0)
        expect(change).toBeGreaterThan(0)
        expect(change).toBeLessThanOrEqual(taken)
        moves.set(lot, change - taken)
        lot.left += change
        given += change
      }
    }
    expect(given).toBe(amount)
  }
  toString = () => `reverse ${this.part ?? "all"} of ${this.which}`
}

const commands = fc.commands(
  [
    fc
      .tuple(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(0, 0, 5),
        fc.option(fc.integer({ min: 1, max: 20 }))
      )
      .map(([amount, wait, life]) => new Earn(amount, wait, life)),
    fc.integer({ min: 1, max: 25 }).map((amount) => new Spend(amount)),
    fc.integer({ min: 1, max: 12 }).map((wait) => new Expire(wait)),
    fc
      .tuple(fc.nat(20), fc.option(fc.integer({ min: 1, max: 10 })))
      .map(([which, part]) => new Reverse(which, part)),
  ],
  { maxCommands: 25, size: "max" }
)

withPurses(({ service }) => {
  it("says after any life of a purse what the plainest of models says", async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (life) => {
        const purse = await buildPurse(service)
        await fc.asyncModelRun(
          () => ({
            model: { lots: [], entries: [] },
            real: { service, purse, now: 0 },
          }),
          life
        )
      }),
      { seed, numRuns: depth({ sample: 15, full: 200 }) }
    )
  }, 600_000)
})
