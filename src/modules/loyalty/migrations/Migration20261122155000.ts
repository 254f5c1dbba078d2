import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What has expired unspent is taken back from where it went, and only once. */
export class Migration20261122155000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table if exists "loyalty_earning" add column if not exists "points_from_breakage" integer not null default 0;`
    )
    // Until now, of members who were erased.
    this.addSql(
      `update "loyalty_earning" as earning set "points_from_breakage" = taken.points
       from (
         select split_part(entry.rule, ' ', 1) as line_item_id, -sum(posting.amount) as points
         from "loyalty_points_entry" as entry
         join "loyalty_points_posting" as posting on posting.entry_id = entry.id
         where entry.kind = 'claw_back' and posting.account = 'breakage'
         group by 1
       ) as taken
       where taken.line_item_id = earning.line_item_id;`
    )
    this.addSql(
      `alter table if exists "loyalty_earning" add constraint "loyalty_earning_from_breakage_within" check (points_from_breakage between 0 and points_clawed_back);`
    )
  }

  override down(): void {
    this.addSql(
      `alter table if exists "loyalty_earning" drop constraint if exists "loyalty_earning_from_breakage_within";`
    )
    this.addSql(
      `alter table if exists "loyalty_earning" drop column if exists "points_from_breakage";`
    )
  }
}
