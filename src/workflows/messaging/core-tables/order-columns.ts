/**
 * The columns of `Untold` for a mail to whoever placed the order `o`. Guests
 * have a customer as well, but no account that a feed could belong to.
 */
export const ORDER_COLUMNS = `
  o.id as order_id, o.email, o.locale,
  case when c.has_account then c.id end as customer_id`

export const ORDER_CUSTOMER = `
  left join customer c on c.id = o.customer_id and c.deleted_at is null`

/**
 * Orders whose shopper may be written to: core's own switch for imports is
 * off, and the address was not erased.
 */
export const ORDER_MAY_BE_TOLD = `
  o.deleted_at is null and not o.is_draft_order
  and o.no_notification is not true
  and o.email is not null and o.email not like '%@erased.invalid'`
