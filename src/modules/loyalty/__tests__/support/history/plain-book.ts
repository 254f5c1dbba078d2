/**
 * The book once more, as plainly as the README tells it: arrays and numbers,
 * and nothing of the code that it is held against. Times are milliseconds.
 */
export interface PlainBook {
  accounts: PlainAccount[]
  /** By order, the account that has its points. */
  orders: Record<string, number>
  lines: Record<string, PlainLine>
  adjustments: Record<string, PlainAdjustment>
  /** What each line has earned and nobody spent in time; not taken back yet. */
  unspent: Record<string, number>
  /** What each key has posted. */
  posted: Record<string, number>
  house: Record<House, number>
}

export type House = "issued" | "redeemed" | "breakage" | "adjustment"

export interface PlainAccount {
  /** Null for whom was erased. */
  customer: string | null
  merged_into: number | null
  /** In the order in which they were opened. */
  lots: PlainLot[]
  pending: number
  reserved: number
  /** Above zero, what is owed. */
  debt: number
  holds: PlainHold[]
}

export interface PlainLot {
  left: number
  opened: number
  expires: number | null
  /** The line that has earned it. */
  of?: string
}

/** What was taken of lots, by their places in the account. */
export type Taken = { lot: number; points: number }[]

export interface PlainHold {
  cart: string
  status: "held" | "committed" | "released" | "expired"
  points: number
  restored: number
  order: string | null
  expires: number
  taken: Taken
}

export interface PlainLine {
  order: string
  points: number
  gone: number
  status: "pending" | "active" | "canceled"
  lot: { account: number; at: number } | null
}

export interface PlainAdjustment {
  account: number
  points: number
  /** The lot that it opened, or what it took. */
  opened: number | null
  taken: Taken
  /** What it paid of a debt. */
  paid: Taken
  is_undone: boolean
}

/** What a verb throws; nothing of it has happened then. */
export class Refused extends Error {}

export function emptyBook(customers: string[]): PlainBook {
  return {
    accounts: customers.map(openPlain),
    ...{ orders: {}, lines: {}, adjustments: {}, unspent: {}, posted: {} },
    house: { issued: 0, redeemed: 0, breakage: 0, adjustment: 0 },
  }
}

export const openPlain = (customer: string): PlainAccount => ({
  ...{ customer, merged_into: null, lots: [], holds: [] },
  ...{ pending: 0, reserved: 0, debt: 0 },
})

const isLive = ({ expires }: PlainLot, now: number) =>
  expires === null || expires > now

export const sumOf = (taken: Taken) =>
  taken.reduce((sum, { points }) => sum + points, 0)

export const spendableOf = (
  { lots }: Pick<PlainAccount, "lots">,
  now: number
) =>
  lots
    .filter((lot) => isLive(lot, now))
    .reduce((sum, { left }) => sum + left, 0)

/** Soonest to expire first, then the oldest; undefined when it is too little. */
export function spend(
  { lots }: PlainAccount,
  points: number,
  now: number
): Taken | undefined {
  const order = lots
    .map((lot, at) => ({ ...lot, at }))
    .filter((lot) => lot.left > 0 && isLive(lot, now))
    .sort(
      (one, other) =>
        (one.expires ?? Infinity) - (other.expires ?? Infinity) ||
        one.opened - other.opened ||
        one.at - other.at
    )
  const taken: Taken = []
  let missing = points
  for (const { at, left } of order) {
    const part = Math.min(left, missing)
    if (part > 0) {
      taken.push({ lot: at, points: part })
      missing -= part
    }
  }
  if (missing > 0) {
    return undefined
  }
  take(lots, taken)
  return taken
}

export function take(lots: PlainLot[], taken: Taken) {
  taken.forEach(({ lot, points }) => (lots[lot].left -= points))
}

/**
 * Gives a part of what was taken back to the same lots, in proportion to what
 * they still lack; what is left over goes to the largest remainders.
 */
export function giveBack(
  { lots }: PlainAccount,
  taken: Taken,
  points: number
): Taken {
  const inOrder = taken
    .filter((each) => each.points > 0)
    .sort((one, other) => one.lot - other.lot)
  const total = sumOf(inOrder)
  const shares = inOrder.map((from) => ({
    ...{ from, share: Math.floor((points * from.points) / total) },
    rest: (points * from.points) % total,
  }))
  let over = points - shares.reduce((sum, { share }) => sum + share, 0)
  for (const each of [...shares].sort((one, other) => other.rest - one.rest)) {
    each.share += over > 0 ? 1 : 0
    over -= 1
  }
  for (const { from, share } of shares) {
    from.points -= share
    lots[from.lot].left += share
  }
  return shares.map(({ from, share }) => ({ lot: from.lot, points: share }))
}

/** Where points end up that have just come; what it paid of a debt. */
export function land(book: PlainBook, at: number, now: number): Taken {
  const account = book.accounts[at]
  if (account.merged_into !== null) {
    move(book, at, account.merged_into, now)
    land(book, account.merged_into, now)
    return []
  }
  if (account.customer === null) {
    lapse(book, at)
    return []
  }
  const owed = Math.min(account.debt, spendableOf(account, now))
  account.debt -= owed
  return spend(account, owed, now) ?? []
}

/** Lot by lot, each with its dates; what a line has earned is found in it. */
function move(book: PlainBook, from: number, into: number, now: number) {
  const [source, target] = [book.accounts[from], book.accounts[into]]
  source.lots.forEach((lot, at) => {
    if (lot.left > 0) {
      const moved = { account: into, at: target.lots.length }
      target.lots.push({ ...lot, opened: now })
      lot.left = 0
      for (const line of Object.values(book.lines)) {
        if (line.lot?.account === from && line.lot.at === at) {
          line.lot = moved
        }
      }
    }
  })
  target.pending += source.pending
  target.debt += source.debt
  Object.assign(source, { pending: 0, debt: 0 })
}

/** Nobody can spend it, and nobody can be asked for it. */
export function lapse({ accounts, house }: PlainBook, at: number) {
  const account = accounts[at]
  const left = account.lots.reduce((sum, lot) => sum + lot.left, 0)
  house.breakage += left + account.pending - account.debt
  account.lots.forEach((lot) => (lot.left = 0))
  Object.assign(account, { pending: 0, debt: 0 })
}
