import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { pointsBook } from "../book"

/** Whatever writes to them. */
const CHECKS = [
  ["loyalty_adjustment", "points_not_zero", "points <> 0"],
  ["loyalty_earning", "points_positive", "points > 0"],
  [
    "loyalty_earning",
    "clawed_back_within",
    "points_clawed_back between 0 and points",
  ],
  ["loyalty_reservation", "points_positive", "points > 0"],
  [
    "loyalty_reservation",
    "restored_within",
    "points_restored between 0 and points",
  ],
  ["loyalty_reservation", "amount_positive", "amount > 0"],
]

/** What the models cannot say: the book's guards, checks, and what stays. */
export class Migration20261122041500 extends Migration {
  override up(): void {
    pointsBook.guards().forEach((statement) => this.addSql(statement))
    for (const [table, name, rule] of CHECKS) {
      this.addSql(
        `alter table "${table}" drop constraint if exists "${table}_${name}"`
      )
      this.addSql(
        `alter table "${table}" add constraint "${table}_${name}" check (${rule})`
      )
    }
    // One for each channel, and one for those that have none of their own.
    this.addSql(
      `create unique index if not exists "IDX_loyalty_program_one_active" on "loyalty_program" (coalesce(sales_channel_id, '')) where status = 'active' and deleted_at is null`
    )
    this.addSql(`
      create or replace function loyalty_program_keep_used() returns trigger as $$
      begin
        if old.used_at is null then
          return case tg_op when 'DELETE' then old else new end;
        end if;
        if tg_op = 'UPDATE'
          and (new.definition, new.name, new.version, new.used_at, new.deleted_at)
            is not distinct from (old.definition, old.name, old.version, old.used_at, old.deleted_at)
          and new.sales_channel_id is not distinct from old.sales_channel_id
        then
          return new;
        end if;
        raise exception 'loyalty programme % is in use and stays what it is: make a new version', old.id
          using errcode = 'restrict_violation';
      end $$ language plpgsql`)
    this.addSql(
      `drop trigger if exists "loyalty_program_keep_used" on "loyalty_program"`
    )
    this.addSql(
      `create trigger "loyalty_program_keep_used" before update or delete on "loyalty_program" for each row execute function loyalty_program_keep_used()`
    )
  }

  override down(): void {
    this.addSql(
      `drop trigger if exists "loyalty_program_keep_used" on "loyalty_program"`
    )
    this.addSql(`drop function if exists loyalty_program_keep_used()`)
    this.addSql(`drop index if exists "IDX_loyalty_program_one_active"`)
    for (const [table, name] of CHECKS) {
      this.addSql(
        `alter table "${table}" drop constraint if exists "${table}_${name}"`
      )
    }
    pointsBook.dropGuards().forEach((statement) => this.addSql(statement))
  }
}
