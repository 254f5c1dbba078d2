import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import { randomUUID } from "crypto"
import { withClient } from "../support/databases"
import { buildMerchant } from "./merchant"
import { buildReviewShop } from "./review"

type Headers = Record<string, string>

/** What the screening holds. */
export const LINK = "More of it on https://spam.example/now"
export const REFUSAL = {
  reason: "advertising",
  statement: "It sells something.",
}

/**
 * A shop with one delivered order whose buyer reviews, and with a merchant who
 * decides. A test has one review, for the line is reviewed once.
 */
export async function buildReviewDesk(
  api: AxiosInstance,
  container: MedusaContainer,
  database: string
) {
  const shop = await buildReviewShop(api, container)
  const author = await shop.buyer()
  const { headers: merchant } = await buildMerchant(container)

  const sql = (query: string, values: unknown[] = []) =>
    withClient(async (client) => {
      const { rows } = await client.query(query, values)
      return rows
    }, database)

  /** @returns the id of a review that everybody reads */
  async function published(body: object = {}): Promise<string> {
    const { line_item_id } = author
    const { data } = await shop.review(author.headers, {
      ...{ line_item_id, body: "Warm and dry." },
      ...body,
    })
    return data.review.id
  }

  return {
    ...{ shop, author, sql, published },
    /** @returns the id of a review that waits for a person */
    held: () => published({ body: LINK }),
    /** Something an author or a reader says to a review. */
    async say(path: string, body: object, headers: Headers) {
      return (await api.post(path, body, { headers })).data
    },
    async edit(id: string, body: object) {
      const path = `/store/reviews/${id}`
      const { headers } = author
      return (await api.post(path, { rating: 5, ...body }, { headers })).data
        .review
    },
    async own() {
      const path = "/store/customers/me/reviews"
      return (await api.get(path, { headers: author.headers })).data.reviews
    },
    async decide(id: string, verb: string, body: object = {}) {
      const path = `/admin/reviews/${id}/${verb}`
      return (await api.post(path, body, { headers: merchant })).data
    },
    async ask(path: string) {
      return (await api.get(`/admin/${path}`, { headers: merchant })).data
    },
    async post(path: string, body: object = {}) {
      return (await api.post(path, body, { headers: merchant })).data
    },
    /** Readers whom nothing is known of but the order of their token. */
    guests: (count: number): Headers[] =>
      Array.from({ length: count }, () => shop.guest(`order_${randomUUID()}`)),
    /** The token of another order of a customer. */
    async guestOf(customerId: string): Promise<Headers> {
      const order = `order_${randomUUID()}`
      await sql(
        "insert into review_purchase (id, order_id, line_item_id, customer_id, occurred_at) values ($1, $2, $1, $3, now())",
        [randomUUID(), order, customerId]
      )
      return shop.guest(order)
    },
  }
}

export type ReviewDesk = Awaited<ReturnType<typeof buildReviewDesk>>
