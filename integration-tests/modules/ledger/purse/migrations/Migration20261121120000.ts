import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { purseCoins, purseCredit } from "../book"

/** The guards of both books. A migration beside it, because this one is written. */
export class Migration20261121120000 extends Migration {
  override up(): void {
    for (const book of [purseCoins, purseCredit]) {
      book.guards().forEach((statement) => this.addSql(statement))
    }
  }

  override down(): void {
    for (const book of [purseCoins, purseCredit]) {
      book.dropGuards().forEach((statement) => this.addSql(statement))
    }
  }
}
