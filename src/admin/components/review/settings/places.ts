/** A copy with another item at one place. */
export const withAt = <Item>(items: Item[], at: number, item: Item) =>
  items.map((known, index) => (index === at ? item : known))

export const withoutAt = <Item>(items: Item[], at: number) =>
  items.filter((_, index) => index !== at)
