import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MARCH } from "../with-members"
import type {
  House,
  PlainBook,
  PlainHold,
  PlainLine,
  PlainLot,
} from "./plain-book"

/** What tables say of the members of one history, as the plain book says it. */
export interface Seen {
  customers: string[]
  accounts: SeenAccount[]
  lines: Record<string, PlainLine>
  adjustments: string[]
  house: Record<House, number>
}

interface SeenAccount {
  id: string
  customer: string | null
  merged_into: number | null
  lots: (PlainLot & { id: string })[]
  pending: number
  reserved: number
  debt: number
  holds: (Omit<PlainHold, "taken"> & { id: string })[]
}

/** The same of both, as a text, without what only one of them knows. */
export const tell = ({ accounts, lines, house }: PlainBook | Seen) =>
  JSON.stringify(
    {
      house: pick(house, ["issued", "redeemed", "breakage", "adjustment"]),
      lines: Object.entries(lines)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, { lot, ...line }]) => ({
          ...{ name, ...pick(line, ["points", "gone", "status", "order"]) },
          lot: lot && [lot.account, lot.at],
        })),
      accounts: accounts.map(({ lots, holds, ...account }) => ({
        ...pick(account, ["customer", "merged_into"]),
        ...pick(account, ["pending", "reserved", "debt"]),
        lots: lots.map((lot) => pick(lot, ["left", "opened", "expires"])),
        holds: holds.map((hold) => ({
          ...pick(hold, ["cart", "status", "points"]),
          ...pick(hold, ["restored", "order", "expires"]),
        })),
      })),
    },
    null,
    1
  )

const pick = <Whole, Key extends keyof Whole>(whole: Whole, keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, whole[key]]))

interface Row {
  accounts: { id: string; customer: string | null; into: string | null }[]
  lots: (PlainLot & { id: string; holder: string })[]
  balances: { holder: string; account: string; amount: number }[]
  holds: (Omit<PlainHold, "taken"> & { id: string; holder: string })[]
  lines: (Omit<PlainLine, "lot"> & { name: string; lot: string | null })[]
  adjustments: string[]
  house: { account: string; amount: number }[]
}

const ms = (column: string) =>
  `round(extract(epoch from ${column}) * 1000 - ${MARCH.getTime()})::bigint`

const list = (name: string, columns: string, from: string, order: string) =>
  `(select coalesce(json_agg(row_to_json(each)), '[]') from (select ${columns} from ${from} order by ${order}) as each) as ${name}`

const OF_ACCOUNTS = "(select id from account)"

const STATEMENT = `
  with account as (
    select id, customer_id, merged_into_id, created_at from loyalty_account
    where starts_with(customer_id, :name) or id = any(:known)
  )
  select
    ${list("accounts", "id, customer_id as customer, merged_into_id as into", "account", "created_at")},
    ${list(
      "lots",
      `id, holder_id as holder, remaining as left, ${ms("opened_at")} as opened, ${ms("expires_at")} as expires`,
      `loyalty_points_lot where holder_id in ${OF_ACCOUNTS}`,
      "id"
    )},
    ${list(
      "balances",
      "holder_id as holder, account, amount",
      `loyalty_points_balance where holder_id in ${OF_ACCOUNTS}`,
      "1, 2"
    )},
    ${list(
      "holds",
      `id, account_id as holder, cart_id as cart, status, points, points_restored as restored, order_id as order, ${ms("expires_at")} as expires`,
      `loyalty_reservation where account_id in ${OF_ACCOUNTS}`,
      "id"
    )},
    ${list(
      "lines",
      "line_item_id as name, earning.order_id as order, points, points_clawed_back as gone, earning.status, lot_id as lot",
      `loyalty_earning as earning join loyalty_order using (order_id) where account_id in ${OF_ACCOUNTS}`,
      "earning.id"
    )},
    array(select id from loyalty_adjustment where account_id in ${OF_ACCOUNTS} order by occurred_at) as adjustments,
    ${list(
      "house",
      "account, sum(amount) as amount",
      `loyalty_points_posting where holder_id is null and entry_id in (
        select entry_id from loyalty_points_posting where holder_id in ${OF_ACCOUNTS}
        union select id from loyalty_points_entry where starts_with(source_id, :name)
      ) group by account`,
      "1"
    )}`

const HOUSES: Record<House, string> = {
  ...{ issued: "issued_liability", redeemed: "redeemed" },
  ...{ breakage: "breakage", adjustment: "adjustment" },
}

interface Asked {
  name: string
  customers: string[]
  /** Accounts that may be nobody's by now. */
  known: string[]
}

/** All of it in one statement, so that nothing changes meanwhile. */
export async function look(
  knex: Knex,
  { name, customers, known }: Asked
): Promise<Seen> {
  const { rows } = await knex.raw<{ rows: Row[] }>(STATEMENT, {
    ...{ name: `${name}-`, known },
  })
  const [row] = rows
  const short = (text: string) => text.slice(name.length + 1)
  return {
    customers,
    accounts: row.accounts.map((account) => accountOf(row, account, short)),
    lines: Object.fromEntries(
      row.lines.map(({ name: line, order, lot, ...rest }) => [
        short(line),
        { ...rest, order: short(order), lot: placeOf(row, lot) },
      ])
    ),
    adjustments: row.adjustments.map(short),
    house: houseOf(row),
  }
}

function houseOf({ house }: Row) {
  const entries = Object.entries(HOUSES).map(([name, account]) => [
    name,
    house.find((each) => each.account === account)?.amount ?? 0,
  ])
  return Object.fromEntries(entries) as Record<House, number>
}

function accountOf(
  row: Row,
  { id, customer, into }: Row["accounts"][number],
  short: (text: string) => string
): SeenAccount {
  const balance = (account: string) =>
    row.balances.find((each) => each.holder === id && each.account === account)
      ?.amount ?? 0
  return {
    id,
    customer: customer && short(customer),
    merged_into: into && row.accounts.findIndex((each) => each.id === into),
    lots: row.lots.filter(({ holder }) => holder === id),
    pending: balance("member_pending"),
    reserved: balance("member_reserved"),
    debt: Math.abs(balance("member_debt")),
    holds: row.holds
      .filter(({ holder }) => holder === id)
      .map((hold) => ({
        ...{ ...hold, cart: short(hold.cart) },
        order: hold.order && hold.order.split(" ")[0],
      })),
  } as SeenAccount
}

/** Which lot of which account that is. */
function placeOf({ accounts, lots }: Row, id: string | null) {
  const holder = lots.find((lot) => lot.id === id)?.holder
  return holder === undefined
    ? null
    : {
        account: accounts.findIndex((account) => account.id === holder),
        at: lots
          .filter((lot) => lot.holder === holder)
          .findIndex((lot) => lot.id === id),
      }
}
