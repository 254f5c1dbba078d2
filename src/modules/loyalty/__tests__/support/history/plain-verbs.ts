import {
  giveBack,
  land,
  lapse,
  openPlain,
  Refused,
  spend,
  spendableOf,
  sumOf,
  take,
  type PlainBook,
  type PlainHold,
  type Taken,
} from "./plain-book"

/** What each verb does to the plain book, or `Refused` with its code. */

/** @returns whether the key has posted the same before */
function isRepeated({ posted }: PlainBook, key: string, points: number) {
  if (key in posted && posted[key] !== points) {
    throw new Refused("ledger_key_reused")
  }
  const isKnown = key in posted
  posted[key] = points
  return isKnown
}

/** An account that can earn and spend. */
function own({ accounts }: PlainBook, at: number) {
  const account = accounts[at]
  if (account.merged_into !== null) {
    throw new Refused("conflict")
  }
  if (account.customer === null) {
    throw new Refused("loyalty_account_closed")
  }
  return account
}

const enough = (taken: Taken | undefined): Taken => {
  if (!taken) {
    throw new Refused("loyalty_insufficient_points")
  }
  return taken
}

interface Given {
  account: number
  key: string
  points: number
  expires: number | null
  now: number
}

export function award(
  book: PlainBook,
  { account, key, points, expires, now }: Given
) {
  const { lots } = own(book, account)
  if (!isRepeated(book, `award ${key}`, points)) {
    lots.push({ left: points, opened: now, expires })
    book.house.issued -= points
    land(book, account, now)
  }
}

export function earn(
  book: PlainBook,
  { account, order, lines }: { account: number; order: string; lines: number[] }
) {
  const buyer = own(book, account)
  if (order in book.orders) {
    return
  }
  book.orders[order] = account
  lines.forEach((points, index) => {
    book.lines[`${order}.${index}`] = {
      ...{ order, points, gone: 0, status: "pending", lot: null },
    }
    book.house.issued -= points
    buyer.pending += points
  })
}

export function activate(
  book: PlainBook,
  {
    line: name,
    expires,
    now,
  }: { line: string; expires: number | null; now: number }
) {
  const line = book.lines[name]
  if (line.status !== "pending") {
    return
  }
  const at = book.orders[line.order]
  const account = book.accounts[at]
  const left = line.points - line.gone
  account.pending -= left
  line.status = "active"
  line.lot = { account: at, at: account.lots.length }
  account.lots.push({ left, opened: now, expires, of: name })
  land(book, at, now)
}

export type Policy = "unlimited" | "within_balance" | "only_pending"

export interface Clawback {
  line: string
  key: string
  points: number
  policy: Policy
  now: number
}

export function clawBack(
  book: PlainBook,
  { line: name, key, points, policy, now }: Clawback
) {
  const line = book.lines[name]
  if (isRepeated(book, `claw back ${key}`, points)) {
    return
  }
  if (points > line.points - line.gone) {
    throw new Refused("loyalty_clawback_too_large")
  }
  book.house.issued += points
  takeEarned(book, { name, points, policy, now })
  line.gone += points
  line.status = line.gone === line.points ? "canceled" : line.status
}

interface Back {
  name: string
  points: number
  policy: Policy
  now: number
}

function takeEarned(book: PlainBook, { name, points, policy, now }: Back) {
  const line = book.lines[name]
  const account = book.accounts[book.orders[line.order]]
  if (line.status === "pending") {
    account.pending -= points
    return
  }
  let missing = points - takeUnspent(book, { name, points, policy, now })
  if (policy !== "only_pending") {
    for (const lot of account.lots.filter(({ of }) => of === name)) {
      const part = Math.min(lot.left, missing)
      lot.left -= part
      missing -= part
    }
    const fromOthers = Math.min(missing, spendableOf(account, now))
    spend(account, fromOthers, now)
    missing -= fromOthers
  }
  if (account.customer === null) {
    book.house.breakage -= missing
  } else if (policy === "unlimited") {
    account.debt += missing
  } else {
    book.house.adjustment -= missing
  }
}

/** What the line's buyer has let expire is no loss of theirs once more. */
function takeUnspent(
  { accounts, lines, orders, house, unspent }: PlainBook,
  { name, points, now }: Back
) {
  let taken = 0
  for (const lot of accounts[orders[lines[name].order]].lots) {
    if (lot.of === name && lot.expires !== null && lot.expires <= now) {
      const part = Math.min(lot.left, points - taken)
      lot.left -= part
      taken += part
    }
  }
  const swept = Math.min(unspent[name] ?? 0, points - taken)
  unspent[name] = (unspent[name] ?? 0) - swept
  house.breakage -= swept
  return taken + swept
}

interface Settled {
  order: string
  gone: number
  of: number
  now: number
}

/** Targets of all time: what is reached already is not taken again. */
export function settleLines(
  book: PlainBook,
  { order, gone, of, policy, now }: Settled & { policy: Policy }
) {
  for (const [name, line] of Object.entries(book.lines)) {
    const target = Math.floor((line.points * gone) / of)
    if (
      line.order === order &&
      line.status !== "canceled" &&
      target > line.gone
    ) {
      clawBack(book, {
        ...{ line: name, key: `${name} to ${target}`, policy, now },
        points: target - line.gone,
      })
    }
  }
}

export function adjust(
  book: PlainBook,
  { account: at, key, points, expires, now }: Given
) {
  const account = own(book, at)
  if (isRepeated(book, `adjust ${key}`, points)) {
    return
  }
  const opened = points > 0 ? account.lots.length : null
  if (points > 0) {
    account.lots.push({ left: points, opened: now, expires })
  }
  const taken = points > 0 ? [] : enough(spend(account, -points, now))
  book.house.adjustment -= points
  const paid = land(book, at, now)
  book.adjustments[key] = {
    ...{ account: at, points, opened, taken, paid, is_undone: false },
  }
}

/** What it paid is owed again, and then it is taken back itself. */
export function undo(
  book: PlainBook,
  { key, now }: { key: string; now: number }
) {
  const adjustment = book.adjustments[key]
  if (adjustment.is_undone) {
    return
  }
  const account = book.accounts[adjustment.account]
  const paid = sumOf(adjustment.paid)
  giveBack(account, adjustment.paid, paid)
  account.debt += paid
  if (adjustment.opened === null) {
    giveBack(account, adjustment.taken, -adjustment.points)
  } else {
    const lot = account.lots[adjustment.opened]
    const fromOwn = Math.min(lot.left, adjustment.points)
    lot.left -= fromOwn
    enough(spend(account, adjustment.points - fromOwn, now))
  }
  book.house.adjustment += adjustment.points
  adjustment.is_undone = true
  land(book, adjustment.account, now)
}

interface Wanted {
  account: number
  cart: string
  points: number
  expires: number
  now: number
}

const heldBy = ({ accounts }: PlainBook, cart: string) =>
  accounts
    .flatMap(({ holds }, account) => holds.map((hold) => ({ hold, account })))
    .find(({ hold }) => hold.cart === cart && hold.status === "held")

export function reserve(
  book: PlainBook,
  { account: at, cart, points, expires, now }: Wanted
) {
  const account = own(book, at)
  const held = heldBy(book, cart)
  if (held) {
    if (held.account !== at || held.hold.points !== points) {
      throw new Refused("loyalty_cart_reserved")
    }
    return
  }
  const taken = enough(spend(account, points, now))
  account.reserved += points
  account.holds.push({
    ...{ cart, points, expires, taken, restored: 0 },
    ...{ status: "held", order: null },
  })
}

/** In place of what the cart holds. */
export function replace(book: PlainBook, wanted: Wanted) {
  const { account: at, cart, points, now } = wanted
  own(book, at)
  const held = heldBy(book, cart)
  if (held?.account !== at) {
    return reserve(book, wanted)
  }
  if (points > held.hold.points) {
    release(book, { account: at, hold: held.hold, now })
    return reserve(book, wanted)
  }
  lower(book, { account: at, hold: held.hold, points, now })
  held.hold.expires = wanted.expires
}

export interface Held {
  account: number
  hold: PlainHold
  now: number
}

export function lower(
  book: PlainBook,
  { account, hold, points, now }: Held & { points: number }
) {
  if (hold.status !== "held" || points > hold.points) {
    throw new Refused("loyalty_reservation_not_lower")
  }
  if (points < hold.points) {
    free(book, { account, hold, now }, hold.points - points)
    hold.points = points
    land(book, account, now)
  }
}

/** To the lots it came from, whatever their dates. */
function free(
  { accounts }: PlainBook,
  { account, hold }: Held,
  points: number
): Taken {
  accounts[account].reserved -= points
  return giveBack(accounts[account], hold.taken, points)
}

export function release(
  book: PlainBook,
  { as = "released", ...held }: Held & { as?: "released" | "expired" }
) {
  const { hold, account, now } = held
  if (hold.status === "released" || hold.status === "expired") {
    return
  }
  if (hold.status === "committed") {
    throw new Refused("loyalty_transition_refused")
  }
  hold.status = as
  free(book, held, hold.points)
  land(book, account, now)
}

export function expireHold(book: PlainBook, held: Held) {
  if (held.hold.status === "held" && held.hold.expires <= held.now) {
    release(book, { ...held, as: "expired" })
  }
}

export function commit(
  { accounts, house }: PlainBook,
  { account, hold, order }: Held & { order: string }
) {
  if (hold.status === "committed" && hold.order === order) {
    return
  }
  if (hold.status !== "held") {
    throw new Refused("loyalty_transition_refused")
  }
  Object.assign(hold, { status: "committed", order })
  accounts[account].reserved -= hold.points
  house.redeemed += hold.points
}

/** The order was not placed after all. */
export function reopen(
  book: PlainBook,
  { account, hold, order, expires }: Held & { order: string; expires: number }
) {
  const isSpent = hold.status === "committed" && hold.order === order
  if (!isSpent || hold.restored > 0) {
    return
  }
  if (heldBy(book, hold.cart)) {
    throw new Refused("loyalty_cart_reserved")
  }
  Object.assign(hold, { status: "held", order: null, expires })
  book.accounts[account].reserved += hold.points
  book.house.redeemed -= hold.points
}

export interface Restored extends Held {
  key: string
  points: number
  /** Until when what has expired meanwhile lives; null for no grace. */
  until: number | null
}

export function restore(book: PlainBook, restored: Restored) {
  const { account: at, hold, key, points, until, now } = restored
  if (hold.status !== "committed") {
    throw new Refused("loyalty_restoration_refused")
  }
  if (isRepeated(book, `restore ${key}`, points)) {
    return
  }
  if (points > hold.points - hold.restored) {
    throw new Refused(
      hold.points === hold.restored
        ? "ledger_already_reversed"
        : "ledger_reversal_too_large"
    )
  }
  hold.restored += points
  book.house.redeemed -= points
  const account = book.accounts[at]
  account.reserved += points
  const returned = free(book, restored, points)
  if (until !== null) {
    extend(account.lots, returned, { until, now })
  }
  land(book, at, now)
}

function extend(
  lots: PlainBook["accounts"][number]["lots"],
  returned: Taken,
  { until, now }: { until: number; now: number }
) {
  for (const { lot, points } of returned) {
    const { expires, of } = lots[lot]
    if (points > 0 && expires !== null && expires <= now) {
      take(lots, [{ lot, points }])
      lots.push({ left: points, opened: now, expires: until, of })
    }
  }
}

export function settleHold(
  book: PlainBook,
  { gone, of, ...held }: Held & Omit<Settled, "order"> & { key: string }
) {
  const { hold } = held
  const target = Math.floor((hold.points * gone) / of)
  if (target > hold.restored) {
    restore(book, {
      ...{ ...held, key: `${held.key} to ${target}`, until: null },
      points: target - hold.restored,
    })
  }
}

/** Those that were seen to have expired, if that is still so. */
export function expireLots(
  { accounts, house, unspent }: PlainBook,
  { lots, now }: { lots: { account: number; lot: number }[]; now: number }
) {
  for (const { account, lot: at } of lots) {
    const lot = accounts[account].lots[at]
    if (lot.expires !== null && lot.expires <= now) {
      house.breakage += lot.left
      if (lot.of) {
        unspent[lot.of] = (unspent[lot.of] ?? 0) + lot.left
      }
      lot.left = 0
    }
  }
}

/** Where a customer's points are; whoever has none gets an account. */
function accountOf({ accounts }: PlainBook, customer: string): number {
  const at = accounts.findIndex((account) => account.customer === customer)
  if (at < 0) {
    accounts.push(openPlain(customer))
    return accounts.length - 1
  }
  return accounts[at].merged_into ?? at
}

export function merge(
  book: PlainBook,
  { from, into, now }: { from: string; into: string; now: number }
) {
  const { accounts } = book
  const gone = accounts.findIndex(
    ({ customer, merged_into }) => customer === from && merged_into === null
  )
  if (gone < 0 || from === into) {
    return
  }
  const target = accountOf(book, into)
  if (target === gone) {
    return
  }
  if (accounts[target].customer === null) {
    throw new Refused("loyalty_account_closed")
  }
  releaseHeld(book, gone, now)
  accounts[gone].merged_into = target
  for (const account of accounts) {
    account.merged_into =
      account.merged_into === gone ? target : account.merged_into
  }
  for (const [order, account] of Object.entries(book.orders)) {
    book.orders[order] = account === gone ? target : account
  }
  land(book, gone, now)
}

function releaseHeld(book: PlainBook, account: number, now: number) {
  book.accounts[account].holds
    .filter(({ status }) => status === "held")
    .forEach((hold) => release(book, { account, hold, now }))
}

export function erase(
  book: PlainBook,
  { customer, now }: { customer: string; now: number }
) {
  const at = book.accounts.findIndex((account) => account.customer === customer)
  if (at < 0) {
    return
  }
  releaseHeld(book, at, now)
  const account = book.accounts[at]
  account.customer = null
  if (account.merged_into === null) {
    lapse(book, at)
    for (const line of Object.values(book.lines)) {
      const isTheirs = book.orders[line.order] === at
      line.status =
        isTheirs && line.status === "pending" ? "canceled" : line.status
    }
  }
}
