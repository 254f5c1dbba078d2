import { randomBytes } from "crypto"
import { withClient } from "../support/databases"

interface ManyReviews {
  count: number
  rating: number
  status: "published" | "rejected"
  collected?: "web" | "imported"
}

/**
 * Many reviews at once, without their history: for what is counted and sealed.
 * Their ids stand before those of reviews that were really written.
 */
export function fillReviews(
  database: string,
  { count, rating, status, collected = "web" }: ManyReviews
) {
  return withClient(
    (client) =>
      client.query(
        `insert into review (id, subject_type, product_id, author_type, rating,
           attributes, collected, status, is_visible, salt, occurred_at)
         select 'rev_00' || $1 || lpad(n::text, 8, '0'), 'product', 'prod_many',
           case $5 when 'imported' then 'imported' else 'customer' end, $2::int, '{}',
           $5, $3, $3 = 'published', md5(n::text), now() - interval '2 days'
         from generate_series(1, $4) n`,
        [randomBytes(3).toString("hex"), rating, status, count, collected]
      ),
    database
  )
}
