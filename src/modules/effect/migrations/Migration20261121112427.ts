import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121112427 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "effect_history" drop constraint if exists "effect_history_effect_id_number_unique";`);
    this.addSql(`alter table if exists "effect_attempt" drop constraint if exists "effect_attempt_effect_id_number_unique";`);
    this.addSql(`alter table if exists "effect" drop constraint if exists "effect_intent_key_unique";`);
    this.addSql(`create table if not exists "effect" ("id" text not null, "feature" text not null, "kind" text not null, "intent_key" text not null, "input" jsonb not null, "input_hash" text not null, "status" text check ("status" in ('planned', 'sending', 'sent', 'unknown', 'done', 'refused', 'withdrawn')) not null default 'planned', "rotation" integer not null, "provider_key" text not null, "reference" text null, "subject_type" text null, "subject_id" text null, "failures" integer not null default 0, "error_class" text null, "needs_decision" boolean not null default false, "next_attempt_at" timestamptz null, "lease_token" text null, "leased_until" timestamptz null, "called_at" timestamptz null, "planned_at" timestamptz not null, "settled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "effect_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_effect_intent_key_unique" ON "effect" ("intent_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_effect_deleted_at" ON "effect" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_effect_next_attempt_at" ON "effect" ("next_attempt_at") WHERE next_attempt_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_effect_needs_decision_id" ON "effect" ("needs_decision", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_effect_feature_kind_status" ON "effect" ("feature", "kind", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_effect_subject_type_subject_id" ON "effect" ("subject_type", "subject_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_effect_reference" ON "effect" ("reference") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "effect_attempt" ("id" text not null, "effect_id" text not null, "number" integer not null, "action" text check ("action" in ('call', 'look_up')) not null, "provider_key" text not null, "started_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "effect_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_effect_attempt_deleted_at" ON "effect_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_effect_attempt_effect_id_number_unique" ON "effect_attempt" ("effect_id", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "effect_history" ("id" text not null, "effect_id" text not null, "number" integer not null, "attempt_id" text null, "from" text check ("from" in ('planned', 'sending', 'sent', 'unknown', 'done', 'refused', 'withdrawn')) null, "to" text check ("to" in ('planned', 'sending', 'sent', 'unknown', 'done', 'refused', 'withdrawn')) not null, "outcome" text check ("outcome" in ('done', 'sent', 'refused', 'unknown', 'not_sent', 'absent')) null, "error_class" text null, "actor_type" text not null, "actor_id" text null, "note" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "effect_history_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_effect_history_deleted_at" ON "effect_history" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_effect_history_effect_id_number_unique" ON "effect_history" ("effect_id", "number") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "effect" cascade;`);

    this.addSql(`drop table if exists "effect_attempt" cascade;`);

    this.addSql(`drop table if exists "effect_history" cascade;`);
  }

}
