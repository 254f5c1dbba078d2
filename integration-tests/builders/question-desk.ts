import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import { withClient } from "../support/databases"
import { buildCustomer } from "./customer"
import { buildMerchant } from "./merchant"
import { buildReviewShop } from "./review"

type Headers = Record<string, string>

/** A shop about whose jacket people ask, and a merchant who decides. */
export async function buildQuestionDesk(
  api: AxiosInstance,
  container: MedusaContainer,
  database: string
) {
  const shop = await buildReviewShop(api, container)
  const { headers: merchant } = await buildMerchant(container)
  const buyer = await shop.buyer()

  const get = async (path: string, headers: Headers) =>
    (await api.get(path, { headers })).data
  const send = async (path: string, body: object, headers: Headers) =>
    (await api.post(path, body, { headers })).data

  /** Somebody with an account, who has bought nothing. */
  async function visitor() {
    const { id, email, headers } = await buildCustomer(container)
    return { id, email, headers: { ...shop.key, ...headers } }
  }

  async function ask(
    headers: Headers,
    text = "Does it shrink when it is washed?",
    product_id = shop.product_id,
    more: object = {}
  ) {
    const path = `/store/products/${product_id}/questions`
    return (await send(path, { text, ...more }, headers)).question
  }

  return {
    ...{ shop, merchant, buyer, visitor, ask, get, send },
    key: shop.key,
    product_id: shop.product_id,
    async answer(headers: Headers, id: string, text = "Mine did not.") {
      const path = `/store/questions/${id}/answers`
      return (await send(path, { text }, headers)).answer
    },
    read: (query = "") =>
      get(`/store/products/${shop.product_id}/questions?${query}`, shop.key),
    withdraw: (what: "questions" | "answers", id: string, headers: Headers) =>
      send(`/store/${what}/${id}/withdraw`, {}, headers),
    /** @returns the question as the merchant sees it from then on */
    async decide(
      what: "questions" | "answers",
      id: string,
      verb: string,
      body: object = {}
    ) {
      const path = `/admin/review-${what}/${id}/${verb}`
      return (await send(path, body, merchant)).question
    },
    async answerAsShop(id: string, text = "It keeps its size.") {
      const path = `/admin/review-questions/${id}/answers`
      return (await send(path, { text }, merchant)).question
    },
    queue: (query = "") => get(`/admin/review-questions?${query}`, merchant),
    sql: (query: string, values: unknown[] = []) =>
      withClient(async (client) => {
        const { rows } = await client.query(query, values)
        return rows
      }, database),
    passDays: (days: number) =>
      send("/admin/clock/advance", { seconds: days * 86_400 + 60 }, merchant),
  }
}

export type QuestionDesk = Awaited<ReturnType<typeof buildQuestionDesk>>
