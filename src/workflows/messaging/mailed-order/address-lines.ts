import { soundLocale } from "./formats"

/** As core keeps an address; every part may be missing. */
export interface CoreAddress {
  first_name?: string | null
  last_name?: string | null
  company?: string | null
  address_1?: string | null
  address_2?: string | null
  postal_code?: string | null
  city?: string | null
  province?: string | null
  country_code?: string | null
}

type Part = keyof CoreAddress

/** Each line is a list of parts; which come first differs by country. */
const POSTCODE_FIRST: Part[][] = [["postal_code", "city"], ["province"]]
const POSTCODE_LAST: Part[][] = [["city", "province", "postal_code"]]
const POSTCODE_ALONE: Part[][] = [["city"], ["province"], ["postal_code"]]

const POSTCODE_LAST_IN = "au br ca cn hk id in jp kr mx my nz sg th tw us vn"
const POSTCODE_ALONE_IN = "gb ie"

/** A postal address as it is written in its own country, a line each. */
export function addressLines(
  address: CoreAddress | null | undefined,
  locale: string
): string[] {
  if (!address) {
    return []
  }
  const country = address.country_code?.toLowerCase() ?? ""
  const layout: Part[][] = [
    ["first_name", "last_name"],
    ["company"],
    ["address_1"],
    ["address_2"],
    ...cityLines(country),
  ]
  return [
    ...layout.map((parts) => joined(address, parts)),
    countryName(country, locale),
  ].filter(Boolean)
}

function cityLines(country: string) {
  if (!country) {
    return POSTCODE_FIRST
  }
  if (POSTCODE_ALONE_IN.includes(country)) {
    return POSTCODE_ALONE
  }
  return POSTCODE_LAST_IN.includes(country) ? POSTCODE_LAST : POSTCODE_FIRST
}

function joined(address: CoreAddress, parts: Part[]) {
  return parts
    .map((part) => address[part]?.trim())
    .filter(Boolean)
    .join(" ")
}

function countryName(country: string, locale: string) {
  if (!/^[a-z]{2}$/.test(country)) {
    return ""
  }
  const names = new Intl.DisplayNames([soundLocale(locale)], { type: "region" })
  return names.of(country.toUpperCase()) ?? ""
}
