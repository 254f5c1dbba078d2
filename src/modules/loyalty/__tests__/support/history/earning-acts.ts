import { at, lasting, oneOf, orNever, type Make } from "./act"
import * as plain from "./plain-verbs"

const POLICIES = [
  "unlimited",
  "within_balance",
  "unlimited",
  "only_pending",
] as const

/** More is given than is asked for, or little would ever be spent. */
const MORE = 3

const THIRDS = 3

export const award: Make = ({ service, name, seen }, deed) => {
  const { who, which } = deed
  const points = deed.points * MORE
  const key = `${who}.${which}`
  return {
    text: `${key}: ${points} for ${deed.life}`,
    really: (now) =>
      service.award({
        ...{ account_id: seen.accounts[who].id, points, now: at(now) },
        ...{ source: "sign_up", source_id: `${name}-${key}` },
        expires_at: orNever(lasting(now, deed)),
      }),
    plainly: (book, now) =>
      plain.award(book, {
        ...{ account: who, key, points, expires: lasting(now, deed), now },
      }),
  }
}

export const earn: Make = ({ service, name, seen }, deed) => {
  const { who, which, part } = deed
  const points = deed.points * MORE
  const order = `${who}.${which}`
  const lines = part > 1 ? [points, part] : [points]
  const order_id = `${name}-${order}`
  return {
    text: `${order}: ${lines.join(", ")}`,
    really: (now) =>
      service.earnOrder({
        order: {
          ...{ order_id, account_id: seen.accounts[who].id },
          ...{ program_id: "loyprg_1", currency_code: "eur" },
          placed_at: at(now),
        },
        lines: lines.map((each, index) => ({
          ...{ line_item_id: `${order_id}.${index}`, points: each },
        })),
        now: at(now),
      }),
    plainly: (book) => plain.earn(book, { account: who, order, lines }),
  }
}

export const activate: Make = ({ service, name, seen }, deed) => {
  const line = oneOf(Object.keys(seen.lines), deed.which)
  return (
    line && {
      text: `${line} for ${deed.life}`,
      really: (now) =>
        service.activateLine({
          ...{ line_item_id: `${name}-${line}`, now: at(now) },
          expires_at: orNever(lasting(now, deed)),
        }),
      plainly: (book, now) =>
        plain.activate(book, { line, expires: lasting(now, deed), now }),
    }
  )
}

export const clawBack: Make = ({ service, name, seen }, deed) => {
  const { which, part } = deed
  const points = deed.points * MORE
  const line = oneOf(Object.keys(seen.lines), which)
  const policy = POLICIES[part % POLICIES.length]
  const key = `${line} ${part}`
  return (
    line && {
      text: `${key}: ${points}, ${policy}`,
      really: (now) =>
        service.clawBack({
          ...{ line_item_id: `${name}-${line}`, points, policy, now: at(now) },
          ...{ source: "return", source_id: `${name}-${part}` },
        }),
      plainly: (book, now) =>
        plain.clawBack(book, { line, key, points, policy, now }),
    }
  )
}

export const settleLines: Make = ({ service, name, seen }, deed) => {
  const { which, points, part: gone } = deed
  const order = oneOf(Object.keys(seen.lines), which)?.replace(/\.\d$/, "")
  const policy = POLICIES[points % POLICIES.length]
  const lines = Object.keys(seen.lines).filter((line) =>
    line.startsWith(`${order}.`)
  )
  return (
    order && {
      text: `${order}: ${gone} of ${THIRDS}, ${policy}`,
      really: (now) =>
        service.settleLines({
          ...{ order_id: `${name}-${order}`, policy, now: at(now) },
          lines: lines.map((line) => ({
            line_item_id: `${name}-${line}`,
            share: { gone, of: THIRDS },
          })),
        }),
      plainly: (book, now) =>
        plain.settleLines(book, { order, gone, of: THIRDS, policy, now }),
    }
  )
}

export const adjust: Make = ({ service, name, seen }, deed) => {
  const { who, which, part } = deed
  const points = part === 0 ? -deed.points : deed.points
  const key = `${who}.${which}`
  return {
    text: `${key}: ${points} for ${deed.life}`,
    really: (now) =>
      service.adjust({
        ...{ id: `${name}-${key}`, account_id: seen.accounts[who].id, points },
        ...{ reason: "goodwill", by: { type: "user" }, now: at(now) },
        expires_at: orNever(lasting(now, deed)),
      }),
    plainly: (book, now) =>
      plain.adjust(book, {
        ...{ account: who, key, points, expires: lasting(now, deed), now },
      }),
  }
}

export const undo: Make = ({ service, name, seen }, { which }) => {
  const key = oneOf(seen.adjustments, which)
  return (
    key && {
      text: key,
      really: (now) =>
        service.undoAdjustment({ id: `${name}-${key}`, now: at(now) }),
      plainly: (book, now) => plain.undo(book, { key, now }),
    }
  )
}

/** Those that can be seen to have expired by now, whoever spends them first. */
export const expireLots: Make = ({ service, seen, now: decided }) => {
  const due = seen.accounts.flatMap(({ lots }, account) =>
    lots.flatMap(({ id, left, expires }, lot) =>
      left > 0 && expires !== null && expires <= decided
        ? [{ account, lot, id }]
        : []
    )
  )
  return {
    text: due.map(({ account, lot }) => `${account}.${lot}`).join(" "),
    really: (now) =>
      service.expireLots(
        due.map(({ id }) => id),
        at(now)
      ),
    plainly: (book, now) => plain.expireLots(book, { lots: due, now }),
  }
}

export const merge: Make = ({ service, seen, name }, { who, which }) => {
  const [from, into] = [who, which % 3].map((each) => seen.customers[each])
  return {
    text: `${who} into ${which % 3}`,
    really: (now) =>
      service.mergeMembers({
        ...{ from_ids: [`${name}-${from}`], into_id: `${name}-${into}` },
        now: at(now),
      }),
    plainly: (book, now) => plain.merge(book, { from, into, now }),
  }
}

export const erase: Make = ({ service, seen, name }, { who }) => {
  const customer = seen.customers[who]
  return {
    text: customer,
    really: (now) =>
      service.eraseMembers({
        ...{ customer_ids: [`${name}-${customer}`], now: at(now) },
      }),
    plainly: (book, now) => plain.erase(book, { customer, now }),
  }
}
