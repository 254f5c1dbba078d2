import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The table in the shape that rate-limiter-flexible reads and writes. Unlogged,
 * because counters of a minute are not worth a write to the log, and may be
 * lost with a crash.
 */
export class Migration20261121110000 extends Migration {
  override up(): void {
    this.addSql(
      `create unlogged table if not exists "rate_limit" ("key" varchar(255) primary key, "points" integer not null default 0, "expire" bigint)`
    )
    this.addSql(
      `create index if not exists "IDX_rate_limit_expire" on "rate_limit" ("expire")`
    )
  }

  override down(): void {
    this.addSql(`drop table if exists "rate_limit"`)
  }
}
