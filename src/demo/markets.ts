/** A country's tax, in percent, and what the law there calls it. */
export type CountryTax = { country_code: string; rate: number }

/** Standard VAT rates of the 27 member states, as of 2026. */
const euVat: CountryTax[] = Object.entries({
  at: 20,
  be: 21,
  bg: 20,
  cy: 19,
  cz: 21,
  de: 19,
  dk: 25,
  ee: 24,
  es: 21,
  fi: 25.5,
  fr: 20,
  gr: 24,
  hr: 25,
  hu: 27,
  ie: 23,
  it: 22,
  lt: 21,
  lu: 17,
  lv: 21,
  mt: 18,
  nl: 21,
  pl: 23,
  pt: 23,
  ro: 21,
  se: 25,
  si: 22,
  sk: 23,
}).map(([country_code, rate]) => ({ country_code, rate }))

/** State rates only: counties and cities add theirs, which a provider knows. */
const usStates = {
  "us-ca": 7.25,
  "us-il": 6.25,
  "us-ma": 6.25,
  "us-ny": 4,
  "us-tx": 6.25,
  "us-wa": 6.5,
}

export type Market = {
  name: string
  currency_code: "eur" | "usd" | "inr"
  /** Shoppers in the EU and in India see prices with tax, in the US without. */
  is_tax_inclusive: boolean
  tax_name: string
  countries: CountryTax[]
  /** Rates below the country, by ISO 3166-2 code. */
  provinces?: Record<string, number>
  warehouse: WarehouseName
  shipping: {
    standard: number
    /** From this value of goods on, standard shipping costs nothing. */
    free_from: number
    express: number
    return: number
  }
}

export const markets: Market[] = [
  {
    name: "European Union",
    currency_code: "eur",
    is_tax_inclusive: true,
    tax_name: "VAT",
    countries: euVat,
    warehouse: "Porto",
    shipping: { standard: 5.9, free_from: 120, express: 14.9, return: 4.9 },
  },
  {
    name: "United States",
    currency_code: "usd",
    is_tax_inclusive: false,
    tax_name: "Sales tax",
    // No federal sales tax: without a state of the list, none is charged.
    countries: [{ country_code: "us", rate: 0 }],
    provinces: usStates,
    warehouse: "Porto",
    shipping: { standard: 12, free_from: 180, express: 32, return: 9 },
  },
  {
    name: "India",
    currency_code: "inr",
    is_tax_inclusive: true,
    tax_name: "GST",
    countries: [{ country_code: "in", rate: 18 }],
    warehouse: "Jaipur",
    shipping: { standard: 149, free_from: 4999, express: 399, return: 149 },
  },
]

/**
 * India taxes clothing up to 2,500 rupees a piece at 5 percent. Core's rates
 * know products but not prices, so the seed names the products.
 */
export const reducedGst = {
  rate: 5,
  price_max_inr: 2500,
  hs_chapters: ["61", "62", "65"],
}

export type WarehouseName = "Porto" | "Jaipur"

export const warehouses = [
  {
    name: "Porto",
    address: {
      address_1: "Rua Engenheiro Ferreira Dias 924",
      city: "Porto",
      postal_code: "4100-246",
      country_code: "pt",
      phone: "+351 226 100 430",
    },
    stock_share: 1,
  },
  {
    name: "Jaipur",
    address: {
      address_1: "F-126, Sitapura Industrial Area",
      city: "Jaipur",
      province: "in-rj",
      postal_code: "302022",
      country_code: "in",
      phone: "+91 141 555 0182",
    },
    /** Holds less of everything than Porto. */
    stock_share: 0.6,
  },
] as const
