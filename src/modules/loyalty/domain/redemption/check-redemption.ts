import { inWords, readPoints } from "../points"
import { refusedBy } from "../refused-limits"
import {
  amountOf,
  fewestPaying,
  limitsFor,
  pointsForCart,
  type Redeeming,
} from "./limits"

/**
 * The points to reserve, which are those that were asked for.
 *
 * @throws {MedusaError} `loyalty_points_invalid` for what is no number of points
 * @throws {RequestProblem} `loyalty_below_minimum`, `loyalty_step`,
 * `loyalty_insufficient_points`, `loyalty_above_maximum`, each with all limits
 * in `details`
 */
export function checkRedemption({
  points: asked,
  ...redeeming
}: Redeeming & { points: unknown }): number {
  const points = readPoints(asked)
  const { points_min, points_max, points_step } = limitsFor(redeeming)
  const { points_spendable, points_owed } = redeeming
  const limits = {
    ...{ points_available: points_spendable, points_min, points_max },
    ...{ points_step, ...(points_owed && { points_owed }) },
  }
  const refused = (code: string, message: string, over: object = {}) =>
    refusedBy({ ...limits, ...over }, { code, path: "points", message })
  if (points < points_min) {
    throw refused("loyalty_below_minimum", tooFew(points, points_min))
  }
  if (points % points_step !== 0) {
    throw refused("loyalty_step", offStep(points, points_step))
  }
  if (points > points_spendable) {
    throw refused("loyalty_insufficient_points", notOwned(points, redeeming))
  }
  if (points > points_max) {
    throw refused("loyalty_above_maximum", tooMany(points, redeeming))
  }
  if (Number(amountOf({ ...redeeming, points })) === 0) {
    throw refused("loyalty_below_minimum", worthless(points, redeeming), {
      points_min: Math.max(points_min, fewestPaying(redeeming)),
    })
  }
  return points
}

function worthless(points: number, { currency_code }: Redeeming) {
  return `${inWords(points)} cannot be spent: they are worth less than the smallest coin of ${currency_code.toUpperCase()}. Ask for more.`
}

function tooFew(points: number, points_min: number) {
  const release = "To pay without points, take them off the cart."
  const hint = points === 0 ? `0 does not mean all. ${release}` : ""
  return `${inWords(points)} cannot be spent: the fewest at once are ${points_min}. Ask for ${points_min} or more. ${hint}`.trim()
}

function offStep(points: number, step: number) {
  const below = points - (points % step)
  return `${inWords(points)} cannot be spent: they are spent in steps of ${step}. Ask for ${below} or ${below + step}.`
}

function notOwned(points: number, redeeming: Redeeming) {
  const { points_spendable, points_owed = 0 } = redeeming
  const what = `${inWords(points)} cannot be spent`
  if (points_owed > 0) {
    return `${what}: ${inWords(points_owed)} ${points_owed === 1 ? "is" : "are"} owed, because what had earned them came back after they were spent. Whatever comes in pays that off first.`
  }
  const { points_max } = limitsFor(redeeming)
  const advice = points_max
    ? `Ask for at most ${points_max}.`
    : "Points that are pending or held by another cart cannot be spent yet."
  return `${what}: only ${points_spendable} are available. ${advice}`
}

function tooMany(points: number, redeeming: Redeeming) {
  const { definition, currency_code } = redeeming
  const { amounts, share_max_percent, points_min } = definition.redemption
  const code = currency_code.toUpperCase()
  const what = `${inWords(points)} cannot be spent here`
  if (!(currency_code.toLowerCase() in amounts)) {
    return `${what}: points are worth nothing in ${code}. Pay with money.`
  }
  const most = pointsForCart(redeeming)
  if (most < points_min) {
    return `${what}: this cart takes at most ${most}, and the fewest at once are ${points_min}. Add to the cart or pay with money.`
  }
  const { points_max } = limitsFor(redeeming)
  const amount = amountOf({ ...redeeming, points: points_max })
  return `${what}: points pay at most ${share_max_percent} % of items and shipping and nothing that other credit pays. Ask for at most ${points_max}, worth ${amount} ${code}.`
}
