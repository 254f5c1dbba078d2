import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121113520 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "purse_credit_entry" drop constraint if exists "purse_credit_entry_source_source_id_kind_rule_unique";`
    )
    this.addSql(
      `alter table if exists "purse_credit_balance" drop constraint if exists "purse_credit_balance_holder_id_account_unit_unique";`
    )
    this.addSql(
      `alter table if exists "purse_coins_entry" drop constraint if exists "purse_coins_entry_source_source_id_kind_rule_unique";`
    )
    this.addSql(
      `alter table if exists "purse_coins_balance" drop constraint if exists "purse_coins_balance_holder_id_account_unit_unique";`
    )
    this.addSql(
      `create table if not exists "purse" ("id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_deleted_at" ON "purse" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "purse_coins_balance" ("id" text not null, "holder_id" text not null, "account" text check ("account" in ('available', 'pending', 'debt', 'issued', 'spent', 'expired')) not null, "unit" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_coins_balance_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_balance_deleted_at" ON "purse_coins_balance" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purse_coins_balance_holder_id_account_unit_unique" ON "purse_coins_balance" ("holder_id", "account", "unit");`
    )

    this.addSql(
      `create table if not exists "purse_coins_consumption" ("id" text not null, "lot_id" text not null, "posting_id" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_coins_consumption_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_consumption_deleted_at" ON "purse_coins_consumption" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_consumption_lot_id" ON "purse_coins_consumption" ("lot_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_consumption_posting_id" ON "purse_coins_consumption" ("posting_id");`
    )

    this.addSql(
      `create table if not exists "purse_coins_entry" ("id" text not null, "kind" text not null, "source" text not null, "source_id" text not null, "rule" text not null, "input_hash" text not null, "unit" text not null, "occurred_at" timestamptz not null, "reverses_id" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_coins_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_entry_deleted_at" ON "purse_coins_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purse_coins_entry_source_source_id_kind_rule_unique" ON "purse_coins_entry" ("source", "source_id", "kind", "rule");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_entry_reverses_id" ON "purse_coins_entry" ("reverses_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_entry_occurred_at" ON "purse_coins_entry" ("occurred_at");`
    )

    this.addSql(
      `create table if not exists "purse_coins_lot" ("id" text not null, "posting_id" text not null, "holder_id" text not null, "account" text check ("account" in ('available', 'pending', 'debt', 'issued', 'spent', 'expired')) not null, "unit" text not null, "amount" numeric not null, "remaining" numeric not null, "opened_at" timestamptz not null, "activates_at" timestamptz not null, "expires_at" timestamptz null, "raw_amount" jsonb not null, "raw_remaining" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_coins_lot_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_lot_deleted_at" ON "purse_coins_lot" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_lot_posting_id" ON "purse_coins_lot" ("posting_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_lot_holder_id_account_unit" ON "purse_coins_lot" ("holder_id", "account", "unit") WHERE remaining > 0 AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_lot_expires_at_id" ON "purse_coins_lot" ("expires_at", "id") WHERE remaining > 0 AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "purse_coins_posting" ("id" text not null, "entry_id" text not null, "account" text check ("account" in ('available', 'pending', 'debt', 'issued', 'spent', 'expired')) not null, "holder_id" text null, "amount" numeric not null, "reverses_id" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_coins_posting_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_posting_deleted_at" ON "purse_coins_posting" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_posting_entry_id" ON "purse_coins_posting" ("entry_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_posting_holder_id_account" ON "purse_coins_posting" ("holder_id", "account");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_coins_posting_reverses_id" ON "purse_coins_posting" ("reverses_id");`
    )

    this.addSql(
      `create table if not exists "purse_credit_balance" ("id" text not null, "holder_id" text not null, "account" text check ("account" in ('credit', 'paid_in', 'redeemed')) not null, "unit" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_credit_balance_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_balance_deleted_at" ON "purse_credit_balance" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purse_credit_balance_holder_id_account_unit_unique" ON "purse_credit_balance" ("holder_id", "account", "unit");`
    )

    this.addSql(
      `create table if not exists "purse_credit_consumption" ("id" text not null, "lot_id" text not null, "posting_id" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_credit_consumption_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_consumption_deleted_at" ON "purse_credit_consumption" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_consumption_lot_id" ON "purse_credit_consumption" ("lot_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_consumption_posting_id" ON "purse_credit_consumption" ("posting_id");`
    )

    this.addSql(
      `create table if not exists "purse_credit_entry" ("id" text not null, "kind" text not null, "source" text not null, "source_id" text not null, "rule" text not null, "input_hash" text not null, "unit" text not null, "occurred_at" timestamptz not null, "reverses_id" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_credit_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_entry_deleted_at" ON "purse_credit_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purse_credit_entry_source_source_id_kind_rule_unique" ON "purse_credit_entry" ("source", "source_id", "kind", "rule");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_entry_reverses_id" ON "purse_credit_entry" ("reverses_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_entry_occurred_at" ON "purse_credit_entry" ("occurred_at");`
    )

    this.addSql(
      `create table if not exists "purse_credit_lot" ("id" text not null, "posting_id" text not null, "holder_id" text not null, "account" text check ("account" in ('credit', 'paid_in', 'redeemed')) not null, "unit" text not null, "amount" numeric not null, "remaining" numeric not null, "opened_at" timestamptz not null, "activates_at" timestamptz not null, "expires_at" timestamptz null, "raw_amount" jsonb not null, "raw_remaining" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_credit_lot_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_lot_deleted_at" ON "purse_credit_lot" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_lot_posting_id" ON "purse_credit_lot" ("posting_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_lot_holder_id_account_unit" ON "purse_credit_lot" ("holder_id", "account", "unit") WHERE remaining > 0 AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_lot_expires_at_id" ON "purse_credit_lot" ("expires_at", "id") WHERE remaining > 0 AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "purse_credit_posting" ("id" text not null, "entry_id" text not null, "account" text check ("account" in ('credit', 'paid_in', 'redeemed')) not null, "holder_id" text null, "amount" numeric not null, "reverses_id" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purse_credit_posting_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_posting_deleted_at" ON "purse_credit_posting" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_posting_entry_id" ON "purse_credit_posting" ("entry_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_posting_holder_id_account" ON "purse_credit_posting" ("holder_id", "account");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purse_credit_posting_reverses_id" ON "purse_credit_posting" ("reverses_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "purse" cascade;`)

    this.addSql(`drop table if exists "purse_coins_balance" cascade;`)

    this.addSql(`drop table if exists "purse_coins_consumption" cascade;`)

    this.addSql(`drop table if exists "purse_coins_entry" cascade;`)

    this.addSql(`drop table if exists "purse_coins_lot" cascade;`)

    this.addSql(`drop table if exists "purse_coins_posting" cascade;`)

    this.addSql(`drop table if exists "purse_credit_balance" cascade;`)

    this.addSql(`drop table if exists "purse_credit_consumption" cascade;`)

    this.addSql(`drop table if exists "purse_credit_entry" cascade;`)

    this.addSql(`drop table if exists "purse_credit_lot" cascade;`)

    this.addSql(`drop table if exists "purse_credit_posting" cascade;`)
  }
}
