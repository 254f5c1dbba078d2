import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122073000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "loyalty_account" add column if not exists "birthday_set_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_loyalty_account_birthday_id" ON "loyalty_account" ("birthday", "id") WHERE birthday is not null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_loyalty_account_birthday_id";`);
    this.addSql(`alter table if exists "loyalty_account" drop column if exists "birthday_set_at";`);
  }

}
