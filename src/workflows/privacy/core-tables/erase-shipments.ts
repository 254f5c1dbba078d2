import type { Statement } from "./connection"
import { LOCATION_ONLY } from "./erase-orders"

/** A label shows the address, and a tracking number leads to it. */
export const ERASE_SHIPMENTS: Statement[] = [
  {
    sql: `update fulfillment_address set ${LOCATION_ONLY}
      where id in (select delivery_address_id from fulfillment
        where id = any(:fulfillment_ids))`,
  },
  {
    sql: `update fulfillment_label
      set tracking_number = '', tracking_url = '', label_url = ''
      where fulfillment_id = any(:fulfillment_ids)`,
  },
  {
    counted: "fulfillments",
    sql: `update fulfillment set data = null, metadata = null
      where id = any(:fulfillment_ids)`,
  },
]
