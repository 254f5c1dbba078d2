import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  PostalAddress,
  ReferralPerson,
} from "../../../modules/loyalty/domain/referral"
import { cardFingerprints } from "../card-fingerprints"

/** The latest of each, which is what somebody uses now. */
const ORDERS_MAX = 10
const ADDRESSES_MAX = 20

interface PersonRow {
  customer_id: string
  email: string | null
  phone: string | null
  addresses: (PostalAddress & { phone: string | null })[]
  payments: { provider_id: string; data: Record<string, unknown> | null }[]
}

/**
 * What the shop knows of customers, for the checks of an invitation: one
 * statement for all of them, because there may be fifty. Nothing of it is kept.
 *
 * A payment is read as it is and as it was authorised: core writes what a
 * provider says of a capture over the payment, and Stripe's names no card then.
 */
export async function readReferralPeople(
  container: MedusaContainer,
  customer_ids: string[]
): Promise<Map<string, ReferralPerson>> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: PersonRow[] }>(
    `select c.id as customer_id, c.email, c.phone,
       coalesce(places.addresses, '[]') as addresses,
       coalesce(paid.payments, '[]') as payments
     from customer c
     cross join lateral (
       select array(select o.id from "order" o
         where o.customer_id = c.id and o.deleted_at is null
         order by o.id desc limit :orders_max) as order_ids) recent
     cross join lateral (
       select json_agg(place) as addresses from (
         (select country_code, postal_code, address_1, address_2, phone
          from customer_address
          where customer_id = c.id and deleted_at is null
          order by id desc limit :addresses_max)
         union
         select a.country_code, a.postal_code, a.address_1, a.address_2, a.phone
         from "order" o
         join order_address a
           on a.id in (o.shipping_address_id, o.billing_address_id)
         where o.id = any(recent.order_ids)) place) places
     cross join lateral (
       select json_agg(json_build_object(
         'provider_id', p.provider_id, 'data', kept.data)) as payments
       from order_payment_collection link
       join payment p on p.payment_collection_id = link.payment_collection_id
         and p.deleted_at is null
       left join payment_session s on s.id = p.payment_session_id
       cross join lateral (values (p.data), (s.data)) kept (data)
       where link.order_id = any(recent.order_ids)
         and link.deleted_at is null) paid
     where c.id = any(:customer_ids) and c.deleted_at is null`,
    { customer_ids, orders_max: ORDERS_MAX, addresses_max: ADDRESSES_MAX }
  )
  return new Map(rows.map((row) => [row.customer_id, asPerson(row)]))
}

function asPerson({
  customer_id,
  email,
  phone,
  addresses,
  payments,
}: PersonRow): ReferralPerson {
  const phones = [phone, ...addresses.map((address) => address.phone)]
  return {
    ...{ customer_id, email: email ?? "", addresses },
    phones: phones.flatMap((number) => number ?? []),
    // Compared when the friend joined, by hashes alone.
    ips: [],
    card_fingerprints: payments.flatMap(cardFingerprints),
  }
}
