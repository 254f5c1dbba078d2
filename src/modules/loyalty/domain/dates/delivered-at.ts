interface Sent {
  lines: {
    quantity: number
    delivered_quantity: number
    /** Not: it is there as soon as it is paid, such as a download. */
    requires_shipping: boolean
  }[]
  /** When parcels arrived, or were picked up. */
  arrived_at: Date[]
  /** When all of it was paid; nothing until then. */
  paid_at: Date | undefined
}

/**
 * When all of an order was there: with its last parcel, or where nothing is
 * sent, with its payment. What never arrives never is.
 */
export function deliveredAt({ lines, arrived_at, paid_at }: Sent) {
  const sent = lines.filter(({ requires_shipping }) => requires_shipping)
  const isWhole = sent.every(
    ({ quantity, delivered_quantity }) => delivered_quantity >= quantity
  )
  if (!isWhole) {
    return undefined
  }
  const moments = arrived_at.map((moment) => moment.getTime())
  if (moments.length) {
    return new Date(Math.max(...moments))
  }
  return sent.length ? undefined : paid_at
}
