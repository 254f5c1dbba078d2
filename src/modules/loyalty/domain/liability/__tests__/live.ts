import {
  figuresAfter,
  NOTHING_ENDED,
  type BookSum,
  type EndedLots,
  type MonthFigures,
} from ".."
import type { UnitValue } from "../unit-values"

interface Part {
  /** By its position; the month itself if none is named. */
  of?: number
  given?: number
  spent?: number
  gone?: number
  expires?: boolean
}

export interface LivedMonth extends Part {
  /** More than the month's own points move in it. */
  parts?: Part[]
  /** Points that wait for their return window to close: more, or fewer. */
  pending?: number
  owed?: number
  claimed?: number
  units: UnitValue[]
  ended?: EndedLots
}

/** A hundred points are worth so much. */
export const euros = (amount: string): UnitValue[] => [
  { currency_code: "eur", points: 100, amount },
]

/** History enough to expect that this part of all points expires. */
export const ended = (rate: number): EndedLots => ({
  lots: 100,
  expired: BigInt(Math.round(rate * 1_000)),
  redeemed: BigInt(Math.round((1 - rate) * 1_000)),
})

/** The figures of months that follow one another. */
export function live(months: LivedMonth[]): MonthFigures[] {
  const lived: MonthFigures[] = []
  for (const [position, month] of months.entries()) {
    const { units, claimed: points_claimed = 0 } = month
    const parts = [month, ...(month.parts ?? [])]
    const figures = figuresAfter(lived.at(-1), {
      ...{ units, points_claimed, sums: sumsOf(month, parts) },
      ended: month.ended ?? NOTHING_ENDED,
      moves: parts.map(({ of = position, expires = true, ...part }) => ({
        ...{ month: nameOf(of), expires, given: BigInt(part.given ?? 0) },
        ...{ spent: BigInt(part.spent ?? 0), gone: BigInt(part.gone ?? 0) },
      })),
    })
    lived.push(figures)
  }
  return lived
}

const nameOf = (position: number) =>
  new Date(Date.UTC(2020, position, 1)).toISOString().slice(0, 7)

function sumsOf({ pending = 0, owed = 0 }: LivedMonth, parts: Part[]) {
  const all = (name: "given" | "spent" | "gone") =>
    parts.reduce((sum, part) => sum + (part[name] ?? 0), 0)
  const sums = [
    ...entry("earn", "issued_liability", "member_available", all("given")),
    ...entry("earn", "issued_liability", "member_pending", pending),
    ...entry("redeem", "redeemed", "member_available", -all("spent")),
    ...entry("expire", "breakage", "member_available", -all("gone")),
    ...entry("claw_back", "issued_liability", "member_debt", -owed),
  ]
  return sums.filter(({ amount }) => amount !== 0n)
}

const entry = (
  kind: string,
  account: string,
  member: string,
  points: number
): BookSum[] => [
  { kind, account, amount: BigInt(-points) },
  { kind, account: member, amount: BigInt(points) },
]
