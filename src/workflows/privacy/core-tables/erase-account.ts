import type { Statement } from "./connection"

/** A merchant who also shops here keeps the login of the admin. */
const OTHER_ACTOR = `exists (
  select 1 from jsonb_each_text(app_metadata) as actor(kind, actor_id)
  where kind like '%\\_id' and kind <> 'customer_id' and actor_id is not null)`

const OF_PERSON = `(app_metadata->>'customer_id' = any(:customer_ids)
  or (app_metadata->>'customer_id' is null and id in (
    select auth_identity_id from provider_identity
    where lower(entity_id) = any(:emails))))`

/** Logins, with their passwords, second factors and reset tokens. */
export const ERASE_LOGINS: Statement[] = [
  {
    counted: "logins",
    sql: `delete from auth_identity where ${OF_PERSON} and not ${OTHER_ACTOR}`,
  },
  {
    sql: `update auth_identity set app_metadata = app_metadata - 'customer_id'
      where app_metadata->>'customer_id' = any(:customer_ids)`,
  },
]

/**
 * The customer's row stays, deleted and blank: orders name it, and counts of
 * customers and of their orders must not change.
 */
export const ERASE_CUSTOMER: Statement[] = [
  {
    counted: "addresses",
    sql: `delete from customer_address where customer_id = any(:customer_ids)`,
  },
  {
    counted: "groups",
    sql: `delete from customer_group_customer
      where customer_id = any(:customer_ids)`,
  },
  {
    counted: "notifications",
    sql: `update notification set "to" = 'erased@erased.invalid', data = null,
        provider_data = null, "from" = null
      where lower("to") = any(:emails) or receiver_id = any(:customer_ids)
        or resource_id = any(:order_ids) or resource_id = any(:customer_ids)
        or exists (select 1 from unnest(:mentions::text[]) as named(word)
          where position(word in lower(data::text)) > 0)`,
  },
  {
    sql: `update promotion_campaign_budget_usage
      set attribute_value = 'erased:' || id
      where lower(attribute_value) = any(:emails)`,
  },
  {
    counted: "customers",
    sql: `update customer set email = 'erased+' || id || '@erased.invalid',
        first_name = null, last_name = null, company_name = null,
        phone = null, metadata = null, deleted_at = coalesce(deleted_at, now())
      where id = any(:customer_ids)`,
  },
]
