import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122034802 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "loyalty_reservation" drop constraint if exists "loyalty_reservation_cart_id_unique";`);
    this.addSql(`alter table if exists "loyalty_reservation" drop constraint if exists "loyalty_reservation_entry_id_unique";`);
    this.addSql(`alter table if exists "loyalty_program" drop constraint if exists "loyalty_program_name_version_unique";`);
    this.addSql(`alter table if exists "loyalty_points_entry" drop constraint if exists "loyalty_points_entry_source_source_id_kind_rule_unique";`);
    this.addSql(`alter table if exists "loyalty_points_balance" drop constraint if exists "loyalty_points_balance_holder_id_account_unit_unique";`);
    this.addSql(`alter table if exists "loyalty_order" drop constraint if exists "loyalty_order_order_id_unique";`);
    this.addSql(`alter table if exists "loyalty_earning" drop constraint if exists "loyalty_earning_line_item_id_unique";`);
    this.addSql(`alter table if exists "loyalty_adjustment" drop constraint if exists "loyalty_adjustment_entry_id_unique";`);
    this.addSql(`alter table if exists "loyalty_account" drop constraint if exists "loyalty_account_customer_id_unique";`);
    this.addSql(`create table if not exists "loyalty_account" ("id" text not null, "customer_id" text null, "merged_into_id" text null, "tier_id" text null, "birthday" text null, "time_zone" text null, "negative_balance_policy" text check ("negative_balance_policy" in ('unlimited', 'within_balance', 'only_pending')) null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_account_customer_id_unique" ON "loyalty_account" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_account_deleted_at" ON "loyalty_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_account_merged_into_id" ON "loyalty_account" ("merged_into_id") WHERE merged_into_id is not null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "loyalty_adjustment" ("id" text not null, "account_id" text not null, "entry_id" text not null, "points" integer not null, "reason" text check ("reason" in ('goodwill', 'service-failure', 'correction', 'promotion', 'misuse')) not null, "note" text null, "actor_type" text not null, "actor_id" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_adjustment_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_adjustment_entry_id_unique" ON "loyalty_adjustment" ("entry_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_adjustment_deleted_at" ON "loyalty_adjustment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_adjustment_account_id" ON "loyalty_adjustment" ("account_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "loyalty_earning" ("id" text not null, "order_id" text not null, "line_item_id" text not null, "points" integer not null, "points_clawed_back" integer not null default 0, "status" text check ("status" in ('pending', 'active', 'canceled')) not null default 'pending', "lot_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_earning_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_earning_line_item_id_unique" ON "loyalty_earning" ("line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_earning_deleted_at" ON "loyalty_earning" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_earning_order_id" ON "loyalty_earning" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_earning_lot_id" ON "loyalty_earning" ("lot_id") WHERE lot_id is not null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "loyalty_order" ("id" text not null, "order_id" text not null, "account_id" text not null, "program_id" text not null, "currency_code" text not null, "placed_at" timestamptz not null, "delivered_at" timestamptz null, "activates_at" timestamptz null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_order_order_id_unique" ON "loyalty_order" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_order_deleted_at" ON "loyalty_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_order_account_id" ON "loyalty_order" ("account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_order_activates_at_id" ON "loyalty_order" ("activates_at", "id") WHERE ended_at is null AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "loyalty_points_balance" ("id" text not null, "holder_id" text not null, "account" text check ("account" in ('member_available', 'member_pending', 'member_reserved', 'member_debt', 'issued_liability', 'redeemed', 'breakage', 'adjustment')) not null, "unit" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_points_balance_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_balance_deleted_at" ON "loyalty_points_balance" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_points_balance_holder_id_account_unit_unique" ON "loyalty_points_balance" ("holder_id", "account", "unit");`);

    this.addSql(`create table if not exists "loyalty_points_consumption" ("id" text not null, "lot_id" text not null, "posting_id" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_points_consumption_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_consumption_deleted_at" ON "loyalty_points_consumption" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_consumption_lot_id" ON "loyalty_points_consumption" ("lot_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_consumption_posting_id" ON "loyalty_points_consumption" ("posting_id");`);

    this.addSql(`create table if not exists "loyalty_points_entry" ("id" text not null, "kind" text not null, "source" text not null, "source_id" text not null, "rule" text not null, "input_hash" text not null, "unit" text not null, "occurred_at" timestamptz not null, "reverses_id" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_points_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_entry_deleted_at" ON "loyalty_points_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_points_entry_source_source_id_kind_rule_unique" ON "loyalty_points_entry" ("source", "source_id", "kind", "rule");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_entry_reverses_id" ON "loyalty_points_entry" ("reverses_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_entry_occurred_at" ON "loyalty_points_entry" ("occurred_at");`);

    this.addSql(`create table if not exists "loyalty_points_lot" ("id" text not null, "posting_id" text not null, "holder_id" text not null, "account" text check ("account" in ('member_available', 'member_pending', 'member_reserved', 'member_debt', 'issued_liability', 'redeemed', 'breakage', 'adjustment')) not null, "unit" text not null, "amount" numeric not null, "remaining" numeric not null, "opened_at" timestamptz not null, "activates_at" timestamptz not null, "expires_at" timestamptz null, "raw_amount" jsonb not null, "raw_remaining" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_points_lot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_lot_deleted_at" ON "loyalty_points_lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_lot_posting_id" ON "loyalty_points_lot" ("posting_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_lot_holder_id_account_unit" ON "loyalty_points_lot" ("holder_id", "account", "unit") WHERE remaining > 0 AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_lot_expires_at_id" ON "loyalty_points_lot" ("expires_at", "id") WHERE remaining > 0 AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "loyalty_points_posting" ("id" text not null, "entry_id" text not null, "account" text check ("account" in ('member_available', 'member_pending', 'member_reserved', 'member_debt', 'issued_liability', 'redeemed', 'breakage', 'adjustment')) not null, "holder_id" text null, "amount" numeric not null, "reverses_id" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_points_posting_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_posting_deleted_at" ON "loyalty_points_posting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_posting_entry_id" ON "loyalty_points_posting" ("entry_id");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_posting_holder_id_account" ON "loyalty_points_posting" ("holder_id", "account");`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_points_posting_reverses_id" ON "loyalty_points_posting" ("reverses_id");`);

    this.addSql(`create table if not exists "loyalty_program" ("id" text not null, "name" text not null, "version" integer not null, "sales_channel_id" text null, "status" text check ("status" in ('draft', 'active', 'retired')) not null default 'draft', "definition" jsonb not null, "used_at" timestamptz null, "activated_at" timestamptz null, "retired_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_program_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_program_deleted_at" ON "loyalty_program" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_program_name_version_unique" ON "loyalty_program" ("name", "version") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "loyalty_reservation" ("id" text not null, "cart_id" text not null, "account_id" text not null, "points" integer not null, "points_restored" integer not null default 0, "amount" numeric not null, "currency_code" text not null, "status" text check ("status" in ('held', 'committed', 'released', 'expired')) not null default 'held', "expires_at" timestamptz not null, "entry_id" text not null, "redeem_entry_id" text null, "credit_line_id" text null, "order_id" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_reservation_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_reservation_entry_id_unique" ON "loyalty_reservation" ("entry_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_reservation_deleted_at" ON "loyalty_reservation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_reservation_cart_id_unique" ON "loyalty_reservation" ("cart_id") WHERE status = 'held' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_reservation_account_id" ON "loyalty_reservation" ("account_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_reservation_order_id" ON "loyalty_reservation" ("order_id") WHERE order_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_reservation_expires_at_id" ON "loyalty_reservation" ("expires_at", "id") WHERE status = 'held' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "loyalty_account" cascade;`);

    this.addSql(`drop table if exists "loyalty_adjustment" cascade;`);

    this.addSql(`drop table if exists "loyalty_earning" cascade;`);

    this.addSql(`drop table if exists "loyalty_order" cascade;`);

    this.addSql(`drop table if exists "loyalty_points_balance" cascade;`);

    this.addSql(`drop table if exists "loyalty_points_consumption" cascade;`);

    this.addSql(`drop table if exists "loyalty_points_entry" cascade;`);

    this.addSql(`drop table if exists "loyalty_points_lot" cascade;`);

    this.addSql(`drop table if exists "loyalty_points_posting" cascade;`);

    this.addSql(`drop table if exists "loyalty_program" cascade;`);

    this.addSql(`drop table if exists "loyalty_reservation" cascade;`);
  }

}
