import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { firstIdSince } from "../../../lib/ulid-time"

/**
 * This folder holds the only raw SQL of the feature over tables that are not
 * ours. What has to be told is a fact in core's tables without a message in
 * ours, and `query.graph` cannot ask for what is absent.
 *
 * Core has indexes on ids but on none of its stamps, so a finder first takes a
 * range of ids, which begin with the time. Among 100,000 orders of a quarter
 * each takes 50 ms or less. All of it is the machine's time: a shop's movable
 * clock has no say in what has happened.
 */

/** Something that happened and that somebody is to be told of. */
export interface Fact {
  /** What makes it this and no other, such as an order's id. */
  cause: string
  /** Where the next page begins. */
  position: string
  happened_at: Date
  order_id: string | null
  customer_id: string | null
  email: string
  locale: string | null
  /** Ids for the topic's `load`. */
  data: Record<string, string>
}

export interface Finder {
  topic: string
  /**
   * `select … from … where …` of all that may be told, with the columns of a
   * `Fact`. The event and the sweep both read it, so they plan the same.
   */
  facts: string
  /** The column that is compared with the id an event speaks of. */
  key: string
  /** By an index: what has ids above `:oldest`. */
  recent: string
  /** The prefix of the ids in that range. */
  id_prefix: string
  /** By how much they may be older than what happened. */
  id_age_seconds?: number
  /** What the sweep waits for of the order `o`, although an event need not. */
  settled?: string
}

export interface FactPage {
  since: Date
  until: Date
  after: string | null
  limit: number
}

/** What happened in a time and has no message, page by page. */
export async function findUntold(
  container: MedusaContainer,
  finder: Finder,
  { since, until, after, limit }: FactPage
): Promise<Fact[]> {
  const { topic, facts, recent, settled } = finder
  const { id_prefix, id_age_seconds = 0 } = finder
  const { rows } = await connectionOf(container).raw(
    // Almost everything has a message; only what is left is looked at closely.
    `with untold as materialized (
       select * from (${facts} and ${recent}) fact
       where fact.happened_at > :since and fact.happened_at <= :until
         and fact.position > :after
         and not exists (
           select 1 from message m
           where m.topic = :topic and m.cause = fact.cause
             and m.deleted_at is null))
     select * from untold ${settled ? ofSettledOrders(settled) : ""}
     order by position limit :limit`,
    {
      topic,
      since,
      until,
      after: after ?? "",
      limit,
      oldest: firstIdSince(id_prefix, since.getTime() - id_age_seconds * 1000),
    }
  )
  return rows
}

/**
 * By an array of ids, since the planner thinks of a few then, and not of so
 * many that it reads all orders and payments there are.
 */
const ofSettledOrders = (settled: string) => `
  where order_id in (
    select o.id from "order" o
    where o.id = any(array(select order_id from untold)) and ${settled})`

/** What an event speaks of, told or not: to plan it twice is harmless. */
export async function readFacts(
  container: MedusaContainer,
  { facts, key }: Finder,
  id: string
): Promise<Fact[]> {
  const { rows } = await connectionOf(container).raw(
    `select * from (${facts} and ${key} = :id) fact order by fact.position`,
    { id }
  )
  return rows
}

function connectionOf(container: MedusaContainer): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}
