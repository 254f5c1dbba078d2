import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What a history row may lose when its person is erased, and nothing else. */
const FORGOTTEN = ["statement", "actor_id"]

/**
 * Counts what was there before the columns were, and lets an erasure take the
 * words and the person out of a history that is otherwise only added to.
 */
export class Migration20261121195500 extends Migration {
  override up(): void {
    this.addSql(`
      update "review_rating" set invited_count = found.invited,
        imported_count = found.imported, incentivized_count = found.incentivized
      from (
        select case subject_type when 'product' then product_id else 'shop' end as subject,
          count(*) filter (where collected = 'invited') as invited,
          count(*) filter (where collected = 'imported') as imported,
          count(*) filter (where is_incentivized) as incentivized
        from "review" where is_visible and deleted_at is null group by 1
      ) found where found.subject = "review_rating".subject`)
    this.addSql(`
      create or replace function review_refuse_change_but_forgetting() returns trigger as $$
      begin
        if tg_op = 'UPDATE'
          and ${FORGOTTEN.map((column) => `new.${column} is null`).join(" and ")}
          and to_jsonb(new) - array[${quoted(FORGOTTEN)}] = to_jsonb(old) - array[${quoted(FORGOTTEN)}]
        then
          return new;
        end if;
        raise exception '% is only added to: what happened later is another row', tg_table_name;
      end $$ language plpgsql`)
    this.guardBy("review_refuse_change_but_forgetting")
  }

  override down(): void {
    this.guardBy("review_refuse_change")
    this.addSql(
      `drop function if exists review_refuse_change_but_forgetting()`
    )
  }

  private guardBy(name: string) {
    this.addSql(
      `drop trigger if exists "review_event_insert_only" on "review_event"`
    )
    this.addSql(
      `create trigger "review_event_insert_only" before update or delete on "review_event" for each row execute function ${name}()`
    )
  }
}

const quoted = (columns: string[]) =>
  columns.map((column) => `'${column}'`).join(", ")
