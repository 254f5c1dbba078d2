import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121112045 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "upload" ("id" text not null, "status" text check ("status" in ('receiving', 'received', 'attached', 'discarded')) not null, "name" text not null, "key" text null, "url" text null, "access" text check ("access" in ('public', 'private')) not null, "kind" text check ("kind" in ('image', 'video', 'document')) not null, "mime_type" text not null, "size_bytes" integer not null, "width_px" integer null, "height_px" integer null, "duration_ms" integer null, "perceptual_hash" text null, "owner_type" text not null, "owner_id" text not null, "attached_to_type" text null, "attached_to_id" text null, "occurred_at" timestamptz not null, "expires_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "upload_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_deleted_at" ON "upload" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_attached_to_type_attached_to_id" ON "upload" ("attached_to_type", "attached_to_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_owner_type_owner_id" ON "upload" ("owner_type", "owner_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_status_expires_at" ON "upload" ("status", "expires_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "upload" cascade;`);
  }

}
