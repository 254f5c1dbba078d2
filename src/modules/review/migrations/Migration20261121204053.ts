import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121204053 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "review_request" drop constraint if exists "review_request_status_check";`);

    this.addSql(`alter table if exists "review_request" add constraint "review_request_status_check" check("status" in ('planned', 'invited', 'reminded', 'ended', 'answered', 'canceled'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "review_request" drop constraint if exists "review_request_status_check";`);

    this.addSql(`alter table if exists "review_request" add constraint "review_request_status_check" check("status" in ('planned', 'invited', 'reminded', 'answered', 'ended', 'canceled'));`);
  }

}
