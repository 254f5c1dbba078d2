import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { RequestProblem } from "../../lib/errors"
import type { OrderNow } from "../../modules/loyalty/domain/settling"
import type { ReservationRow } from "../../modules/loyalty/reservation-rows"
import { readMoney, readState, readUnits } from "./core-tables/order-state"
import { readCoreOrder, type CoreOrder } from "./read-order-snapshot"
import { totalBeforeCredit } from "./sale-snapshot"

const READS_MAX = 5

export interface SeenOrder {
  now: OrderNow
  /** Null for an order that core has deleted. */
  core: CoreOrder | null
  /** By which a sweep sees that it has changed since. */
  settled_as: string | null
}

type Spent = Pick<
  ReservationRow,
  "amount" | "points" | "points_restored" | "currency_code"
>

/**
 * An order as it has to be settled. It is read in several parts, and anew when
 * somebody has changed it meanwhile: halves of two states would give back what
 * neither of them does.
 *
 * @throws {RequestProblem} `conflict` when it changes all the time
 */
export async function readOrderNow(
  container: MedusaContainer,
  order_id: string,
  spent: Spent[]
): Promise<SeenOrder> {
  for (let reads = 0; reads < READS_MAX; reads++) {
    const money = await readMoney(container, order_id)
    const core = (await readCoreOrder(container, order_id)) ?? null
    const units = await readUnits(container, order_id)
    if ((await readState(container, order_id)) === money?.state) {
      return {
        core,
        settled_as: money?.state ?? null,
        now: {
          ...NOTHING,
          ...money,
          ...pointsOf(spent),
          is_canceled: !core || !money || money.is_canceled,
          total: core ? totalBeforeCredit(core) : 0,
          lines: units.map((line) => ({ ...line, total: totalOf(core, line) })),
        },
      }
    }
  }
  throw new RequestProblem(
    "conflict",
    `Order ${order_id} is being changed: try again`
  )
}

/** Of an order that is not there. */
const NOTHING = {
  ...{ captured_total: 0, refunded_total: 0, goodwill_total: 0 },
  ...{ credit_total: 0, credited_total: 0 },
}

function pointsOf(spent: Spent[]) {
  return {
    points_total: MathBN.sum(0, ...spent.map(({ amount }) => amount)),
    restored_total: MathBN.sum(
      0,
      ...spent.map(({ amount, points, points_restored }) =>
        MathBN.div(MathBN.mult(amount, points_restored), points)
      )
    ),
  }
}

const totalOf = (
  core: CoreOrder | null,
  { line_item_id }: { line_item_id: string }
) => core?.items.find(({ id }) => id === line_item_id)?.raw_total ?? 0
