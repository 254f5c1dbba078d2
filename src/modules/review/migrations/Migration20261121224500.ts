import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * What merchants and sweeps ask for, so that none of it reads every review.
 * The first carries the flags along: to count them it need not open the rows.
 */
const INDEXES = {
  IDX_review_time: `("occurred_at", "id") include ("open_flag_count") where deleted_at is null`,
  IDX_review_product_time: `("product_id", "occurred_at", "id") include ("open_flag_count") where deleted_at is null`,
  IDX_review_flagged: `("occurred_at", "id") where open_flag_count > 0 and deleted_at is null`,
  IDX_review_held: `("id", "publish_by") where status = 'held' and publish_by is not null and deleted_at is null`,
  IDX_review_state: `("status", "id") where deleted_at is null`,
  IDX_review_counts: `("product_id", "rating", "is_verified", "media_count") where is_visible and deleted_at is null`,
}

export class Migration20261121224500 extends Migration {
  override up(): void {
    for (const [name, rows] of Object.entries(INDEXES)) {
      this.addSql(`create index if not exists "${name}" on "review" ${rows}`)
    }
  }

  override down(): void {
    for (const name of Object.keys(INDEXES)) {
      this.addSql(`drop index if exists "${name}"`)
    }
  }
}
