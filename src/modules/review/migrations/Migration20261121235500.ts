import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const COLUMNS = ["picture_hash", "piece_1", "piece_2", "piece_3", "piece_4"]

/** A picture of one colour has no hash, and is to be looked at once only. */
export class Migration20261121235500 extends Migration {
  override async up(): Promise<void> {
    for (const column of COLUMNS) {
      this.addSql(
        `alter table "review_picture" alter column "${column}" drop not null`
      )
    }
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "review_picture" where "picture_hash" is null`)
    for (const column of COLUMNS) {
      this.addSql(
        `alter table "review_picture" alter column "${column}" set not null`
      )
    }
  }
}
