import type { ClawbackPolicy } from "../../domain/clawback"
import type LoyaltyModuleService from "../../service"
import { daysAfter, MARCH } from "./with-members"

let count = 0
const next = (word: string) => `${word}_${++count}`

/** A member, and short words for what happens to them. */
export async function buildMember(service: LoyaltyModuleService) {
  const customer_id = next("cus")
  const { id } = await service.openAccount(customer_id)

  /** Points that can be spent, in a lot of their own. */
  async function give(
    points: number,
    {
      expires_at = daysAfter(MARCH, 365),
      now = MARCH,
    }: { expires_at?: Date | null; now?: Date } = {}
  ) {
    return service.award({
      ...{ account_id: id, points, expires_at, now },
      ...{ source: "sign_up", source_id: next("gift") },
    })
  }

  const adjust = (points: number, over: object = {}) =>
    service.adjust({
      ...{ id: next("loyadj"), account_id: id, points, reason: "goodwill" },
      ...{ by: { type: "user", id: "user_1" }, now: MARCH },
      ...{ expires_at: daysAfter(MARCH, 365), ...over },
    })

  /** An order that was taken over; its lines have earned nothing yet. */
  async function order() {
    const order_id = next("order")
    await service.takeOrder(
      {
        ...{ order_id, account_id: id, program_id: "loyprg_1" },
        ...{ currency_code: "eur", placed_at: MARCH },
      },
      MARCH
    )
    return order_id
  }

  async function earn(points: number, line_item_id = next("line")) {
    const order_id = await order()
    await service.earnLine({ order_id, line_item_id, points, now: MARCH })
    return line_item_id
  }

  const activate = (line_item_id: string, now = MARCH) =>
    service.activateLine({
      ...{ line_item_id, now, expires_at: daysAfter(now, 365) },
    })

  const clawBack = (
    line_item_id: string,
    points: number,
    {
      policy = "unlimited",
      source_id = next("return"),
      now = MARCH,
    }: { policy?: ClawbackPolicy; source_id?: string; now?: Date } = {}
  ) =>
    service.clawBack({
      ...{ line_item_id, points, policy, now },
      ...{ source: "return", source_id },
    })

  const reserve = (points: number, over: object = {}) =>
    service.reserve({
      ...{ account_id: id, cart_id: next("cart"), points, amount: "1.00" },
      ...{ currency_code: "eur", expires_at: daysAfter(MARCH, 1) },
      ...{ now: MARCH, ...over },
    })

  const commit = (reservation_id: string, now = MARCH) =>
    service.commitReservation({
      ...{ id: reservation_id, order_id: `order of ${reservation_id}`, now },
    })

  const read = (now = MARCH) => service.readAccount({ customer_id, now })

  return {
    ...{ id, customer_id, give, adjust, order, earn, activate, clawBack },
    ...{ reserve, commit, read },
  }
}

export type Member = Awaited<ReturnType<typeof buildMember>>
