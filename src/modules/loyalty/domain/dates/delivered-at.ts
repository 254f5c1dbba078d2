interface Sent {
  /** Not: what is left of it is there as soon as it is paid, as a download is. */
  needs_a_parcel: boolean
  /** Or was not sent yet. */
  is_on_its_way: boolean
  /** When parcels arrived, or were picked up. */
  arrived_at: Date[]
  /** When all of it was paid; nothing until then. */
  paid_at: Date | undefined
}

/**
 * When all of an order was there: with its last parcel, or where nothing is
 * sent, with its payment. What never arrives never is.
 */
export function deliveredAt(sent: Sent) {
  const { needs_a_parcel, is_on_its_way, arrived_at, paid_at } = sent
  if (is_on_its_way) {
    return undefined
  }
  const moments = arrived_at.map((moment) => moment.getTime())
  if (moments.length) {
    return new Date(Math.max(...moments))
  }
  return needs_a_parcel ? undefined : paid_at
}
