import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121121103 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "guestbook_stamps_entry" drop constraint if exists "guestbook_stamps_entry_source_source_id_kind_rule_unique";`
    )
    this.addSql(
      `alter table if exists "guestbook_stamps_balance" drop constraint if exists "guestbook_stamps_balance_holder_id_account_unit_unique";`
    )
    this.addSql(
      `alter table if exists "guestbook_page" drop constraint if exists "guestbook_page_note_id_unique";`
    )
    this.addSql(
      `alter table if exists "guestbook_page" drop constraint if exists "guestbook_page_sequence_unique";`
    )
    this.addSql(
      `alter table if exists "guestbook_note" drop constraint if exists "guestbook_note_author_id_text_unique";`
    )
    this.addSql(
      `alter table if exists "guestbook_hearing" drop constraint if exists "guestbook_hearing_event_id_unique";`
    )
    this.addSql(
      `alter table if exists "guestbook_author" drop constraint if exists "guestbook_author_actor_type_actor_id_unique";`
    )
    this.addSql(
      `create table if not exists "guestbook_author" ("id" text not null, "actor_type" text check ("actor_type" in ('customer', 'guest')) not null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_author_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_author_deleted_at" ON "guestbook_author" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guestbook_author_actor_type_actor_id_unique" ON "guestbook_author" ("actor_type", "actor_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "guestbook_hearing" ("id" text not null, "note_id" text not null, "event_id" text not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_hearing_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_hearing_deleted_at" ON "guestbook_hearing" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guestbook_hearing_event_id_unique" ON "guestbook_hearing" ("event_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "guestbook_note" ("id" text not null, "author_type" text check ("author_type" in ('customer', 'guest')) not null, "author_id" text not null, "text" text not null, "media_id" text null, "tip_amount" numeric null, "currency_code" text null, "status" text check ("status" in ('waiting', 'published', 'withdrawn')) not null default 'waiting', "publish_at" timestamptz not null, "occurred_at" timestamptz not null, "stamps_entry_id" text null, "crier_effect_id" text null, "heard_count" integer not null default 0, "raw_tip_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_note_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_note_deleted_at" ON "guestbook_note" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guestbook_note_author_id_text_unique" ON "guestbook_note" ("author_id", "text") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_note_status_publish_at_id" ON "guestbook_note" ("status", "publish_at", "id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "guestbook_note_event" ("id" text not null, "note_id" text not null, "from" text check ("from" in ('waiting', 'published', 'withdrawn')) not null, "to" text check ("to" in ('waiting', 'published', 'withdrawn')) not null, "actor_type" text not null, "actor_id" text null, "reason" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_note_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_note_event_deleted_at" ON "guestbook_note_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_note_event_note_id_occurred_at" ON "guestbook_note_event" ("note_id", "occurred_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "guestbook_page" ("id" text not null, "sequence" integer not null, "note_id" text not null, "entry" jsonb not null, "hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_page_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_page_deleted_at" ON "guestbook_page" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guestbook_page_sequence_unique" ON "guestbook_page" ("sequence") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guestbook_page_note_id_unique" ON "guestbook_page" ("note_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "guestbook_stamps_balance" ("id" text not null, "holder_id" text not null, "account" text check ("account" in ('available', 'issued', 'expired')) not null, "unit" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_stamps_balance_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_balance_deleted_at" ON "guestbook_stamps_balance" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guestbook_stamps_balance_holder_id_account_unit_unique" ON "guestbook_stamps_balance" ("holder_id", "account", "unit");`
    )

    this.addSql(
      `create table if not exists "guestbook_stamps_consumption" ("id" text not null, "lot_id" text not null, "posting_id" text not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_stamps_consumption_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_consumption_deleted_at" ON "guestbook_stamps_consumption" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_consumption_lot_id" ON "guestbook_stamps_consumption" ("lot_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_consumption_posting_id" ON "guestbook_stamps_consumption" ("posting_id");`
    )

    this.addSql(
      `create table if not exists "guestbook_stamps_entry" ("id" text not null, "kind" text not null, "source" text not null, "source_id" text not null, "rule" text not null, "input_hash" text not null, "unit" text not null, "occurred_at" timestamptz not null, "reverses_id" text null, "details" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_stamps_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_entry_deleted_at" ON "guestbook_stamps_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_guestbook_stamps_entry_source_source_id_kind_rule_unique" ON "guestbook_stamps_entry" ("source", "source_id", "kind", "rule");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_entry_reverses_id" ON "guestbook_stamps_entry" ("reverses_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_entry_occurred_at" ON "guestbook_stamps_entry" ("occurred_at");`
    )

    this.addSql(
      `create table if not exists "guestbook_stamps_lot" ("id" text not null, "posting_id" text not null, "holder_id" text not null, "account" text check ("account" in ('available', 'issued', 'expired')) not null, "unit" text not null, "amount" numeric not null, "remaining" numeric not null, "opened_at" timestamptz not null, "activates_at" timestamptz not null, "expires_at" timestamptz null, "raw_amount" jsonb not null, "raw_remaining" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_stamps_lot_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_lot_deleted_at" ON "guestbook_stamps_lot" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_lot_posting_id" ON "guestbook_stamps_lot" ("posting_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_lot_holder_id_account_unit" ON "guestbook_stamps_lot" ("holder_id", "account", "unit") WHERE remaining > 0 AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_lot_expires_at_id" ON "guestbook_stamps_lot" ("expires_at", "id") WHERE remaining > 0 AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "guestbook_stamps_posting" ("id" text not null, "entry_id" text not null, "account" text check ("account" in ('available', 'issued', 'expired')) not null, "holder_id" text null, "amount" numeric not null, "reverses_id" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_stamps_posting_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_posting_deleted_at" ON "guestbook_stamps_posting" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_posting_entry_id" ON "guestbook_stamps_posting" ("entry_id");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_posting_holder_id_account" ON "guestbook_stamps_posting" ("holder_id", "account");`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_guestbook_stamps_posting_reverses_id" ON "guestbook_stamps_posting" ("reverses_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guestbook_author" cascade;`)

    this.addSql(`drop table if exists "guestbook_hearing" cascade;`)

    this.addSql(`drop table if exists "guestbook_note" cascade;`)

    this.addSql(`drop table if exists "guestbook_note_event" cascade;`)

    this.addSql(`drop table if exists "guestbook_page" cascade;`)

    this.addSql(`drop table if exists "guestbook_stamps_balance" cascade;`)

    this.addSql(`drop table if exists "guestbook_stamps_consumption" cascade;`)

    this.addSql(`drop table if exists "guestbook_stamps_entry" cascade;`)

    this.addSql(`drop table if exists "guestbook_stamps_lot" cascade;`)

    this.addSql(`drop table if exists "guestbook_stamps_posting" cascade;`)
  }
}
