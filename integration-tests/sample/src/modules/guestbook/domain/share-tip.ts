import { MedusaError } from "@medusajs/framework/utils"
import {
  allocate,
  toMajor,
  toMinor,
  type MajorAmount,
} from "../../../../../../src/lib/money"

const HOUSE_WEIGHT = 1
const STAFF_WEIGHT = 2

/** The staff gets two thirds; what cannot be divided goes to who lacks most. */
export function shareTip(tip: MajorAmount) {
  const [house, staff] = allocate(toMinor(tip), [HOUSE_WEIGHT, STAFF_WEIGHT])
  return { house: toMajor(house).amount, staff: toMajor(staff).amount }
}

/**
 * A tip is worth something, in whole coins of its currency.
 *
 * @throws {MedusaError} `guestbook_tip_too_small`, and those of `toMinor`
 */
export function assertTip(tip: MajorAmount) {
  const { minor, currency_code } = toMinor(tip)
  if (minor <= 0n) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `A tip of ${minor} ${currency_code} is none`,
      "guestbook_tip_too_small"
    )
  }
}
