import { at, lasting, oneOf, type Given, type Make } from "./act"
import type { Deed } from "./deeds"
import * as plain from "./plain-verbs"

/** How long a cart holds what it was not told how long to hold. */
const HELD = 30
const THIRDS = 3

const worth = { amount: "1.00", currency_code: "eur" }

const heldUntil = (now: number, deed: Deed) => lasting(now, deed) ?? now + HELD

/** Two carts of each, and now and then somebody else's. */
function wantedBy({ name, seen }: Given, deed: Deed) {
  const { who, which, points, part } = deed
  const cart = `cart ${part === 3 ? which % 3 : who}.${which % 2}`
  return {
    text: `${who}, ${cart}: ${points} for ${deed.life ?? HELD}`,
    really: (now: number) => ({
      ...{ account_id: seen.accounts[who].id, cart_id: `${name}-${cart}` },
      ...{ points, ...worth, now: at(now) },
      expires_at: at(heldUntil(now, deed)),
    }),
    plainly: (now: number) => ({
      ...{ account: who, cart, points, expires: heldUntil(now, deed), now },
    }),
  }
}

export const reserve: Make = (given, deed) => {
  const wanted = wantedBy(given, deed)
  return {
    text: wanted.text,
    really: (now) => given.service.reserve(wanted.really(now)),
    plainly: (book, now) => plain.reserve(book, wanted.plainly(now)),
  }
}

export const replace: Make = (given, deed) => {
  const wanted = wantedBy(given, deed)
  return {
    text: wanted.text,
    really: (now) => given.service.replaceReservation(wanted.really(now)),
    plainly: (book, now) => plain.replace(book, wanted.plainly(now)),
  }
}

/** Makes acts on a reservation, the newest of the member's more often. */
function onHold(
  make: (
    hold: { id: string; name: string },
    deed: Deed,
    given: Given
  ) => {
    text?: string
    really: (now: number) => Promise<unknown>
    plainly: (
      book: Parameters<typeof plain.release>[0],
      held: plain.Held
    ) => void
  }
): Make {
  return (given, deed) => {
    const account = deed.who % given.seen.accounts.length
    const { holds } = given.seen.accounts[account]
    const found = oneOf([...holds.keys()].reverse(), deed.which)
    if (found === undefined) {
      return undefined
    }
    const name = `hold ${account}.${found}`
    const { text = "", ...act } = make(
      { id: holds[found].id, name },
      deed,
      given
    )
    return {
      text: `${name}-${text}`.trim(),
      really: act.really,
      plainly: (book, now) => {
        const hold = book.accounts[account].holds[found]
        act.plainly(book, { account, hold, now })
      },
    }
  }
}

/** Of points that were asked for with the same range, mostly a part. */
const lessOf = ({ points }: Deed) => 1 + (points % 5)

export const lower = onHold(({ id }, deed, { service }) => {
  const points = lessOf(deed)
  return {
    text: `to ${points}`,
    really: (now) =>
      service.lowerReservation({ id, points, amount: "0.50", now: at(now) }),
    plainly: (book, held) => plain.lower(book, { ...held, points }),
  }
})

export const release = onHold(({ id }, _deed, { service }) => ({
  really: (now) => service.releaseReservation({ id, now: at(now) }),
  plainly: (book, held) => plain.release(book, held),
}))

export const expireHold = onHold(({ id }, _deed, { service }) => ({
  really: (now) => service.expireReservation({ id, now: at(now) }),
  plainly: (book, held) => plain.expireHold(book, held),
}))

/** Which of its orders, one of which is another's. */
const orderOf = ({ part }: Deed) => (part === 3 ? "other" : "own")

export const commit = onHold(({ id }, deed, { service }) => {
  const order = orderOf(deed)
  return {
    text: `with its ${order} order`,
    really: (now) =>
      service.commitReservation({
        ...{ id, order_id: `${order} of ${id}`, now: at(now) },
      }),
    plainly: (book, held) => plain.commit(book, { ...held, order }),
  }
})

export const reopen = onHold(({ id }, deed, { service }) => {
  const order = orderOf(deed)
  return {
    text: `from its ${order} order for ${deed.life ?? HELD}`,
    really: (now) =>
      service.reopenReservation({
        ...{ id, order_id: `${order} of ${id}`, now: at(now) },
        expires_at: at(heldUntil(now, deed)),
      }),
    plainly: (book, held) =>
      plain.reopen(book, {
        ...held,
        order,
        expires: heldUntil(held.now, deed),
      }),
  }
})

export const restore = onHold(({ id, name: hold }, deed, { service, name }) => {
  const { part } = deed
  const points = lessOf(deed)
  const key = `${hold} ${part}`
  const until = (now: number) => (part > 1 ? heldUntil(now, deed) : null)
  return {
    text: `${part}: ${points}${part > 1 ? " with grace" : ""}`,
    really: (now) => {
      const grace = until(now)
      return service.restorePoints({
        ...{ reservation_id: id, points, now: at(now) },
        ...{ source: "refund", source_id: `${name}-${part}` },
        ...(grace !== null && { grace_until: at(grace) }),
      })
    },
    plainly: (book, held) =>
      plain.restore(book, { ...held, key, points, until: until(held.now) }),
  }
})

export const settleHold = onHold(
  ({ id, name: hold }, { part: gone }, { service }) => ({
    text: `${gone} of ${THIRDS}`,
    really: (now) =>
      service.settleReservation({
        ...{ reservation_id: id, order_id: `own of ${id}`, now: at(now) },
        share: { gone, of: THIRDS },
      }),
    plainly: (book, held) =>
      plain.settleHold(book, {
        ...{ ...held, key: `${hold} settled`, gone, of: THIRDS },
      }),
  })
)
