import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Person } from "../../../lib/personal-data"
import { selectIds } from "./connection"

/** The rows of core that hang on a person, by their ids. */
export interface Scope {
  customer_ids: string[]
  emails: string[]
  used_emails: string[]
  order_ids: string[]
  cart_ids: string[]
  fulfillment_ids: string[]
  payment_collection_ids: string[]
  /** What a JSON of core says when it is about this person, lower case. */
  mentions: string[]
  [binding: string]: string[]
}

const ORDERS = `select id from "order" where customer_id = any(:customer_ids)`

const CARTS = `
  select id from cart
  where customer_id = any(:customer_ids)
    or (customer_id is null and lower(email) = any(:emails))
  union
  select cart_id from order_cart where order_id = any(:order_ids)`

const FULFILLMENTS = `
  select fulfillment_id as id from order_fulfillment
  where order_id = any(:order_ids)
  union
  select x.fulfillment_id from return_fulfillment x
  join "return" r on r.id = x.return_id where r.order_id = any(:order_ids)`

const PAYMENT_COLLECTIONS = `
  select payment_collection_id as id from order_payment_collection
  where order_id = any(:order_ids)
  union
  select payment_collection_id from cart_payment_collection
  where cart_id = any(:cart_ids)`

/** Read in the transaction that changes them. */
export async function readScope(
  knex: Knex,
  { customer_ids, emails, used_emails }: Person
): Promise<Scope> {
  const named = { customer_ids, emails, used_emails }
  const order_ids = await selectIds(knex, ORDERS, named)
  const known = { ...named, order_ids }
  const cart_ids = await selectIds(knex, CARTS, known)
  return {
    ...known,
    cart_ids,
    fulfillment_ids: await selectIds(knex, FULFILLMENTS, known),
    payment_collection_ids: await selectIds(knex, PAYMENT_COLLECTIONS, {
      ...known,
      cart_ids,
    }),
    mentions: [...customer_ids, ...emails].map((word) => word.toLowerCase()),
  }
}
