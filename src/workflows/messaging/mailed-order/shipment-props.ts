import type { Canceled, TopicContext } from "../topic"
import { mailedLine } from "./lines"
import { orderProps, readOrder } from "./order-props"
import {
  PARCEL_FIELDS,
  parcelLines,
  trackingOf,
  type PackedOrder,
  type Parcel,
} from "./parcels"

/** The parcel a message is about, with its order. */
export async function readParcel({
  container,
  data,
}: TopicContext): Promise<Canceled | { order: PackedOrder; parcel: Parcel }> {
  const order = await readOrder<PackedOrder>(
    container,
    data.order_id,
    PARCEL_FIELDS
  )
  if ("canceled_because" in order) {
    return order
  }
  const parcel = order.fulfillments?.find(
    ({ id }) => id === data.fulfillment_id
  )
  return parcel && !parcel.canceled_at
    ? { order, parcel }
    : { canceled_because: "fulfillment-canceled" }
}

export function shipmentProps(
  order: PackedOrder,
  parcel: Parcel,
  context: TopicContext
) {
  const { currency_code } = order
  const { locale } = context
  const { props, secrets } = orderProps(order, context)
  return {
    props: {
      ...props,
      lines: parcelLines(order, parcel).map((line) =>
        mailedLine(line, { currency_code, locale })
      ),
      tracking: trackingOf(parcel),
    },
    secrets,
  }
}
