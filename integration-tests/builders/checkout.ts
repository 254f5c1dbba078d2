import type { AxiosInstance } from "axios"
import type { Storefront } from "./storefront"

/** What a shopper is told who presses "buy". */
export interface Answer {
  status: number
  type?: "order" | "cart"
  order_id?: string
  code?: string
  message?: string
}

type Cart = { id: string } & Pick<Storefront, "headers">

/** Completes a cart. A refusal is an answer like any other. */
export async function checkOut(
  api: AxiosInstance,
  { id, headers }: Cart
): Promise<Answer> {
  const { status, data } = await api.post(
    `/store/carts/${id}/complete`,
    {},
    { headers, validateStatus: () => true }
  )
  return {
    status,
    type: data.type,
    order_id: data.order?.id,
    code: data.code,
    message: data.message,
  }
}

/** Everybody presses "buy" at once. */
export async function checkOutTogether(api: AxiosInstance, carts: Cart[]) {
  const answers = await Promise.all(carts.map((cart) => checkOut(api, cart)))
  return {
    sold: answers.filter(({ status }) => status === 200),
    refused: answers.filter(({ status }) => status !== 200),
  }
}
