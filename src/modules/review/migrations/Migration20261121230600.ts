import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121230600 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "review_import" add column if not exists "date_order" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "review_import" drop column if exists "date_order";`);
  }

}
