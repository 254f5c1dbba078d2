import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECKS = [
  ["loyalty_tier", "key_readable", "key ~ '^[a-z][a-z0-9_-]{0,39}$'"],
  ["loyalty_tier", "points_min_not_negative", "points_min >= 0"],
  ["loyalty_tier", "entry_points_positive", "entry_points > 0"],
  ["loyalty_tier_change", "points_earned_not_negative", "points_earned >= 0"],
]

/** The same as where `due-tiers.ts` asks for them. */
const INDEXES = [
  [
    "IDX_loyalty_account_tier_evaluated",
    "(coalesce(tier_evaluated_at, 'epoch'), id) where customer_id is not null and merged_into_id is null and deleted_at is null",
  ],
  [
    "IDX_loyalty_account_ungrouped",
    "(id) where tier_id is distinct from grouped_tier_id and customer_id is not null and deleted_at is null",
  ],
]

/** What the models cannot say of tiers: checks, what stays, what is due. */
export class Migration20261122065000 extends Migration {
  override up(): void {
    for (const [table, name, rule] of CHECKS) {
      this.addSql(
        `alter table "${table}" drop constraint if exists "${table}_${name}"`
      )
      this.addSql(
        `alter table "${table}" add constraint "${table}_${name}" check (${rule})`
      )
    }
    for (const [name, on] of INDEXES) {
      this.addSql(
        `create index if not exists "${name}" on "loyalty_account" ${on}`
      )
    }
    this.addSql(`
      create or replace function loyalty_tier_keep_key() returns trigger as $$
      begin
        raise exception 'loyalty tier % keeps its key: rules and histories name it', old.id
          using errcode = 'restrict_violation';
      end $$ language plpgsql`)
    this.addSql(
      `drop trigger if exists "loyalty_tier_keep_key" on "loyalty_tier"`
    )
    this.addSql(
      `create trigger "loyalty_tier_keep_key" before update on "loyalty_tier" for each row when (new.key <> old.key) execute function loyalty_tier_keep_key()`
    )
    this.addSql(`
      create or replace function loyalty_refuse_change() returns trigger as $$
      begin
        raise exception '% is only added to: what happened later is another row', tg_table_name;
      end $$ language plpgsql`)
    this.addSql(
      `drop trigger if exists "loyalty_tier_change_insert_only" on "loyalty_tier_change"`
    )
    this.addSql(
      `create trigger "loyalty_tier_change_insert_only" before update or delete on "loyalty_tier_change" for each row execute function loyalty_refuse_change()`
    )
  }

  override down(): void {
    this.addSql(
      `drop trigger if exists "loyalty_tier_change_insert_only" on "loyalty_tier_change"`
    )
    this.addSql(`drop function if exists loyalty_refuse_change()`)
    this.addSql(
      `drop trigger if exists "loyalty_tier_keep_key" on "loyalty_tier"`
    )
    this.addSql(`drop function if exists loyalty_tier_keep_key()`)
    for (const [name] of INDEXES) {
      this.addSql(`drop index if exists "${name}"`)
    }
    for (const [table, name] of CHECKS) {
      this.addSql(
        `alter table "${table}" drop constraint if exists "${table}_${name}"`
      )
    }
  }
}
