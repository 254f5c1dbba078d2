import type { Statement } from "./connection"

const RETURNS = `select id from "return" where order_id = any(:order_ids)`
const CLAIMS = `select id from order_claim where order_id = any(:order_ids)`
const CLAIM_ITEMS = `
  select id from order_claim_item where claim_id in (${CLAIMS})`
const LINES = `select item_id from order_item where order_id = any(:order_ids)`
const METHODS = `
  select shipping_method_id from order_shipping where order_id = any(:order_ids)`
/** An order forgets an address that is changed; its change remembers. */
const ADDRESSES = `
  select unnest(array[shipping_address_id, billing_address_id])
  from "order" where id = any(:order_ids)
  union
  select unnest(array[details->'old'->>'id', details->'new'->>'id'])
  from order_change_action where order_id = any(:order_ids)`

/** Somebody asked for the order, or this person for somebody else's. */
const TRANSFERS = `
  select order_change_id from order_change_action
  where action = 'TRANSFER_CUSTOMER' and (order_id = any(:order_ids)
    or reference_id = any(:customer_ids))`

/**
 * What tax law asks of a sale is where it went: the country, and the province
 * where it is a code (ISO 3166-2). A province in free text says who lived there
 * as much as a street does.
 */
export const LOCATION_ONLY = `
  company = null, first_name = null, last_name = null, address_1 = null,
  address_2 = null, city = null, postal_code = null, phone = null,
  metadata = null,
  province = case when province ~* '^[a-z]{2}-[a-z0-9]{1,3}$'
    then province end,
  country_code = case when country_code ~* '^[a-z]{2}$'
    then country_code end`

/** Ids, amounts, lines, states and dates stay as they were. */
export const ERASE_ORDERS: Statement[] = [
  {
    counted: "order_addresses",
    sql: `update order_address set ${LOCATION_ONLY}
      where customer_id = any(:customer_ids) or id in (${ADDRESSES})`,
  },
  {
    counted: "transfers",
    sql: `update order_change set status = 'canceled', canceled_at = now()
      where id in (${TRANSFERS}) and status in ('pending', 'requested')`,
  },
  {
    sql: `update order_change
      set description = null, internal_note = null, declined_reason = null,
        metadata = null
      where order_id = any(:order_ids) or id in (${TRANSFERS})`,
  },
  {
    sql: `update order_change_action
      set internal_note = null, details = case
        when action in ('TRANSFER_CUSTOMER', 'UPDATE_ORDER_PROPERTIES')
          then jsonb_strip_nulls(jsonb_build_object('type', details->'type'))
        else details - '{metadata,note,internal_note,description}'::text[] end
      where order_id = any(:order_ids)
        or order_change_id in (${TRANSFERS})`,
  },
  {
    sql: `update order_line_item set metadata = null where id in (${LINES})`,
  },
  {
    sql: `update order_line_item_tax_line set metadata = null, data = null
      where item_id in (${LINES})`,
  },
  {
    sql: `update order_item set metadata = null
      where order_id = any(:order_ids)`,
  },
  {
    sql: `update order_shipping_method set data = null, metadata = null
      where id in (${METHODS})`,
  },
  {
    sql: `update order_shipping_method_tax_line
      set metadata = null, data = null
      where shipping_method_id in (${METHODS})`,
  },
  {
    sql: `update order_credit_line set metadata = null
      where order_id = any(:order_ids)`,
  },
  {
    sql: `update "return" set metadata = null where order_id = any(:order_ids)`,
  },
  {
    sql: `update return_item set note = null, metadata = null
      where return_id in (${RETURNS})`,
  },
  {
    sql: `update order_claim set metadata = null
      where order_id = any(:order_ids)`,
  },
  {
    sql: `delete from order_claim_item_image
      where claim_item_id in (${CLAIM_ITEMS})`,
  },
  {
    sql: `update order_claim_item set note = null, metadata = null
      where claim_id in (${CLAIMS})`,
  },
  {
    sql: `update order_exchange set metadata = null
      where order_id = any(:order_ids)`,
  },
  {
    sql: `update order_exchange_item set note = null, metadata = null
      where exchange_id in (
        select id from order_exchange where order_id = any(:order_ids))`,
  },
  {
    counted: "orders",
    sql: `update "order"
      set metadata = null, email = 'erased+' || id || '@erased.invalid'
      where id = any(:order_ids)`,
  },
  // Somebody else's, who had typed in this person's address.
  {
    sql: `update "order" set email = 'erased+' || id || '@erased.invalid'
      where lower(email) = any(:emails)`,
  },
]
