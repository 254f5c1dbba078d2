import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = ["effect_attempt", "effect_history"]

/** What was tried and decided outside can only be added to. */
export class Migration20261121113000 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function effect_refuse_change() returns trigger as $$
      begin
        raise exception '% is only added to: a correction is another row in effect_history', tg_table_name;
      end $$ language plpgsql`)
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists "${table}_insert_only" on "${table}"`)
      this.addSql(
        `create trigger "${table}_insert_only" before update or delete on "${table}" for each row execute function effect_refuse_change()`
      )
    }
  }

  override down(): void {
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists "${table}_insert_only" on "${table}"`)
    }
    this.addSql(`drop function if exists effect_refuse_change()`)
  }
}
