import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const INDEX = "IDX_loyalty_points_balance_most_first"

/** Members by what they have, pend or owe, the most first. */
export class Migration20261122110000 extends Migration {
  override up(): void {
    this.addSql(
      `create index if not exists "${INDEX}" on "loyalty_points_balance" ("account", (abs("amount")) desc, "holder_id" desc) where amount <> 0`
    )
  }

  override down(): void {
    this.addSql(`drop index if exists "${INDEX}"`)
  }
}
