import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const BEFORE =
  "'goodwill', 'service-failure', 'correction', 'promotion', 'misuse'"
const AFTER = `${BEFORE}, 'import'`

const reasonIn = (reasons: string) => [
  `alter table if exists "loyalty_adjustment" drop constraint if exists "loyalty_adjustment_reason_check";`,
  `alter table if exists "loyalty_adjustment" add constraint "loyalty_adjustment_reason_check" check ("reason" in (${reasons}));`,
]

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Claims of guests' orders, and files of balances. */
export class Migration20261122130000 extends Migration {
  override up(): void {
    reasonIn(AFTER).forEach((sql) => this.addSql(sql))
    this.addSql(
      `create table if not exists "loyalty_guest_claim" ("id" text not null, "account_id" text not null, "address_digest" text not null, "requested_at" timestamptz not null, "confirmed_at" timestamptz null, "ended_at" timestamptz null, ${STAMPS}, constraint "loyalty_guest_claim_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_loyalty_guest_claim_deleted_at" ON "loyalty_guest_claim" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_loyalty_guest_claim_account_id_id" ON "loyalty_guest_claim" ("account_id", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_loyalty_guest_claim_id" ON "loyalty_guest_claim" ("id") WHERE confirmed_at is not null and ended_at is null AND deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "loyalty_guest_claim" add constraint "loyalty_guest_claim_ended_check" check ("ended_at" is null or "confirmed_at" is not null);`
    )
    this.addSql(
      `alter table if exists "loyalty_order" add column if not exists "guest_claim_id" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_loyalty_order_guest_claim_id" ON "loyalty_order" ("guest_claim_id") WHERE guest_claim_id is not null AND deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "loyalty_import" ("id" text not null, "upload_id" text not null, "is_dry_run" boolean not null default false, "status" text check ("status" in ('waiting', 'running', 'finished', 'failed', 'canceled')) not null default 'waiting', "row_count" integer not null default 0, "imported_count" integer not null default 0, "known_count" integer not null default 0, "failed_count" integer not null default 0, "points_imported" text not null default '0', "tiers_set" integer not null default 0, "user_id" text null, "reason" text null, "lease_token" text null, "leased_until" timestamptz null, "occurred_at" timestamptz not null, "finished_at" timestamptz null, ${STAMPS}, constraint "loyalty_import_pkey" primary key ("id"));`
    )
    this.addSql(
      `alter table if exists "loyalty_import" add constraint "loyalty_import_counts_check" check ("row_count" >= "imported_count" + "known_count" + "failed_count" and "imported_count" >= 0 and "known_count" >= 0 and "failed_count" >= 0);`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_loyalty_import_deleted_at" ON "loyalty_import" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_loyalty_import_status_id" ON "loyalty_import" ("status", "id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "loyalty_import_error" ("id" text not null, "import_id" text not null, "row" integer not null, "path" text not null, "message" text not null, ${STAMPS}, constraint "loyalty_import_error_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_loyalty_import_error_deleted_at" ON "loyalty_import_error" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_import_error_import_id_row_path_unique" ON "loyalty_import_error" ("import_id", "row", "path") WHERE deleted_at IS NULL;`
    )
  }

  override down(): void {
    this.addSql(`drop table if exists "loyalty_guest_claim" cascade;`)
    this.addSql(`drop table if exists "loyalty_import" cascade;`)
    this.addSql(`drop table if exists "loyalty_import_error" cascade;`)
    this.addSql(
      `alter table if exists "loyalty_order" drop column if exists "guest_claim_id";`
    )
    reasonIn(BEFORE).forEach((sql) => this.addSql(sql))
  }
}
