import type { RedeemingCart } from ".."
import { demoProgram } from "../../program"

const { redemption } = demoProgram

export function aCart(changes: Partial<RedeemingCart> = {}): RedeemingCart {
  return {
    definition: demoProgram,
    currency_code: "eur",
    items_total: "90.00",
    shipping_total: "10.00",
    credit_used: "0",
    ...changes,
  }
}

export const withRedemption = (changes: Partial<typeof redemption>) => ({
  definition: { redemption: { ...redemption, ...changes } },
})
export const yen = {
  ...withRedemption({ amounts: { jpy: "1" } }),
  currency_code: "jpy",
  items_total: "900",
  shipping_total: "100",
}
export const dinar = {
  ...withRedemption({ amounts: { kwd: "0.250" } }),
  currency_code: "kwd",
  items_total: "9.995",
  shipping_total: "0",
}
