import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = ["privacy_part", "privacy_history"]

/** That somebody was erased, and when, is what a shop has to show. */
export class Migration20261121150100 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function privacy_refuse_change() returns trigger as $$
      begin
        raise exception '% is only added to', tg_table_name
          using errcode = 'restrict_violation';
      end $$ language plpgsql`)
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists "${table}_insert_only" on "${table}"`)
      this.addSql(
        `create trigger "${table}_insert_only" before update or delete on "${table}" for each row execute function privacy_refuse_change()`
      )
    }
  }

  override down(): void {
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists "${table}_insert_only" on "${table}"`)
    }
    this.addSql(`drop function if exists privacy_refuse_change()`)
  }
}
