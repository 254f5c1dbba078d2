import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

const DIGITS = 10

/** Prices with tax are divided; what the last digits say is an accident. */
export const exactAmount = (amount: BigNumberInput) =>
  MathBN.convert(amount, DIGITS).toFixed()
