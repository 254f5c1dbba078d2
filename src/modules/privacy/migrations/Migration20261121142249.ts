import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121142249 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "privacy_request" drop constraint if exists "privacy_request_customer_id_kind_unique";`);
    this.addSql(`alter table if exists "privacy_part" drop constraint if exists "privacy_part_request_id_feature_unique";`);
    this.addSql(`create table if not exists "privacy_history" ("id" text not null, "request_id" text not null, "from" text check ("from" in ('running', 'waiting', 'finished')) null, "to" text check ("to" in ('running', 'waiting', 'finished')) not null, "error_class" text null, "actor_type" text not null, "actor_id" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "privacy_history_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_privacy_history_deleted_at" ON "privacy_history" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_privacy_history_request_id_occurred_at" ON "privacy_history" ("request_id", "occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "privacy_part" ("id" text not null, "request_id" text not null, "feature" text not null, "counts" jsonb not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "privacy_part_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_privacy_part_deleted_at" ON "privacy_part" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_privacy_part_request_id_feature_unique" ON "privacy_part" ("request_id", "feature") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "privacy_request" ("id" text not null, "kind" text check ("kind" in ('erasure', 'merger')) not null, "status" text check ("status" in ('running', 'waiting', 'finished')) not null default 'running', "customer_id" text not null, "into_id" text null, "address_digest" text null, "person_sealed" text null, "is_forced" boolean not null default false, "reason" text null, "requested_by_type" text not null, "requested_by_id" text null, "failures" integer not null default 0, "failed_part" text null, "error_class" text null, "next_attempt_at" timestamptz null, "lease_token" text null, "leased_until" timestamptz null, "occurred_at" timestamptz not null, "finished_at" timestamptz null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "privacy_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_privacy_request_deleted_at" ON "privacy_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_privacy_request_customer_id_kind_unique" ON "privacy_request" ("customer_id", "kind") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_privacy_request_into_id" ON "privacy_request" ("into_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_privacy_request_address_digest" ON "privacy_request" ("address_digest") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_privacy_request_next_attempt_at" ON "privacy_request" ("next_attempt_at") WHERE told_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "privacy_history" cascade;`);

    this.addSql(`drop table if exists "privacy_part" cascade;`);

    this.addSql(`drop table if exists "privacy_request" cascade;`);
  }

}
