import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const INSERT_ONLY = ["review_event", "review_question_event", "review_day"]
/** Whatever writes to them: half a star falls into no bucket. */
const CHECKS = [
  ["review", "rating_in_stars", "rating between 1 and 5"],
  ["review_revision", "rating_in_stars", "rating between 1 and 5"],
  [
    "review_rating",
    "count_is_sum",
    "count >= 0 and least(stars_1, stars_2, stars_3, stars_4, stars_5) >= 0 and count = stars_1 + stars_2 + stars_3 + stars_4 + stars_5",
  ],
]

/** What the model cannot say: checks, orders of indexes, what only grows. */
export class Migration20261121192000 extends Migration {
  override up(): void {
    for (const [table, name, rule] of CHECKS) {
      this.addSql(
        `alter table "${table}" drop constraint if exists "${table}_${name}"`
      )
      this.addSql(
        `alter table "${table}" add constraint "${table}_${name}" check (${rule})`
      )
    }
    this.addSql(
      `create index if not exists "IDX_review_lowest" on "review" ("product_id", "rating", "published_at" desc, "id" desc) where is_visible and deleted_at is null`
    )
    this.addSql(
      `create index if not exists "IDX_review_words" on "review" using gin (to_tsvector('simple', coalesce(title, '') || ' ' || coalesce(body, ''))) where is_visible and deleted_at is null`
    )
    this.addSql(
      `create index if not exists "IDX_review_attributes" on "review" using gin (attributes jsonb_path_ops) where is_visible and deleted_at is null`
    )
    this.addSql(`
      create or replace function review_refuse_change() returns trigger as $$
      begin
        raise exception '% is only added to: what happened later is another row', tg_table_name;
      end $$ language plpgsql`)
    for (const table of INSERT_ONLY) {
      this.addSql(`drop trigger if exists "${table}_insert_only" on "${table}"`)
      this.addSql(
        `create trigger "${table}_insert_only" before update or delete on "${table}" for each row execute function review_refuse_change()`
      )
    }
  }

  override down(): void {
    for (const table of INSERT_ONLY) {
      this.addSql(`drop trigger if exists "${table}_insert_only" on "${table}"`)
    }
    this.addSql(`drop function if exists review_refuse_change()`)
    for (const name of ["lowest", "words", "attributes"]) {
      this.addSql(`drop index if exists "IDX_review_${name}"`)
    }
    for (const [table, name] of CHECKS) {
      this.addSql(
        `alter table "${table}" drop constraint if exists "${table}_${name}"`
      )
    }
  }
}
