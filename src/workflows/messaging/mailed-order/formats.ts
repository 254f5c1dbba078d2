import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { fitLocale } from "../../../emails/render"
import {
  minorUnitDigits,
  toMajor,
  toMinor,
  type MinorAmount,
} from "../../../lib/money"

const FALLBACK_LOCALE = "en"

/**
 * "de-AT" stays what it is. A language that our mails are not written in is
 * not mixed into them, and neither is what is no locale at all: carts keep
 * whatever a storefront sent.
 */
export function soundLocale(locale: string) {
  try {
    const [sound = FALLBACK_LOCALE] = Intl.getCanonicalLocales(locale)
    const isSpoken = sound.split("-")[0] === fitLocale(sound)
    return isSpoken ? sound : FALLBACK_LOCALE
  } catch {
    return FALLBACK_LOCALE
  }
}

/**
 * With the digits of the currency's coins, as on a bill. `Intl` alone would
 * leave them out for the forint and others.
 */
export function formatMinor(amount: MinorAmount, locale: string) {
  const digits = minorUnitDigits(amount.currency_code)
  const format = new Intl.NumberFormat(soundLocale(locale), {
    style: "currency",
    currency: amount.currency_code,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  // As text, because a float has too few digits for a large amount. Node takes
  // it; the types of our library level do not know yet.
  return format.format(toMajor(amount).amount as unknown as number)
}

/** "1.200" in German: for counts, such as points. */
export function formatWhole(count: number, locale: string) {
  return new Intl.NumberFormat(soundLocale(locale)).format(count)
}

export function formatMoney(
  amount: BigNumberInput,
  currency_code: string,
  locale: string
) {
  return formatMinor(roundToCoins(amount, currency_code), locale)
}

/** More than any coin has, fewer than what floats get wrong. */
const SOUND_DIGITS = 8

/**
 * Core answers with floats, and with shares it never rounded. For a mail they
 * are rounded as a shopper would; nobody computes with the result.
 */
export function roundToCoins(amount: BigNumberInput, currency_code: string) {
  const sound = MathBN.convert(amount).toFixed(SOUND_DIGITS)
  return toMinor({ amount: sound, currency_code }, "half_up")
}

/**
 * In UTC: neither the shop nor its customers have said where they are, and a
 * date that depends on the machine would be worse.
 */
export function formatDate(date: Date | string, locale: string) {
  const format = new Intl.DateTimeFormat(soundLocale(locale), {
    dateStyle: "long",
    timeZone: "UTC",
  })
  return format.format(new Date(date))
}
