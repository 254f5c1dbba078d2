import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122064440 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "loyalty_tier" drop constraint if exists "loyalty_tier_customer_group_id_unique";`);
    this.addSql(`alter table if exists "loyalty_tier" drop constraint if exists "loyalty_tier_points_min_unique";`);
    this.addSql(`alter table if exists "loyalty_tier" drop constraint if exists "loyalty_tier_key_unique";`);
    this.addSql(`create table if not exists "loyalty_tier" ("id" text not null, "key" text not null, "name" text not null, "points_min" integer not null, "entry_points" integer null, "customer_group_id" text null, "changed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_tier_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_tier_key_unique" ON "loyalty_tier" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_tier_points_min_unique" ON "loyalty_tier" ("points_min") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_tier_customer_group_id_unique" ON "loyalty_tier" ("customer_group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_tier_deleted_at" ON "loyalty_tier" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "loyalty_tier_change" ("id" text not null, "account_id" text not null, "from_key" text null, "to_key" text null, "change" text check ("change" in ('upgraded', 'grace_started', 'grace_ended', 'downgraded', 'set', 'merged')) not null, "points_earned" integer not null, "window_started_at" timestamptz not null, "grace_until" timestamptz null, "reason" text check ("reason" in ('goodwill', 'service-failure', 'correction', 'status-match', 'import')) null, "actor_type" text null, "actor_id" text null, "rewarded_entry_id" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_tier_change_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_tier_change_deleted_at" ON "loyalty_tier_change" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_tier_change_account_id_occurred_at_id" ON "loyalty_tier_change" ("account_id", "occurred_at", "id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "loyalty_account" add column if not exists "grace_until" timestamptz null, add column if not exists "tier_evaluated_at" timestamptz null, add column if not exists "tier_due_at" timestamptz null, add column if not exists "grouped_tier_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_account_tier_id" ON "loyalty_account" ("tier_id") WHERE tier_id is not null AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_account_tier_due_at_id" ON "loyalty_account" ("tier_due_at", "id") WHERE tier_due_at is not null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "loyalty_tier" cascade;`);

    this.addSql(`drop table if exists "loyalty_tier_change" cascade;`);

    this.addSql(`drop index if exists "IDX_loyalty_account_tier_id";`);
    this.addSql(`drop index if exists "IDX_loyalty_account_tier_due_at_id";`);
    this.addSql(`alter table if exists "loyalty_account" drop column if exists "grace_until", drop column if exists "tier_evaluated_at", drop column if exists "tier_due_at", drop column if exists "grouped_tier_id";`);
  }

}
