import type { CustomerEmail } from "./people"

/** SKU and quantity. */
export type Line = readonly [sku: string, quantity: number]

/** What happens to an order after it was placed, in the order of the list. */
export type Stage =
  | { do: "capture"; after_hours: number }
  /** Packs a parcel; without lines, everything that is left. */
  | { do: "pack"; after_hours: number; lines?: readonly Line[] }
  /** Hands a parcel to the courier; the first is number 0. */
  | { do: "ship"; after_hours: number; parcel?: number }
  | { do: "deliver"; after_hours: number; parcel?: number }
  | { do: "complete"; after_hours: number }
  | { do: "cancel"; after_hours: number }
  | {
      do: "request_return"
      after_hours: number
      lines: readonly Line[]
      reason: string
      note: string
    }
  | { do: "receive_return"; after_hours: number }
  | { do: "refund"; after_hours: number; note: string }

export type OrderPlan = {
  /** Names the order for ever: kept as `demo_key` in its metadata. */
  key: string
  buyer: CustomerEmail | "guest"
  channel?: "parts"
  days_ago: number
  lines: readonly Line[]
  express?: boolean
  promo_code?: string
  /** Loyalty points that pay a part of it. */
  points?: number
  stages: readonly Stage[]
}

const day = 24

/** Paid, packed, shipped and delivered in one parcel. */
const delivered = (transit_days: number): Stage[] => [
  { do: "capture", after_hours: 3 },
  { do: "pack", after_hours: 20 },
  { do: "ship", after_hours: 26 },
  { do: "deliver", after_hours: 26 + transit_days * day },
]

const completed = (transit_days: number): Stage[] => [
  ...delivered(transit_days),
  { do: "complete", after_hours: 26 + (transit_days + 14) * day },
]

/** The oldest first, so that display ids rise with time. */
export const orderPlans = [
  {
    key: "jonas-shock-absorbers",
    buyer: "jonas@muted-age.test",
    channel: "parts",
    days_ago: 428.42,
    lines: [
      ["SP-KM9144-F", 4],
      ["SP-KM5127-280", 4],
      ["SP-KM3301-4", 1],
    ],
    stages: completed(3),
  },
  {
    key: "jonas-rear-axle",
    buyer: "jonas@muted-age.test",
    channel: "parts",
    days_ago: 401.7,
    lines: [
      ["SP-KM9144-R", 4],
      ["SP-KM9020-R", 2],
    ],
    stages: completed(4),
  },
  {
    key: "arjun-linen-for-the-heat",
    buyer: "arjun@muted-age.test",
    days_ago: 372.15,
    lines: [
      ["MA-SH-091-SAGE-M", 1],
      ["MA-TR-110-STONE-36", 1],
    ],
    stages: completed(5),
  },
  {
    key: "ines-first-coat",
    buyer: "ines@muted-age.test",
    days_ago: 351.33,
    lines: [["MA-OU-060-CAMEL-L", 1]],
    stages: completed(3),
  },
  {
    key: "nora-autumn-knits",
    buyer: "nora@muted-age.test",
    days_ago: 338.9,
    lines: [
      ["MA-KN-002-STONE-S", 1],
      ["MA-TE-010-CLAY-M", 2],
    ],
    stages: completed(6),
  },
  {
    key: "ines-presents",
    buyer: "ines@muted-age.test",
    days_ago: 289.2,
    lines: [
      ["MA-KN-002-STONE-M", 1],
      ["MA-AC-120-CAMEL-OS", 3],
    ],
    stages: completed(3),
  },
  {
    key: "ines-spring-blanket",
    buyer: "ines@muted-age.test",
    days_ago: 224.61,
    lines: [
      ["MA-HO-130-STONE-OS", 1],
      ["MA-OU-061-OAT-S", 1],
    ],
    stages: completed(4),
  },
  {
    key: "ines-cardigan-with-points",
    buyer: "ines@muted-age.test",
    days_ago: 160.37,
    lines: [
      ["MA-KN-001-INK-L", 1],
      ["MA-KN-003-MOSS-M", 2],
    ],
    points: 500,
    stages: completed(3),
  },
  {
    key: "ines-trousers-canceled",
    buyer: "ines@muted-age.test",
    days_ago: 131.75,
    lines: [["MA-TR-050-GRAPHITE-38", 1]],
    points: 300,
    stages: [{ do: "cancel", after_hours: 7 }],
  },
  {
    key: "ines-alder-and-socks",
    buyer: "ines@muted-age.test",
    days_ago: 118.31,
    lines: [
      ["MA-KN-001-OAT-M", 1],
      ["MA-AC-122-RUST-39", 2],
    ],
    promo_code: "WELCOME10",
    stages: completed(3),
  },
  {
    key: "arjun-hemp-and-chinos",
    buyer: "arjun@muted-age.test",
    days_ago: 111.62,
    lines: [
      ["MA-SH-091-SAGE-L", 1],
      ["MA-TR-110-STONE-34", 1],
    ],
    stages: completed(4),
  },
  {
    key: "nora-undyed-jeans",
    buyer: "nora@muted-age.test",
    days_ago: 103.18,
    lines: [["MA-TR-052-DUSK-38", 1]],
    express: true,
    stages: completed(2),
  },
  {
    key: "jonas-brakes",
    buyer: "jonas@muted-age.test",
    channel: "parts",
    days_ago: 96.77,
    lines: [
      ["SP-KM4410-F", 1],
      ["SP-KM5127-280", 2],
    ],
    stages: completed(3),
  },
  {
    key: "ines-harrow-returned",
    buyer: "ines@muted-age.test",
    days_ago: 88.45,
    lines: [
      ["MA-DR-030-MOSS-M", 1],
      ["MA-TE-010-CLAY-S", 1],
    ],
    stages: [
      ...delivered(3),
      {
        do: "request_return",
        after_hours: 8 * day,
        lines: [["MA-DR-030-MOSS-M", 1]],
        reason: "too_large",
        note: "Lovely cloth, but the straps slip off my shoulders.",
      },
      { do: "receive_return", after_hours: 14 * day },
      {
        do: "refund",
        after_hours: 14 * day + 4,
        note: "Dress came back fine.",
      },
      { do: "complete", after_hours: 20 * day },
    ],
  },
  {
    key: "nora-moorland-coat",
    buyer: "nora@muted-age.test",
    days_ago: 79.29,
    lines: [["MA-OU-060-INK-M", 1]],
    stages: completed(6),
  },
  {
    key: "guest-trench",
    buyer: "guest",
    days_ago: 71.54,
    lines: [
      ["MA-OU-061-OAT-S", 1],
      ["MA-AC-121-OAT-OS", 1],
    ],
    stages: completed(4),
  },
  {
    key: "jonas-chore-coat-canceled",
    buyer: "jonas@muted-age.test",
    days_ago: 63.83,
    lines: [["MA-OU-100-INK-L", 1]],
    stages: [
      { do: "capture", after_hours: 2 },
      { do: "cancel", after_hours: 9 },
    ],
  },
  {
    key: "arjun-skerry",
    buyer: "arjun@muted-age.test",
    days_ago: 54.12,
    lines: [["MA-KN-070-INK-L", 1]],
    stages: completed(3),
  },
  {
    key: "ines-blanket-and-cushions",
    buyer: "ines@muted-age.test",
    days_ago: 47.66,
    lines: [
      ["MA-HO-130-STONE-OS", 1],
      ["MA-HO-131-CLAY-OS", 2],
    ],
    stages: completed(3),
  },
  {
    key: "ananya-first-order",
    buyer: "ananya@muted-age.test",
    days_ago: 40.37,
    lines: [
      ["MA-KN-001-SAGE-S", 1],
      ["MA-AC-121-OAT-OS", 1],
    ],
    promo_code: "WELCOME10",
    stages: completed(3),
  },
  {
    key: "nora-selkie-returned",
    buyer: "nora@muted-age.test",
    days_ago: 33.24,
    lines: [
      ["MA-DR-031-BARK-M", 1],
      ["MA-SK-040-PLUM-S", 1],
    ],
    stages: [
      ...delivered(5),
      {
        do: "request_return",
        after_hours: 9 * day,
        lines: [["MA-SK-040-PLUM-S", 1]],
        reason: "too_small",
        note: "The waist is a size smaller than I am.",
      },
      { do: "receive_return", after_hours: 19 * day },
      { do: "refund", after_hours: 19 * day + 3, note: "Tags still on." },
    ],
  },
  {
    key: "jonas-service-kit",
    buyer: "jonas@muted-age.test",
    channel: "parts",
    days_ago: 26.71,
    lines: [
      ["SP-KM1203-6", 1],
      ["SP-KM2088-1", 1],
      ["SP-KM2315-P", 1],
      ["SP-KM3301-4", 1],
    ],
    stages: delivered(3),
  },
  {
    key: "arjun-thorn-return-requested",
    buyer: "arjun@muted-age.test",
    days_ago: 20.48,
    lines: [
      ["MA-SH-093-MOSS-L", 1],
      ["MA-TE-080-CHALK-L", 2],
    ],
    stages: [
      ...delivered(4),
      {
        do: "request_return",
        after_hours: 12 * day,
        lines: [["MA-SH-093-MOSS-L", 1]],
        reason: "damaged",
        note: "One of the pocket buttons came off on the first day.",
      },
    ],
  },
  {
    key: "ananya-linden-shirt",
    buyer: "ananya@muted-age.test",
    days_ago: 14.59,
    lines: [["MA-SH-020-CHALK-S", 1]],
    stages: delivered(4),
  },
  {
    key: "ines-two-parcels",
    buyer: "ines@muted-age.test",
    days_ago: 10.26,
    lines: [
      ["MA-KN-003-MOSS-M", 1],
      ["MA-AC-120-CAMEL-OS", 1],
    ],
    stages: [
      { do: "capture", after_hours: 4 },
      { do: "pack", after_hours: 22, lines: [["MA-AC-120-CAMEL-OS", 1]] },
      { do: "ship", after_hours: 28 },
      { do: "deliver", after_hours: 4 * day },
    ],
  },
  {
    key: "nora-heron-on-its-way",
    buyer: "nora@muted-age.test",
    days_ago: 7.41,
    lines: [
      ["MA-TR-050-GRAPHITE-40", 1],
      ["MA-KN-002-STONE-M", 1],
    ],
    stages: [
      { do: "capture", after_hours: 5 },
      { do: "pack", after_hours: 26 },
      { do: "ship", after_hours: 30 },
    ],
  },
  {
    key: "arjun-overcoat-express",
    buyer: "arjun@muted-age.test",
    days_ago: 5.67,
    lines: [["MA-OU-101-GRAPHITE-M", 1]],
    express: true,
    stages: [
      { do: "capture", after_hours: 2 },
      { do: "pack", after_hours: 18 },
      { do: "ship", after_hours: 21 },
    ],
  },
  {
    key: "jonas-half-zip-packed",
    buyer: "jonas@muted-age.test",
    days_ago: 3.35,
    lines: [
      ["MA-KN-073-SLATE-L", 1],
      ["MA-TE-081-STONE-L", 2],
    ],
    stages: [
      { do: "capture", after_hours: 6 },
      { do: "pack", after_hours: 27 },
    ],
  },
  {
    key: "ananya-gloves-canceled",
    buyer: "ananya@muted-age.test",
    days_ago: 2.6,
    lines: [["MA-AC-126-GRAPHITE-SM", 1]],
    stages: [{ do: "cancel", after_hours: 5 }],
  },
  {
    key: "ines-tees-pending",
    buyer: "ines@muted-age.test",
    days_ago: 1.5,
    lines: [
      ["MA-TE-010-INK-S", 2],
      ["MA-AC-123-CHALK-36", 1],
    ],
    stages: [{ do: "capture", after_hours: 3 }],
  },
  {
    key: "jonas-wipers-pending",
    buyer: "jonas@muted-age.test",
    channel: "parts",
    days_ago: 0.4,
    lines: [
      ["SP-KM6650-530", 1],
      ["SP-KM6650-400", 1],
    ],
    stages: [],
  },
] as const satisfies readonly OrderPlan[]

export type OrderKey = (typeof orderPlans)[number]["key"]
