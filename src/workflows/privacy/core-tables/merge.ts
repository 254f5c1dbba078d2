import type { MedusaContainer } from "@medusajs/framework/types"
import type { Counts, Person } from "../../../lib/personal-data"
import { connectionOf, execute, type Statement } from "./connection"
import { ERASE_LOGINS } from "./erase-account"

/** What makes two addresses of an address book the same one. */
const ADDRESS_LINES = [
  "company",
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "city",
  "country_code",
  "province",
  "postal_code",
  "phone",
]
const SAME_ADDRESS = ADDRESS_LINES.map(
  (line) =>
    `lower(trim(coalesce(kept.${line}, ''))) = lower(trim(coalesce(mine.${line}, '')))`
).join(" and ")

const ADDRESS_BOOK: Statement[] = [
  {
    counted: "equal_addresses",
    sql: `delete from customer_address mine using customer_address kept
      where mine.customer_id = any(:from_ids) and kept.deleted_at is null
        and (kept.customer_id = :into_id
          or (kept.customer_id = any(:from_ids) and kept.id < mine.id))
        and ${SAME_ADDRESS}`,
  },
  // One default each: the one who stays keeps theirs.
  {
    counted: "addresses",
    sql: `update customer_address set customer_id = :into_id,
        is_default_shipping = false, is_default_billing = false
      where customer_id = any(:from_ids)`,
  },
]

const GROUPS: Statement[] = [
  {
    sql: `delete from customer_group_customer mine
      using customer_group_customer kept
      where mine.customer_id = any(:from_ids)
        and kept.customer_group_id = mine.customer_group_id
        and kept.deleted_at is null
        and (kept.customer_id = :into_id
          or (kept.customer_id = any(:from_ids) and kept.id < mine.id))`,
  },
  {
    counted: "groups",
    sql: `update customer_group_customer set customer_id = :into_id
      where customer_id = any(:from_ids)`,
  },
]

/** How often somebody has used up a promotion counts for both together. */
const BUDGETS: Statement[] = [
  {
    sql: `update promotion_campaign_budget_usage set attribute_value = :into_id
      where id in (
        select distinct on (mine.budget_id) mine.id
        from promotion_campaign_budget_usage mine
        where mine.attribute_value = any(:from_ids)
          and mine.deleted_at is null and not exists (
            select 1 from promotion_campaign_budget_usage kept
            where kept.attribute_value = :into_id
              and kept.deleted_at is null and kept.budget_id = mine.budget_id)
        order by mine.budget_id, mine.id)`,
  },
  {
    sql: `update promotion_campaign_budget_usage kept
      set used = kept.used + mine.used,
        raw_used = jsonb_set(kept.raw_used, '{value}',
          to_jsonb((kept.used + mine.used)::text))
      from (select budget_id, sum(used) as used
        from promotion_campaign_budget_usage
        where attribute_value = any(:from_ids) and deleted_at is null
        group by budget_id) mine
      where kept.attribute_value = :into_id and kept.deleted_at is null
        and kept.budget_id = mine.budget_id`,
  },
  {
    sql: `delete from promotion_campaign_budget_usage
      where attribute_value = any(:from_ids)`,
  },
]

const moved = (table: string, column = "customer_id") => `
  update ${table} set ${column} = :into_id where ${column} = any(:from_ids)`

const STATEMENTS: Statement[] = [
  { counted: "orders", sql: moved(`"order"`) },
  { sql: moved("order_address") },
  { counted: "carts", sql: moved("cart") },
  { sql: moved("cart_address") },
  ...ADDRESS_BOOK,
  ...GROUPS,
  ...BUDGETS,
  {
    counted: "account_holders",
    sql: `update customer_account_holder mine set customer_id = :into_id
      where customer_id = any(:from_ids) and not exists (
        select 1 from customer_account_holder kept
        where kept.customer_id = :into_id
          and kept.account_holder_id = mine.account_holder_id)`,
  },
  { sql: moved("notification", "receiver_id") },
  {
    sql: `${moved("order_change_action", "reference_id")}
      and reference = 'customer'`,
  },
  ...ERASE_LOGINS,
  {
    counted: "customers",
    sql: `update customer set deleted_at = coalesce(deleted_at, now()),
        metadata = coalesce(metadata, '{}')
          || jsonb_build_object('merged_into', :into_id::text)
      where id = any(:from_ids)`,
  },
]

/** All of it or nothing, in one transaction; again it changes nothing. */
export function mergeCoreRows(
  container: MedusaContainer,
  { from, into }: { from: Person; into: { customer_id: string } }
): Promise<Counts> {
  const from_ids = from.customer_ids.filter((id) => id !== into.customer_id)
  return connectionOf(container).transaction(async (knex) => {
    await knex("customer")
      .whereIn("id", [...from_ids, into.customer_id])
      .orderBy("id")
      .forUpdate()
    return execute(knex, STATEMENTS, {
      from_ids,
      into_id: into.customer_id,
      customer_ids: from_ids,
      emails: [],
    })
  })
}
