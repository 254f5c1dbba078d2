import type { Finder } from "./finder"

/** New accounts, by a range of `customer_pkey`. Guests have a row as well. */
export const CUSTOMER_WELCOME: Finder = {
  topic: "customer-welcome",
  key: "c.id",
  facts: `
    select c.id as cause, c.id as position, c.created_at as happened_at,
      jsonb_build_object('customer_id', c.id) as data,
      null as order_id, c.email, null as locale, c.id as customer_id
    from customer c
    where c.deleted_at is null and c.has_account
      and c.email is not null and c.email not like '%@erased.invalid'`,
  recent: "c.id > :oldest",
  id_prefix: "cus",
}
