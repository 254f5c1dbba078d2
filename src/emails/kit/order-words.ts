import type { MailedAmount } from "../props"
import { inAllLanguages, plural } from "./words"

/** What every mail about an order says. */
export const orderWords = inAllLanguages({
  en: {
    view: "View your order",
    quantity: (count: number) => `Quantity ${count}`,
    more: (count: number) =>
      plural("en", count, {
        one: "and 1 more item",
        other: `and ${count} more items`,
      }),
    ship_to: "Delivery address",
    shipping_method: (name: string) => `Shipping: ${name}`,
    amounts: {
      items: "Items",
      discount: "Discount",
      shipping: "Shipping",
      tax: "Tax",
      credit: "Credit",
      total: "Total",
    } satisfies AmountWords,
    tracking: "Tracking number",
    track: (number: string) => `Follow the parcel ${number}`,
  },
  de: {
    view: "Bestellung ansehen",
    quantity: (count) => `Menge ${count}`,
    more: (count) =>
      plural("de", count, {
        one: "und 1 weiterer Artikel",
        other: `und ${count} weitere Artikel`,
      }),
    ship_to: "Lieferadresse",
    shipping_method: (name) => `Versand: ${name}`,
    amounts: {
      items: "Artikel",
      discount: "Rabatt",
      shipping: "Versand",
      tax: "Steuern",
      credit: "Guthaben",
      total: "Gesamt",
    },
    tracking: "Sendungsnummer",
    track: (number) => `Sendung ${number} verfolgen`,
  },
  hi: {
    view: "ऑर्डर देखें",
    quantity: (count) => `मात्रा ${count}`,
    more: (count) =>
      plural("hi", count, {
        one: `और ${count} अन्य वस्तु`,
        other: `और ${count} अन्य वस्तुएँ`,
      }),
    ship_to: "डिलीवरी का पता",
    shipping_method: (name) => `डिलीवरी का तरीका: ${name}`,
    amounts: {
      items: "वस्तुएँ",
      discount: "छूट",
      shipping: "डिलीवरी",
      tax: "कर",
      credit: "क्रेडिट",
      total: "कुल",
    },
    tracking: "ट्रैकिंग नंबर",
    track: (number) => `पार्सल ${number} की स्थिति देखें`,
  },
})

type AmountWords = Record<MailedAmount["kind"], string>
