/** What both versions give for the same. */
export interface BothPoints {
  this_points: number
  live_points: number
}

/** Sums of both, by a key; null is a key as well. */
export class BothTally<Key extends string | null> {
  private readonly sums = new Map<Key, BothPoints & { orders: number }>()

  add(key: Key, { this_points, live_points }: BothPoints) {
    const sum = this.sums.get(key)
    if (sum) {
      sum.orders += 1
      sum.this_points += this_points
      sum.live_points += live_points
    } else {
      this.sums.set(key, { orders: 1, this_points, live_points })
    }
  }

  get(key: Key) {
    return this.sums.get(key) ?? { orders: 0, this_points: 0, live_points: 0 }
  }

  keys() {
    return [...this.sums.keys()]
  }

  entries() {
    return [...this.sums]
  }
}
