import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121110633 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "sweep_failure" drop constraint if exists "sweep_failure_sweep_item_key_unique";`);
    this.addSql(`create table if not exists "sweep" ("name" text not null, "leased_until" timestamptz null, "lease_token" text null, "position" text null, "last_started_at" timestamptz null, "last_finished_at" timestamptz null, "last_succeeded_at" timestamptz null, "last_items" integer not null default 0, "last_failed" integer not null default 0, "last_error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sweep_pkey" primary key ("name"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sweep_deleted_at" ON "sweep" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sweep_failure" ("id" text not null, "sweep" text not null, "item_key" text not null, "attempts" integer not null, "error" text not null, "next_attempt_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sweep_failure_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sweep_failure_deleted_at" ON "sweep_failure" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sweep_failure_sweep_item_key_unique" ON "sweep_failure" ("sweep", "item_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sweep_run" ("id" text not null, "sweep" text not null, "items" integer not null, "failed" integer not null, "error" text null, "started_at" timestamptz not null, "finished_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sweep_run_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sweep_run_deleted_at" ON "sweep_run" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sweep_run_sweep_started_at" ON "sweep_run" ("sweep", "started_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sweep_run_finished_at" ON "sweep_run" ("finished_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "sweep" cascade;`);

    this.addSql(`drop table if exists "sweep_failure" cascade;`);

    this.addSql(`drop table if exists "sweep_run" cascade;`);
  }

}
