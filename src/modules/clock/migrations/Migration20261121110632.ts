import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121110632 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "clock_offset" ("id" text not null, "offset_seconds" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "clock_offset_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_clock_offset_deleted_at" ON "clock_offset" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "clock_offset" cascade;`);
  }

}
