import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121143526 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_message_customer_id" ON "message" ("customer_id") WHERE channel = 'feed' AND status = 'sent' AND read_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`alter table if exists "message_consent" add column if not exists "note" text null;`);

    this.addSql(`alter table if exists "message_suppression" add column if not exists "note" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_message_customer_id";`);

    this.addSql(`alter table if exists "message_consent" drop column if exists "note";`);

    this.addSql(`alter table if exists "message_suppression" drop column if exists "note";`);
  }

}
