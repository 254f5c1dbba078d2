import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { Replay, type ReplayResult } from "../../modules/loyalty/domain/replay"
import {
  findReplayableOrders,
  type ReplayableOrders,
} from "./core-tables/replayable-orders"
import { loyaltyIn } from "./loyalty-service"
import { orderAsPlaced } from "./order-as-placed"
import { readCoreOrders, readOrderSnapshots } from "./read-order-snapshot"

/** What is in memory at once, however many orders there are. */
const PAGE = 200
/** A merchant waits for it, and so do the proxies between. */
const TIME_LIMIT_MS = 55_000

export interface ReplayProgramInput {
  id: string
  from: Date
  /** Right before this moment. */
  to: Date
}

export interface ReplayAnswer extends ReplayResult {
  from: Date
  to: Date
  live_program_id: string | null
}

/**
 * Runs a version of a programme, a draft or not, over the orders that members
 * placed in a period, beside the version that is live in its channel. Both
 * count each order with all that was bought, whatever came back of it since. No
 * workflow: it writes nothing.
 *
 * @throws {MedusaError} `not_found`, `loyalty_replay_too_long`
 */
export async function replayProgram(
  container: MedusaContainer,
  { id, from, to }: ReplayProgramInput
): Promise<ReplayAnswer> {
  const loyalty = loyaltyIn(container)
  const [program] = await loyalty.listLoyaltyPrograms({ id })
  if (!program) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty programme ${id}`
    )
  }
  const { sales_channel_id } = program
  const live = await loyalty.findActiveProgram(sales_channel_id)
  const definition = readDefinition(program.definition)
  const replay = new Replay({
    ...{ definition, from, to, time_zone: definition.time_zone },
    live: live && readDefinition(live.definition),
    breakage_rate: await loyalty.expectedBreakage(to),
  })
  const orders = { sales_channel_id, from, to }
  for await (const page of pagesOf(container, orders)) {
    page.forEach((order) => replay.add(order))
  }
  const live_program_id = live?.id ?? null
  return { from, to, live_program_id, ...replay.result() }
}

async function* pagesOf(container: MedusaContainer, orders: ReplayableOrders) {
  const began = performance.now()
  let ids: string[] = []
  do {
    const page = { after: ids.at(-1) ?? "", limit: PAGE }
    ids = await findReplayableOrders(container, orders, page)
    if (ids.length) {
      assertInTime(began)
      const found = await readCoreOrders(container, ids)
      yield await readOrderSnapshots(container, found.map(orderAsPlaced))
    }
  } while (ids.length === PAGE)
}

function assertInTime(began: number) {
  if (performance.now() - began > TIME_LIMIT_MS) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "There are more orders than can be replayed while you wait: choose a shorter period",
      "loyalty_replay_too_long"
    )
  }
}
