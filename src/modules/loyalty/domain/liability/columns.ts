/** What can happen to the points that a shop owes its members. */
export const COLUMNS = [
  "issued",
  "clawed_back",
  "redeemed",
  "restored",
  "expired",
  "lapsed",
  "adjusted",
] as const

export type Column = (typeof COLUMNS)[number]

/** Each kind of entry is in one column, whatever accounts it touches. */
const COLUMN_OF_KIND: Partial<Record<string, Column>> = {
  earn: "issued",
  award: "issued",
  claw_back: "clawed_back",
  redeem: "redeemed",
  claim: "redeemed",
  restore: "restored",
  unclaim: "restored",
  expire: "expired",
  lapse: "lapsed",
  adjust: "adjusted",
  undo: "adjusted",
}

/** For kinds that a shop's developer adds: what the house books them under. */
const COLUMN_OF_ACCOUNT: Partial<Record<string, Column>> = {
  issued_liability: "issued",
  redeemed: "redeemed",
  breakage: "expired",
}

export const columnOf = ({
  kind,
  account,
}: {
  kind: string
  account: string
}) => COLUMN_OF_KIND[kind] ?? COLUMN_OF_ACCOUNT[account] ?? "adjusted"
