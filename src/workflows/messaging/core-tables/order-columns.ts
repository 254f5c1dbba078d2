/**
 * The columns of a `Fact` for a mail to whoever placed the order `o`. Guests
 * have a customer as well, but no account that a feed could belong to.
 */
export const ORDER_COLUMNS = `
  o.id as order_id, o.email, o.locale,
  (select c.id from customer c
   where c.id = o.customer_id and c.has_account and c.deleted_at is null
  ) as customer_id`

/**
 * Orders whose shopper may be written to: core's own switch for imports is
 * off, and the address was not erased.
 */
export const ORDER_MAY_BE_TOLD = `
  o.deleted_at is null and not o.is_draft_order
  and o.no_notification is not true
  and o.email is not null and o.email not like '%@erased.invalid'`
