import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Core's credit line names its reservation; the other way nobody wrote. */
export class Migration20261122140000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table if exists "loyalty_reservation" drop column if exists "credit_line_id";`
    )
  }

  override down(): void {
    this.addSql(
      `alter table if exists "loyalty_reservation" add column if not exists "credit_line_id" text null;`
    )
  }
}
