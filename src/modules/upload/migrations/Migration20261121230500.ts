import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121230500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "upload" drop constraint if exists "upload_kind_check";`);

    this.addSql(`alter table if exists "upload" add constraint "upload_kind_check" check("kind" in ('image', 'video', 'document', 'table'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "upload" drop constraint if exists "upload_kind_check";`);

    this.addSql(`alter table if exists "upload" add constraint "upload_kind_check" check("kind" in ('image', 'video', 'document'));`);
  }

}
