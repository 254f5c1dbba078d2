import type { Login } from "./demo-file"

export type Address = {
  address_1: string
  address_2?: string
  city: string
  /** ISO 3166-2, lower case, as tax regions have it. */
  province?: string
  postal_code: string
  country_code: string
  phone: string
}

export type Person = Login & {
  first_name: string
  last_name: string
  currency_code: "eur" | "usd" | "inr"
  groups: GroupName[]
  address: Address
  joined_days_ago: number
}

/** Known to everyone: the seed refuses to run in staging and production. */
export const admin = {
  email: "admin@muted-age.test",
  password: "muted-age-admin",
  first_name: "Teresa",
  last_name: "Amorim",
} as const

export const groups = [
  { name: "Regulars", note: "Three orders or more." },
  { name: "Garages", note: "Buys spare parts for others' cars." },
] as const

export type GroupName = (typeof groups)[number]["name"]

export const customers = [
  {
    email: "ines@muted-age.test",
    password: "ines-likes-linen",
    first_name: "Inês",
    last_name: "Carvalho",
    currency_code: "eur",
    groups: ["Regulars"],
    joined_days_ago: 440,
    address: {
      address_1: "Rua do Bonjardim 412, 3.º Esq.",
      city: "Porto",
      postal_code: "4000-115",
      country_code: "pt",
      phone: "+351 912 345 018",
    },
  },
  {
    email: "jonas@muted-age.test",
    password: "jonas-likes-wool",
    first_name: "Jonas",
    last_name: "Weber",
    currency_code: "eur",
    groups: ["Garages"],
    joined_days_ago: 435,
    address: {
      address_1: "Weserstraße 57",
      address_2: "Hinterhof, Werkstatt",
      city: "Berlin",
      postal_code: "12045",
      country_code: "de",
      phone: "+49 30 5550 1840",
    },
  },
  {
    email: "nora@muted-age.test",
    password: "nora-likes-denim",
    first_name: "Nora",
    last_name: "Whitfield",
    currency_code: "usd",
    groups: ["Regulars"],
    joined_days_ago: 395,
    address: {
      address_1: "2210 Telegraph Avenue",
      address_2: "Apt 5",
      city: "Oakland",
      province: "us-ca",
      postal_code: "94612",
      country_code: "us",
      phone: "+1 510 555 0134",
    },
  },
  {
    email: "arjun@muted-age.test",
    password: "arjun-likes-hemp",
    first_name: "Arjun",
    last_name: "Mehta",
    currency_code: "inr",
    groups: ["Regulars"],
    joined_days_ago: 400,
    address: {
      address_1: "14 Hill Road, Bandra West",
      city: "Mumbai",
      province: "in-mh",
      postal_code: "400050",
      country_code: "in",
      phone: "+91 98200 55014",
    },
  },
  {
    email: "ananya@muted-age.test",
    password: "ananya-likes-merino",
    first_name: "Ananya",
    last_name: "Rao",
    currency_code: "inr",
    groups: [],
    joined_days_ago: 45,
    address: {
      address_1: "3rd Cross, 12th Main, Indiranagar",
      city: "Bengaluru",
      province: "in-ka",
      postal_code: "560038",
      country_code: "in",
      phone: "+91 98450 55071",
    },
  },
] as const satisfies readonly Person[]

export type CustomerEmail = (typeof customers)[number]["email"]

/** Buys without an account. */
export const guest = {
  email: "clara.lindqvist@guest.test",
  first_name: "Clara",
  last_name: "Lindqvist",
  currency_code: "eur",
  address: {
    address_1: "Bondegatan 38",
    city: "Stockholm",
    postal_code: "116 33",
    country_code: "se",
    phone: "+46 70 555 01 27",
  },
} as const satisfies Omit<Person, "password" | "groups" | "joined_days_ago">
