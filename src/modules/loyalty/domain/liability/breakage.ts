import { Fraction } from "../fraction"

/** Fewer lots say nothing of what members will do. */
const LOTS_MIN = 100

/** Accountants reckon again with the rate they read, so it is a short one. */
const RATE_DIGITS = 6
const RATE_UNIT = 10n ** BigInt(RATE_DIGITS)

/** What became of the lots whose expiry has passed. */
export interface EndedLots {
  lots: number
  /** Points that nobody spent in time. */
  expired: bigint
  /** Points that paid for something. */
  redeemed: bigint
}

export interface Breakage {
  /** From "0.000000" to "1.000000": what of the points nobody will spend. */
  rate: string
  basis: "history" | "too_little_history"
  lots: number
  points_expired: number
  points_redeemed: number
}

export const NOTHING_ENDED: EndedLots = { lots: 0, expired: 0n, redeemed: 0n }

/**
 * Expected breakage, from the shop's own history: of all points that have run
 * their course, the part that expired. What was clawed back or moved to
 * another account meanwhile has not run its course there and does not count.
 *
 * With too little history the rate is 0: IFRS 15 B46 lets a shop that cannot
 * expect breakage recognise it only when redemption has become remote, that is
 * when the points expire.
 */
export function expectBreakage({
  lots,
  expired,
  redeemed,
}: EndedLots): Breakage {
  const ended = expired + redeemed
  const isEnough = lots >= LOTS_MIN && ended > 0n
  const rate = isEnough ? (expired * RATE_UNIT) / ended : 0n
  return {
    rate: textOf(rate),
    basis: isEnough ? "history" : "too_little_history",
    lots,
    points_expired: Number(expired),
    points_redeemed: Number(redeemed),
  }
}

/** What is expected to be spent of a point. */
export const spentShare = ({ rate }: Pick<Breakage, "rate">) =>
  Fraction.ONE.minus(Fraction.of(rate)).atLeast(Fraction.ZERO)

function textOf(millionths: bigint) {
  const digits = String(millionths).padStart(RATE_DIGITS + 1, "0")
  return `${digits.slice(0, -RATE_DIGITS)}.${digits.slice(-RATE_DIGITS)}`
}
