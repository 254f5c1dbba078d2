import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122064737 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "loyalty_order" add column if not exists "settled_as" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "loyalty_order" drop column if exists "settled_as";`);
  }

}
