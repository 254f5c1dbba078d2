/** A purse as simple as it can be, to compare the book with. */
export interface PurseModel {
  lots: LotModel[]
  entries: EntryModel[]
}

export interface LotModel {
  amount: number
  left: number
  opened: number
  activates: number
  expires: number
}

export interface EntryModel {
  id: string
  /** Per lot: above zero was added, below zero was taken. */
  moves: Map<LotModel, number>
  amount: number
  reversed: number
  is_earning: boolean
}

export function spendableAt({ lots }: PurseModel, now: number) {
  return lots.filter(
    ({ left, activates, expires }) =>
      left > 0 && activates <= now && now < expires
  )
}

export function sumOf(lots: LotModel[]) {
  return lots.reduce((sum, { left }) => sum + left, 0)
}

/** Takes coin by coin: each time from the lot that comes first by the rule. */
export function take(lots: LotModel[], amount: number) {
  const moves = new Map<LotModel, number>()
  for (let coin = 0; coin < amount; coin += 1) {
    const lot = lots
      .filter(({ left }) => left > 0)
      .reduce((one, other) => (comesBefore(other, one) ? other : one))
    lot.left -= 1
    moves.set(lot, (moves.get(lot) ?? 0) - 1)
  }
  return moves
}

function comesBefore(one: LotModel, other: LotModel) {
  return one.expires === other.expires
    ? one.opened < other.opened
    : one.expires < other.expires
}
