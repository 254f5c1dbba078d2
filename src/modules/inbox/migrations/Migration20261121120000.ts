import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What models cannot say: raw bytes, the order of arrival, partial indexes. */
export class Migration20261121120000 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "inbox_event" add column if not exists "body" bytea not null, add column if not exists "position" bigserial`
    )
    this.addSql(
      `create index if not exists "IDX_inbox_event_due" on "inbox_event" ("next_attempt_at", "position") where status in ('received', 'failed')`
    )
    this.addSql(
      `create index if not exists "IDX_inbox_event_open_key" on "inbox_event" ("feature", "ordering_key", "ordering_rank", "position") where status in ('received', 'failed') and ordering_key is not null`
    )
    this.addSql(`
      create or replace function inbox_refuse_change() returns trigger as $$
      begin
        if tg_op = 'DELETE' and not exists (select 1 from inbox_event where id = old.inbox_event_id) then
          return old;
        end if;
        raise exception 'inbox_history is only added to; its rows go with their event, once that was forgotten';
      end $$ language plpgsql`)
    this.addSql(
      `drop trigger if exists "inbox_history_insert_only" on "inbox_history"`
    )
    this.addSql(
      `create trigger "inbox_history_insert_only" before update or delete on "inbox_history" for each row execute function inbox_refuse_change()`
    )
  }

  override down(): void {
    this.addSql(
      `drop trigger if exists "inbox_history_insert_only" on "inbox_history"`
    )
    this.addSql(`drop function if exists inbox_refuse_change()`)
    this.addSql(
      `alter table if exists "inbox_event" drop column if exists "body", drop column if exists "position"`
    )
  }
}
