import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A cart asks for what it holds whenever its totals are drawn up. */
export class Migration20261122160000 extends Migration {
  override up(): void {
    this.addSql(
      `create index if not exists "IDX_loyalty_reservation_cart_id_unsettled" on "loyalty_reservation" ("cart_id") where status in ('held', 'committed') and deleted_at is null;`
    )
  }

  override down(): void {
    this.addSql(
      `drop index if exists "IDX_loyalty_reservation_cart_id_unsettled";`
    )
  }
}
