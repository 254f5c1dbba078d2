import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const WORDS = "to_tsvector('simple', coalesce(title, '') || ' ' || coalesce(body, ''))"
const SUBJECT =
  "array_to_tsvector(array['of:' || coalesce(product_id, 'shop')])"

/** Words are looked for within one product, so the index knows of which. */
export class Migration20261122004500 extends Migration {
  override up(): void {
    this.indexWords(`${WORDS} || ${SUBJECT}`)
  }

  override down(): void {
    this.indexWords(WORDS)
  }

  private indexWords(expression: string) {
    this.addSql(`drop index if exists "IDX_review_words"`)
    this.addSql(
      `create index "IDX_review_words" on "review" using gin ((${expression})) where is_visible and deleted_at is null`
    )
  }
}
