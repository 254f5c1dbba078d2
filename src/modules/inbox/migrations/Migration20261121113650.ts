import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121113650 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "inbox_event" drop constraint if exists "inbox_event_endpoint_id_event_id_unique";`);
    this.addSql(`alter table if exists "inbox_endpoint" drop constraint if exists "inbox_endpoint_slug_unique";`);
    this.addSql(`create table if not exists "inbox_endpoint" ("id" text not null, "slug" text not null, "feature" text not null, "provider" text not null, "scheme" text not null, "options" jsonb not null, "event_id_header" text null, "event_id_path" text null, "secrets" jsonb not null, "is_enabled" boolean not null default true, "rejected_count" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inbox_endpoint_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_inbox_endpoint_slug_unique" ON "inbox_endpoint" ("slug") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_endpoint_deleted_at" ON "inbox_endpoint" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "inbox_event" ("id" text not null, "endpoint_id" text not null, "feature" text not null, "provider" text not null, "event_id" text not null, "headers" jsonb not null, "body_bytes" integer not null, "status" text check ("status" in ('received', 'failed', 'consumed', 'quarantined', 'discarded')) not null default 'received', "ordering_key" text null, "ordering_rank" real not null default 0, "attempts" integer not null default 0, "deterministic_failures" integer not null default 0, "error_class" text null, "next_attempt_at" timestamptz null, "lease_token" text null, "leased_until" timestamptz null, "received_at" timestamptz not null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inbox_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_event_deleted_at" ON "inbox_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_inbox_event_endpoint_id_event_id_unique" ON "inbox_event" ("endpoint_id", "event_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_event_status_id" ON "inbox_event" ("status", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_event_settled_at" ON "inbox_event" ("settled_at") WHERE settled_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "inbox_history" ("id" text not null, "inbox_event_id" text not null, "from" text check ("from" in ('received', 'failed', 'consumed', 'quarantined', 'discarded')) not null, "to" text check ("to" in ('received', 'failed', 'consumed', 'quarantined', 'discarded')) not null, "error_class" text null, "actor_type" text not null, "actor_id" text null, "note" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inbox_history_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_history_deleted_at" ON "inbox_history" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_history_inbox_event_id_occurred_at" ON "inbox_history" ("inbox_event_id", "occurred_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "inbox_endpoint" cascade;`);

    this.addSql(`drop table if exists "inbox_event" cascade;`);

    this.addSql(`drop table if exists "inbox_history" cascade;`);
  }

}
