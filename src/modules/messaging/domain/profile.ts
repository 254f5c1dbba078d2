import { MedusaError } from "@medusajs/framework/utils"
import { isTimeZone } from "../../../lib/zone"

/** How somebody wants to be spoken to; null is whatever the shop takes. */
export interface Profile {
  locale?: string | null
  time_zone?: string | null
}

/** @throws {MedusaError} `invalid_data`: it would fail each time it is read */
export function assertProfile({ locale, time_zone }: Profile) {
  if (typeof locale === "string" && !isLocale(locale)) {
    throw invalid("locale", 'a language tag such as "de" or "hi-IN"')
  }
  if (typeof time_zone === "string" && !isTimeZone(time_zone)) {
    throw invalid("time_zone", 'a time zone such as "Europe/Vienna"')
  }
}

function isLocale(tag: string) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function invalid(field: string, what: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `${field} is not ${what}.`
  )
}
