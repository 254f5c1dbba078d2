import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { firstIdSince } from "../../../lib/ulid-time"

/**
 * This folder holds the only raw SQL of the feature over tables that are not
 * ours. What has to be told is a fact in core's tables without a message in
 * ours, and `query.graph` cannot ask for what is absent.
 *
 * Time is read off the ids, which have an index and mean the same in every
 * zone. It is the time of the machine, which stamps core's rows; a shop's
 * movable clock has no say in what has happened.
 */

/** Something that happened and that somebody is to be told of. */
export interface Untold {
  /** What makes it this and no other, such as an order's id. */
  cause: string
  /** Where the next page begins. */
  position: string
  order_id: string | null
  customer_id: string | null
  email: string
  locale: string | null
  /** Ids for the topic's `load`. */
  data: Record<string, string>
}

export interface Finder {
  topic: string
  /** How long ago it may have happened to be worth telling. */
  horizon_seconds: number
  /**
   * `select … from … where …` of everything that may be told, with the columns
   * of `Untold`. Both the event and the sweep read it, so that they plan the
   * same message.
   */
  facts: string
  /** The column of `facts` by which a single one is found. */
  key: string
  /** A range of ids, by an index: `:oldest`, `:newest` and `:after` bound it. */
  recent: string
  /** The prefix of the ids in that range. */
  id_prefix: string
  /** What the sweep waits for although an event need not. */
  settled?: string
}

export interface UntoldPage {
  since: Date
  until: Date
  after: string | null
  limit: number
}

const UNTOLD = `not exists (
  select 1 from message m
  where m.topic = :topic and m.cause = fact.cause and m.deleted_at is null)`

/** What happened in a time and has no message, page by page. */
export async function findUntold(
  container: MedusaContainer,
  finder: Finder,
  { since, until, after, limit }: UntoldPage
): Promise<Untold[]> {
  const { topic, facts, recent, settled = "true", id_prefix } = finder
  const { rows } = await connectionOf(container).raw(
    `select * from (${facts} and ${recent} and ${settled}) fact
     where fact.position > :after and ${UNTOLD}
     order by fact.position limit :limit`,
    {
      topic,
      after: after ?? "",
      limit,
      oldest: firstIdSince(id_prefix, since.getTime()),
      newest: firstIdSince(id_prefix, until.getTime()),
    }
  )
  return rows
}

/** The facts an event speaks of, told or not: planning twice is harmless. */
export async function readFacts(
  container: MedusaContainer,
  { facts, key }: Finder,
  id: string
): Promise<Untold[]> {
  const { rows } = await connectionOf(container).raw(
    `select * from (${facts} and ${key} = :id) fact order by fact.position`,
    { id }
  )
  return rows
}

function connectionOf(container: MedusaContainer): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}
