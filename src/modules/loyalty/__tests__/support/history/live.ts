import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type LoyaltyModuleService from "../../../service"
import { at, type Act } from "./act"
import type { Deed } from "./deeds"
import * as earning from "./earning-acts"
import { emptyBook, Refused, spendableOf, type PlainBook } from "./plain-book"
import { look, tell, type Seen } from "./seen"
import * as spending from "./spending-acts"

const makers = { ...earning, ...spending }

const CUSTOMERS = ["Ines", "Omar", "Yuki"]

interface World {
  service: LoyaltyModuleService
  knex: Knex
  name: string
  /** What histories before this one have left wrong. */
  wrong: Set<string>
}

/** What happens when, and how it ends: `done`, or the code it is refused with. */
interface Happening {
  act: Act
  now: number
  outcome: string
}

/**
 * Lets a history happen to the real book and to the plain one, and compares the
 * two after each step. What happens at once may have happened in any order: all
 * that could have led here are followed.
 */
export class Life {
  #clock = 0
  #acts: Act[] = []
  #told: string[] = []
  #possible = [emptyBook(CUSTOMERS)]
  #seen: Seen | undefined

  constructor(readonly world: World) {}

  async live(history: Deed[][]) {
    const { service, name } = this.world
    for (const customer of CUSTOMERS) {
      await service.openAccount(`${name}-${customer}`)
    }
    this.#seen = await this.look()
    for (const deeds of history) {
      await this.step(deeds)
    }
    await this.expectTold()
  }

  private look() {
    const known = this.#seen?.accounts.map(({ id }) => id) ?? []
    const { knex, name } = this.world
    return look(knex, { name, known, customers: CUSTOMERS })
  }

  private actOf(deed: Deed) {
    const given = { ...this.world, seen: this.#seen as Seen, now: this.#clock }
    return deed.verb === "again"
      ? this.#acts.at(-1 - (deed.which % Math.max(this.#acts.length, 1)))
      : makers[deed.verb](given, deed)
  }

  private async step(deeds: Deed[]) {
    const planned = deeds.flatMap((deed) => {
      this.#clock += deed.wait
      const act = this.actOf(deed)
      return act ? [{ act, now: this.#clock, verb: deed.verb }] : []
    })
    const outcomes = await Promise.all(
      planned.map(({ act, now }) => outcomeOf(act, now))
    )
    const happened: Happening[] = []
    for (const [index, { act, now }] of planned.entries()) {
      // As a request that is told to try again does.
      const isLate = planned.length > 1 && outcomes[index] === "conflict"
      const outcome = isLate ? await outcomeOf(act, now) : outcomes[index]
      happened.push({ act, now, outcome })
    }
    this.#acts.push(...planned.map(({ act }) => act))
    this.#told.push(
      planned
        .map(
          ({ act, now, verb }, index) =>
            `${now}: ${verb} ${act.text} -> ${happened[index].outcome}`
        )
        .join("\n  with ")
    )
    await this.compare(happened)
  }

  private async compare(happened: Happening[]) {
    const seen = await this.look()
    const books = this.#possible.flatMap((book) =>
      ordersOf(happened).map((order) => follow(book, order))
    )
    const real = tell(seen)
    const fitting = books.filter(
      ({ book, isTrue }) => isTrue && tell(book) === real
    )
    if (!fitting.length) {
      this.fail(books, real)
    }
    const known = new Map(
      fitting.map(({ book }) => [JSON.stringify(book), book])
    )
    this.#possible = [...known.values()]
    this.#seen = seen
  }

  /** The whole story, and where the two differ. */
  private fail(books: ReturnType<typeof follow>[], real: string) {
    const [{ book, outcomes }] = books
    const told = this.#told.join("\n")
    expect(`${told}\nreally:\n${real}`).toBe(
      `${told}\nplainly: ${outcomes.join(", ")}\n${tell(book)}`
    )
  }

  /** What members are told, whose all of it is, and that the book is sound. */
  private async expectTold() {
    const { service, name } = this.world
    const [book] = this.#possible
    expect({ told: this.#told, wrong: await this.prove() }).toEqual({
      ...{ told: this.#told, wrong: [] },
    })
    for (const { customer, merged_into, ...own } of book.accounts) {
      const account = merged_into === null ? own : book.accounts[merged_into]
      if (customer) {
        const spendable = spendableOf(account, this.#clock)
        const read = await service.readAccount({
          ...{ customer_id: `${name}-${customer}`, now: at(this.#clock) },
        })
        expect(read).toMatchObject({
          points_available: spendable - account.debt,
          ...{ points_pending: account.pending, points_owed: account.debt },
          points_reserved: account.reserved,
        })
        expect(Math.min(spendable, account.debt)).toBe(0)
      }
    }
    expect(sumOf(book)).toBe(0)
  }

  /** What is wrong since this history, and was not before. */
  private async prove() {
    const { service, wrong } = this.world
    const { violations } = await service.prove()
    const found = violations
      .map((violation) => JSON.stringify(violation))
      .filter((text) => !wrong.has(text))
    found.forEach((text) => wrong.add(text))
    return found
  }
}

function sumOf({ accounts, house }: PlainBook) {
  const sums = accounts.map(
    ({ lots, pending, reserved, debt }) =>
      lots.reduce((sum, { left }) => sum + left, 0) + pending + reserved - debt
  )
  return [...sums, ...Object.values(house)].reduce((sum, each) => sum + each, 0)
}

const outcomeOf = ({ really }: Act, now: number) =>
  really(now).then(
    () => "done",
    (error: { code?: string; message: string }) => error.code ?? error.message
  )

function follow(before: PlainBook, order: Happening[]) {
  let book = before
  const outcomes = order.map(({ act, now }) => {
    const next = structuredClone(book)
    try {
      act.plainly(next, now)
      book = next
      return "done"
    } catch (error) {
      if (error instanceof Refused) {
        return error.message
      }
      throw error
    }
  })
  const isTrue = outcomes.every(
    (outcome, index) => outcome === order[index].outcome
  )
  return { book, outcomes, isTrue }
}

/** What happens at once may happen in any order. */
function ordersOf<Item>(items: Item[]): Item[][] {
  return items.length < 2
    ? [items]
    : items.flatMap((first, index) =>
        ordersOf(items.filter((_, at) => at !== index)).map((rest) => [
          first,
          ...rest,
        ])
      )
}
