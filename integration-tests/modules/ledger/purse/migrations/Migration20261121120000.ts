import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { purseCoins } from "../book"

/** The guards of the book. A migration beside it, because this one is written. */
export class Migration20261121120000 extends Migration {
  override up(): void {
    purseCoins.guards().forEach((statement) => this.addSql(statement))
  }

  override down(): void {
    purseCoins.dropGuards().forEach((statement) => this.addSql(statement))
  }
}
