import type { BigNumberInput } from "@medusajs/framework/types"
import { toMajor, toMinor } from "../../../../../../src/lib/money"
import { shareTip } from "../../../modules/guestbook/domain/share-tip"

/** From the raw column, which keeps every digit. */
export function tipOf(
  amount: BigNumberInput | null | undefined,
  currency_code: string | null
) {
  if (!amount || !currency_code) {
    return null
  }
  const tip = { amount, currency_code }
  return { ...toMajor(toMinor(tip)), shares: shareTip(tip) }
}
