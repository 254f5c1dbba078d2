import type { Fraction } from "../fraction"
import type { OrderSnapshot, SnapshotLine } from "./snapshot"

/** A line as earning sees it: what of it counts. */
export interface CountedLine {
  line_id: string
  /** In the order's currency, without the part paid with credit. */
  basis: Fraction
  quantity: number
  /** What was bought; null for shipping, which is no product. */
  item: SnapshotLine | null
}

export interface CountedOrder {
  snapshot: OrderSnapshot
  /** What counts of all items, before the part paid with credit is taken off. */
  items_amount: Fraction
  /** From 0 to 1: how much of the order was paid with money. */
  paid_share: Fraction
  lines: CountedLine[]
}

/** When a rule holds. Made once per rule from its parameters. */
export interface Condition {
  holdsFor(line: CountedLine, order: CountedOrder): boolean
  /** If it holds for members of these tiers only. */
  readonly tier_keys?: readonly string[]
}

/**
 * What a rule gives a line. Factors multiply `base` alone, so that a campaign
 * never doubles what another one has given as a present.
 */
export interface Gain {
  base?: Fraction
  bonus?: Fraction
  factor?: Fraction
}

/** What a rule gives. Made once per rule from its parameters. */
export interface Effect {
  /** One gain for each of the lines that the rule holds for, in their order. */
  gains(lines: readonly CountedLine[], order: CountedOrder): Gain[]
  /** For merchants: "1 point per 1.00 EUR". */
  describe(currency_code: string): string
  /** If it gives points in these currencies only. */
  readonly currency_codes?: readonly string[]
}
