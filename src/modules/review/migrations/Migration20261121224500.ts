import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What merchants, sweeps and erasures ask for, so that none of it reads every
 * review. Where flags are included, they are counted without opening a row.
 */
const INDEXES = [
  `"IDX_review_time" on "review" ("occurred_at", "id") include ("open_flag_count") where deleted_at is null`,
  `"IDX_review_product_time" on "review" ("product_id", "occurred_at", "id") include ("open_flag_count") where deleted_at is null`,
  `"IDX_review_flagged" on "review" ("occurred_at", "id") where open_flag_count > 0 and deleted_at is null`,
  `"IDX_review_held" on "review" ("id", "publish_by") where status = 'held' and publish_by is not null and deleted_at is null`,
  `"IDX_review_state" on "review" ("status", "id") include ("open_flag_count") where deleted_at is null`,
  `"IDX_review_counts" on "review" ("product_id", "rating", "is_verified", "media_count") where is_visible and deleted_at is null`,
  `"IDX_review_author" on "review" ("author_id") where author_id is not null and deleted_at is null`,
  `"IDX_review_picture_owner" on "review_picture" ("owner") where deleted_at is null`,
]

export class Migration20261121224500 extends Migration {
  override up(): void {
    for (const index of INDEXES) {
      this.addSql(`create index if not exists ${index}`)
    }
  }

  override down(): void {
    for (const index of INDEXES) {
      this.addSql(`drop index if exists ${index.split(" ")[0]}`)
    }
  }
}
