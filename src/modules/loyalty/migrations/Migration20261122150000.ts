import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECK = "loyalty_earning_quantity_positive"

/** For how many units a line has earned: core only knows how many there are. */
export class Migration20261122150000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table if exists "loyalty_earning" add column if not exists "quantity" real null;`
    )
    this.addSql(
      `alter table "loyalty_earning" drop constraint if exists "${CHECK}";`
    )
    this.addSql(
      `alter table "loyalty_earning" add constraint "${CHECK}" check (quantity > 0);`
    )
  }

  override down(): void {
    this.addSql(
      `alter table if exists "loyalty_earning" drop column if exists "quantity";`
    )
  }
}
