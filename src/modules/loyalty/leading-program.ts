import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readDefinition, type ProgramDefinition } from "./domain/program"

/**
 * What holds for a member wherever they buy: the programme for all channels,
 * else the one that became active last.
 */
export async function findLeadingDefinition(
  knex: Knex
): Promise<ProgramDefinition | undefined> {
  const program = await knex("loyalty_program")
    .where({ status: "active" })
    .whereNull("deleted_at")
    .orderByRaw("sales_channel_id is not null, activated_at desc, id desc")
    .first("definition")
  return program && readDefinition(program.definition)
}
