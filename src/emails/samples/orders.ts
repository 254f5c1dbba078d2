import type { MailedLine, MailedOrder } from "../props"

const HEAVY_TEE: MailedLine = {
  title: "Heavy Tee",
  variant_title: "M / Bone",
  quantity: 2,
  total: "€59.80",
  thumbnail_url: "https://shop.example/images/heavy-tee.jpg",
}

const CANVAS_JACKET: MailedLine = {
  title: "Canvas Jacket",
  variant_title: null,
  quantity: 1,
  total: "€149.00",
  thumbnail_url: null,
}

export const order: MailedOrder = {
  display_id: "1042",
  placed_on: "3 March 2026",
  href: "https://shop.example/account/orders/order_1042",
  lines: [HEAVY_TEE, CANVAS_JACKET],
  amounts: [
    { kind: "items", amount: "€208.80" },
    { kind: "discount", amount: "−€10.00" },
    { kind: "shipping", amount: "€4.90" },
    { kind: "tax", amount: "€38.70" },
    { kind: "total", amount: "€242.40" },
  ],
  ship_to: ["Mia Anders", "Lindenweg 4", "10115 Berlin", "Germany"],
  shipping_method: "DHL",
}

const LONG = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4)

/** Long words everywhere, nothing to look at. */
export const longOrder: MailedOrder = {
  ...order,
  display_id: "2026-DE-000001042-REPLACEMENT",
  lines: [
    {
      title: `${LONG} Overshirt`,
      variant_title: `XXXL / ${LONG}`,
      quantity: 12_000,
      total: "€1,234,567,890.00",
      thumbnail_url: null,
    },
  ],
  ship_to: [`Maximiliane ${LONG}`, LONG, LONG, "Germany"],
  shipping_method: LONG,
}

export const hundredLines: MailedOrder = {
  ...order,
  lines: Array.from({ length: 100 }, (_, index) => ({
    ...HEAVY_TEE,
    title: `Heavy Tee ${index + 1}`,
  })),
}

/** A gift card, paid with another one. */
export const freeOrder: MailedOrder = {
  ...order,
  lines: [
    {
      title: "Gift card",
      variant_title: null,
      quantity: 1,
      total: "€0.00",
      thumbnail_url: null,
    },
  ],
  amounts: [
    { kind: "items", amount: "€0.00" },
    { kind: "total", amount: "€0.00" },
  ],
  ship_to: [],
  shipping_method: null,
}

/** What every mail about an order has to bear. */
export const orderSamples = {
  normal: { order },
  long_words: { order: longOrder },
  hundred_lines: { order: hundredLines },
  nothing_shipped: { order: freeOrder },
}

export const canceledSamples = {
  normal: { order, refunded: "€242.40" },
  never_paid: { order, refunded: null },
  long_words: { order: longOrder, refunded: "€1,234,567,890.00" },
  hundred_lines: { order: hundredLines, refunded: "€242.40" },
  nothing_shipped: { order: freeOrder, refunded: null },
}

export const refundSamples = {
  normal: { order, amount: "€59.80" },
  long_words: { order: longOrder, amount: "€1,234,567,890.00" },
  nothing: { order: freeOrder, amount: "€0.00" },
}
