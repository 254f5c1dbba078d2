import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { stampsBook } from "../stamps-book"

const INSERT_ONLY = [
  "guestbook_note_event",
  "guestbook_page",
  "guestbook_hearing",
]

/** What the database refuses, whoever writes. */
export class Migration20261121130000 extends Migration {
  override up(): void {
    stampsBook.guards().forEach((statement) => this.addSql(statement))
    this.addSql(`
      create or replace function guestbook_refuse_change() returns trigger as $$
      begin
        raise exception '% is only added to; % is refused. Add a row that says what is true now.', tg_table_name, tg_op
          using errcode = 'restrict_violation';
      end $$ language plpgsql`)
    for (const table of INSERT_ONLY) {
      this.addSql(
        `create or replace trigger "${table}_insert_only" before update or delete on "${table}" for each row execute function guestbook_refuse_change()`
      )
    }
    this.addSql(
      `alter table "guestbook_note" add constraint "guestbook_note_tip_is_money" check ((tip_amount is null and currency_code is null) or (tip_amount > 0 and currency_code is not null))`
    )
  }

  override down(): void {
    this.addSql(
      `alter table "guestbook_note" drop constraint if exists "guestbook_note_tip_is_money"`
    )
    this.addSql(`drop function if exists guestbook_refuse_change cascade`)
    stampsBook.dropGuards().forEach((statement) => this.addSql(statement))
  }
}
