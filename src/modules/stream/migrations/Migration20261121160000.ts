import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Plain tables without models: their rows live a day or a minute and are only
 * ever touched in sets, and a model would add four columns to each event.
 */
export class Migration20261121160000 extends Migration {
  override up(): void {
    this.addSql(
      `create table if not exists "stream_event" ("id" bigserial primary key, "topic" text not null, "event" text not null, "data" jsonb not null, "dedupe_key" text null, "occurred_at" timestamptz not null)`
    )
    this.addSql(
      `create unique index if not exists "IDX_stream_event_topic_dedupe_key_unique" on "stream_event" ("topic", "dedupe_key")`
    )
    this.addSql(
      `create index if not exists "IDX_stream_event_topic_id" on "stream_event" ("topic", "id")`
    )
    this.addSql(
      `create index if not exists "IDX_stream_event_occurred_at" on "stream_event" ("occurred_at")`
    )
    this.addSql(
      `create table if not exists "stream_ticket" ("token_hash" text primary key, "actor_type" text not null, "actor_id" text not null, "topics" text[] not null, "login_expires_at" timestamptz null, "session" text null, "expires_at" timestamptz not null)`
    )
    this.addSql(
      `create index if not exists "IDX_stream_ticket_expires_at" on "stream_ticket" ("expires_at")`
    )
  }

  override down(): void {
    this.addSql(`drop table if exists "stream_event"`)
    this.addSql(`drop table if exists "stream_ticket"`)
  }
}
