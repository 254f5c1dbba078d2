import { MedusaError } from "@medusajs/framework/utils"

/**
 * Digits after the point, by ISO 4217 list one (SIX, as of 2026-02-01). The
 * codes without a minor unit (XAU, XDR, XTS, XXX ...) are left out on purpose:
 * no amount of them can be paid.
 */
const CURRENT = {
  0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
  2: `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD
    BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD
    EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS
    INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK
    PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
    SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST
    XAD XCD XCG YER ZAR ZMW ZWG`,
  3: "BHD IQD JOD KWD LYD OMR TND",
  4: "CLF UYW",
}

/** Gone from list one since 2015. Orders outlive the currency they were in. */
const WITHDRAWN = {
  0: "BYR",
  2: "ANG BGN CUC HRK LTL MRO SLL STD VEF ZWL",
}

const DIGITS = new Map(
  [CURRENT, WITHDRAWN].flatMap((table) =>
    Object.entries(table).flatMap(([digits, codes]) =>
      codes.split(/\s+/).map((code) => [code.toLowerCase(), Number(digits)])
    )
  ) as [string, number][]
)

/** Codes as Medusa writes them: in lower case. */
export const currencyCodes: readonly string[] = [...DIGITS.keys()]

/**
 * How many digits the currency has after the point.
 *
 * @throws {MedusaError} `money_unknown_currency`: a guess of two would be wrong
 * by a factor of 100 for yen.
 */
export function minorUnitDigits(currency_code: string) {
  const digits = DIGITS.get(currency_code.toLowerCase())
  if (digits === undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `"${currency_code}" is no currency of ISO 4217 that amounts can be in`,
      "money_unknown_currency"
    )
  }
  return digits
}
