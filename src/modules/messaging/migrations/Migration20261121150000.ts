import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLES = ["message_attempt", "message_event", "message_consent"]

/** What was tried, decided and consented to can only be added to. */
export class Migration20261121150000 extends Migration {
  override up(): void {
    this.addSql(`
      create or replace function messaging_refuse_change() returns trigger as $$
      begin
        raise exception '% is only added to: what happened later is another row', tg_table_name;
      end $$ language plpgsql`)
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists "${table}_insert_only" on "${table}"`)
      this.addSql(
        `create trigger "${table}_insert_only" before update or delete on "${table}" for each row execute function messaging_refuse_change()`
      )
    }
  }

  override down(): void {
    for (const table of TABLES) {
      this.addSql(`drop trigger if exists "${table}_insert_only" on "${table}"`)
    }
    this.addSql(`drop function if exists messaging_refuse_change()`)
  }
}
