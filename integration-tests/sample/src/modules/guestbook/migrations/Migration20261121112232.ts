import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121112232 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "guestbook_note" drop constraint if exists "guestbook_note_author_id_text_unique";`
    )
    this.addSql(
      `create table if not exists "guestbook_note" ("id" text not null, "author_type" text check ("author_type" in ('customer', 'guest')) not null, "author_id" text not null, "text" text not null, "status" text check ("status" in ('waiting', 'published', 'withdrawn')) not null default 'waiting', "publish_at" timestamptz not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guestbook_note_pkey" primary key ("id"));`
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
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guestbook_note" cascade;`)
  }
}
