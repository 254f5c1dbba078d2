import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121143238 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "message_suppression" drop constraint if exists "message_suppression_address_digest_reason_unique";`);
    this.addSql(`alter table if exists "message_profile" drop constraint if exists "message_profile_recipient_key_unique";`);
    this.addSql(`alter table if exists "message_preference" drop constraint if exists "message_preference_recipient_key_topic_channel_unique";`);
    this.addSql(`alter table if exists "message_event" drop constraint if exists "message_event_message_id_number_unique";`);
    this.addSql(`alter table if exists "message_content" drop constraint if exists "message_content_message_id_unique";`);
    this.addSql(`alter table if exists "message_attempt" drop constraint if exists "message_attempt_message_id_number_unique";`);
    this.addSql(`alter table if exists "message" drop constraint if exists "message_topic_cause_recipient_key_channel_copy_unique";`);
    this.addSql(`create table if not exists "message" ("id" text not null, "topic" text not null, "message_class" text check ("message_class" in ('legal', 'transactional', 'service', 'marketing')) not null, "channel" text check ("channel" in ('email', 'feed')) not null, "cause" text not null, "recipient_key" text not null, "copy" integer not null default 0, "customer_id" text null, "user_id" text null, "to_address" text null, "order_id" text null, "announcement_id" text null, "locale" text null, "data" jsonb not null, "facts" jsonb null, "status" text check ("status" in ('planned', 'deferred', 'sending', 'sent', 'failed', 'unknown', 'dead', 'suppressed')) not null default 'planned', "status_reason" text null, "allowed_because" text null, "planned_at" timestamptz not null, "due_at" timestamptz null, "expires_at" timestamptz not null, "attempts" integer not null default 0, "failures" integer not null default 0, "lease_token" text null, "leased_until" timestamptz null, "template_version" integer null, "provider_id" text null, "provider_reference" text null, "sent_at" timestamptz null, "feedback" text null, "title" text null, "body" text null, "href" text null, "read_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_deleted_at" ON "message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_topic_cause_recipient_key_channel_copy_unique" ON "message" ("topic", "cause", "recipient_key", "channel", "copy") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_due" ON "message" ("due_at", "id") WHERE due_at IS NOT NULL AND message_class <> 'marketing' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_offer_due" ON "message" ("due_at", "id") WHERE due_at IS NOT NULL AND message_class = 'marketing' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_customer_id_sent_at_id" ON "message" ("customer_id", "sent_at", "id") WHERE channel = 'feed' AND status = 'sent' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_recipient_key_sent_at" ON "message" ("recipient_key", "sent_at") WHERE message_class = 'marketing' AND status IN ('sending', 'sent', 'unknown') AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_status_id" ON "message" ("status", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_topic_id" ON "message" ("topic", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_to_address" ON "message" ("to_address") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_order_id" ON "message" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_customer_id_id" ON "message" ("customer_id", "id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_announcement_id_status" ON "message" ("announcement_id", "status") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_provider_reference" ON "message" ("provider_reference") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "message_announcement" ("id" text not null, "promotion_id" text not null, "customer_group_id" text not null, "subject" text not null, "headline" text not null, "body" text not null, "href" text null, "status" text check ("status" in ('planning', 'planned', 'canceled')) not null default 'planning', "send_after" timestamptz not null, "planned_until" text null, "created_by" text null, "announced_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_announcement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_announcement_deleted_at" ON "message_announcement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_announcement_send_after" ON "message_announcement" ("send_after") WHERE status = 'planning' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "message_attempt" ("id" text not null, "message_id" text not null, "number" integer not null, "started_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_attempt_deleted_at" ON "message_attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_attempt_message_id_number_unique" ON "message_attempt" ("message_id", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "message_consent" ("id" text not null, "recipient_key" text not null, "topic" text not null, "channel" text check ("channel" in ('email', 'feed')) not null, "is_granted" boolean not null, "source" text not null, "actor_type" text not null, "actor_id" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_consent_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_consent_deleted_at" ON "message_consent" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_consent_recipient_key_topic_channel_occurred_at" ON "message_consent" ("recipient_key", "topic", "channel", "occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "message_content" ("id" text not null, "message_id" text not null, "subject" text not null, "html" text not null, "text" text not null, "rendered_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_content_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_content_deleted_at" ON "message_content" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_content_message_id_unique" ON "message_content" ("message_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_content_rendered_at" ON "message_content" ("rendered_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "message_event" ("id" text not null, "message_id" text not null, "number" integer not null, "from" text check ("from" in ('planned', 'deferred', 'sending', 'sent', 'failed', 'unknown', 'dead', 'suppressed')) null, "to" text check ("to" in ('planned', 'deferred', 'sending', 'sent', 'failed', 'unknown', 'dead', 'suppressed')) not null, "reason" text null, "attempt" integer null, "actor_type" text not null, "actor_id" text null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_event_deleted_at" ON "message_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_event_message_id_number_unique" ON "message_event" ("message_id", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "message_preference" ("id" text not null, "recipient_key" text not null, "topic" text not null, "channel" text check ("channel" in ('email', 'feed')) not null, "is_enabled" boolean not null, "consent_id" text null, "chosen_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_preference_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_preference_deleted_at" ON "message_preference" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_preference_recipient_key_topic_channel_unique" ON "message_preference" ("recipient_key", "topic", "channel") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "message_profile" ("id" text not null, "recipient_key" text not null, "locale" text null, "time_zone" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_profile_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_profile_deleted_at" ON "message_profile" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_profile_recipient_key_unique" ON "message_profile" ("recipient_key") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "message_suppression" ("id" text not null, "address_digest" text not null, "address" text null, "reason" text check ("reason" in ('hard_bounce', 'complaint', 'unsubscribed', 'manual')) not null, "source" text null, "suppressed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "message_suppression_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_suppression_deleted_at" ON "message_suppression" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_message_suppression_address_digest_reason_unique" ON "message_suppression" ("address_digest", "reason") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "message" cascade;`);

    this.addSql(`drop table if exists "message_announcement" cascade;`);

    this.addSql(`drop table if exists "message_attempt" cascade;`);

    this.addSql(`drop table if exists "message_consent" cascade;`);

    this.addSql(`drop table if exists "message_content" cascade;`);

    this.addSql(`drop table if exists "message_event" cascade;`);

    this.addSql(`drop table if exists "message_preference" cascade;`);

    this.addSql(`drop table if exists "message_profile" cascade;`);

    this.addSql(`drop table if exists "message_suppression" cascade;`);
  }

}
