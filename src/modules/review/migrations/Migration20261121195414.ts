import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121195414 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "review_day" add column if not exists "report" jsonb null;`);

    this.addSql(`alter table if exists "review_rating" add column if not exists "invited_count" integer not null default 0, add column if not exists "imported_count" integer not null default 0, add column if not exists "incentivized_count" integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "review_day" drop column if exists "report";`);

    this.addSql(`alter table if exists "review_rating" drop column if exists "invited_count", drop column if exists "imported_count", drop column if exists "incentivized_count";`);
  }

}
