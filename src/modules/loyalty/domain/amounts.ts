import { z } from "@medusajs/framework/zod"
import { minorUnitDigits, currencyCodes } from "../../../lib/money"

/** Text, because 0.1 has no exact JavaScript number. */
const AmountSchema = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,4})?$/, 'Write the amount as text, such as "1.00"')
  .refine((amount) => !/^[0.]+$/.test(amount), "The amount is above 0")

/** What something costs or is worth, per currency: `{ eur: "1.00" }`. */
export const AmountsSchema = z
  .record(z.string(), AmountSchema)
  .superRefine((amounts, context) => {
    for (const [currency_code, amount] of Object.entries(amounts)) {
      const message = amountProblem(currency_code, amount)
      if (message) {
        context.addIssue({ code: "custom", path: [currency_code], message })
      }
    }
  })
  .refine(
    (amounts) => Object.keys(amounts).length > 0,
    "Name at least one currency"
  )

function amountProblem(currency_code: string, amount: string) {
  if (!currencyCodes.includes(currency_code)) {
    return `"${currency_code}" is no currency; write its code in lower case, such as "eur"`
  }
  const digits = minorUnitDigits(currency_code)
  const [, fraction = ""] = amount.split(".")
  return fraction.replace(/0+$/, "").length > digits
    ? `${currency_code.toUpperCase()} has ${digits} digits after the point`
    : undefined
}
