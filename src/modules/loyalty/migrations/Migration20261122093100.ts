import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * A closed month is closed for whoever writes: its row stays, and the book
 * takes no entry that occurred before its end. Closing holds the table of
 * entries locked, so no entry is on its way meanwhile.
 */
export class Migration20261122093100 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "loyalty_month" drop constraint if exists "loyalty_month_ends_after_start"`
    )
    this.addSql(
      `alter table "loyalty_month" add constraint "loyalty_month_ends_after_start" check (ends_at > starts_at)`
    )
    this.addSql(`
      create or replace function loyalty_month_keep() returns trigger as $$
      begin
        raise exception 'loyalty_month only grows: what is closed stays closed'
          using errcode = 'restrict_violation';
      end $$ language plpgsql`)
    this.addSql(
      `create or replace trigger "loyalty_month_keep" before update or delete or truncate on "loyalty_month" for each statement execute function loyalty_month_keep()`
    )
    this.addSql(`
      create or replace function loyalty_points_refuse_closed_month() returns trigger as $$
      declare
        closed text;
      begin
        select max(month) into closed from loyalty_month
          where ends_at > (select min(occurred_at) from added);
        if closed is not null then
          raise exception 'The month % of the points book is closed: post into the open month', closed
            using errcode = 'restrict_violation';
        end if;
        return null;
      end $$ language plpgsql`)
    this.addSql(
      `create or replace trigger "loyalty_points_entry_refuse_closed_month" after insert on "loyalty_points_entry" referencing new table as added for each statement execute function loyalty_points_refuse_closed_month()`
    )
  }

  override down(): void {
    this.addSql(
      `drop function if exists loyalty_points_refuse_closed_month() cascade`
    )
    this.addSql(`drop function if exists loyalty_month_keep() cascade`)
    this.addSql(
      `alter table if exists "loyalty_month" drop constraint if exists "loyalty_month_ends_after_start"`
    )
  }
}
