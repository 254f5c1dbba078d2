import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122093000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "loyalty_month" drop constraint if exists "loyalty_month_month_unique";`);
    this.addSql(`create table if not exists "loyalty_month" ("id" text not null, "month" text not null, "time_zone" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "figures" jsonb not null, "checked" jsonb not null, "digest" text not null, "closed_at" timestamptz not null, "actor_type" text not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "loyalty_month_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_loyalty_month_month_unique" ON "loyalty_month" ("month") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_month_deleted_at" ON "loyalty_month" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "loyalty_month" cascade;`);
  }

}
