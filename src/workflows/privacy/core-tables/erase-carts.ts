import type { Statement } from "./connection"

const ITEMS = `select id from cart_line_item where cart_id = any(:cart_ids)`
const METHODS = `
  select id from cart_shipping_method where cart_id = any(:cart_ids)`

/** Carts that became orders stay as their trace; open ones are deleted. */
export const ERASE_CARTS: Statement[] = [
  {
    sql: `delete from cart_address
      where customer_id = any(:customer_ids) or id in (
        select unnest(array[shipping_address_id, billing_address_id])
        from cart where id = any(:cart_ids))`,
  },
  {
    sql: `update cart_line_item set metadata = null where id in (${ITEMS})`,
  },
  {
    sql: `update cart_line_item_tax_line set metadata = null, data = null
      where item_id in (${ITEMS})`,
  },
  {
    sql: `update cart_shipping_method set data = null, metadata = null
      where id in (${METHODS})`,
  },
  {
    sql: `update cart_shipping_method_tax_line set metadata = null, data = null
      where shipping_method_id in (${METHODS})`,
  },
  {
    counted: "carts",
    sql: `update cart set email = null, metadata = null,
        deleted_at = case when completed_at is null
          then coalesce(deleted_at, now()) else deleted_at end
      where id = any(:cart_ids)`,
  },
  // Somebody else's, who had typed in this person's address.
  { sql: `update cart set email = null where lower(email) = any(:emails)` },
]
