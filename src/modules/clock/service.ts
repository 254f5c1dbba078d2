import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { knexOf } from "../../lib/knex"
import ClockOffset from "./models/clock-offset"

/** The shop has one clock, so its row has one id. */
const THE_CLOCK = "clock"

/** Keeps the offset where all processes of the shop find it. */
export default class ClockModuleService extends MedusaService({
  ClockOffset,
}) {
  @InjectManager()
  async readOffsetSeconds(
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<number> {
    const row = await knexOf(context)("clock_offset")
      .where({ id: THE_CLOCK })
      .first("offset_seconds")
    return row?.offset_seconds ?? 0
  }

  @InjectManager()
  async writeOffsetSeconds(
    offset_seconds: number,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await knexOf(context)("clock_offset")
      .insert({ id: THE_CLOCK, offset_seconds })
      .onConflict("id")
      .merge(["offset_seconds"])
  }
}
