import { pointsForCart, type RedeemingCart } from "./limits"

/**
 * How many of the points a cart holds it may keep now that it is what it is.
 * 0: release them. Never more than it holds, also when it has grown again;
 * only the customer asks for more.
 */
export function shrinkTo(points_held: number, cart: RedeemingCart) {
  const most = pointsForCart(cart)
  if (points_held <= most) {
    return points_held
  }
  return most >= cart.definition.redemption.points_min ? most : 0
}
