import { Fraction } from "../../domain/fraction"
import { demoProgram } from "../../domain/program"
import type { FriendOrder, ReferralFinding } from "../../domain/referral"
import type LoyaltyModuleService from "../../service"
import { buildMember, type Member } from "./member"
import { daysAfter, MARCH } from "./with-members"

export const LATER = daysAfter(MARCH, 90)

/** Short words for what happens to an invitation. */
export function inviting(service: LoyaltyModuleService) {
  async function buildTerms() {
    const { id } = await service.draftProgram({
      ...{ name: "Points", sales_channel_id: null, definition: demoProgram },
    })
    return {
      ...{ program_id: id, referrer_points: 500, friend_points: 200 },
      order_minimum_amounts: { eur: "50.00" },
    }
  }

  const accept = async (friend: Member, referrer: Member, over: object = {}) =>
    service.acceptReferral({
      ...{ account_id: friend.id, terms: await buildTerms() },
      code: await service.openReferralCode(referrer.id),
      ...{ expires_at: LATER, now: MARCH, ...over },
    })

  /** A friend with an order that was placed after they had joined. */
  async function buildReferral() {
    const [referrer, friend] = [
      await buildMember(service),
      await buildMember(service),
    ]
    const { id } = await accept(friend, referrer)
    const order_id = `order of ${friend.id}`
    await service.takeOrder(
      {
        ...{ order_id, account_id: friend.id, program_id: "loyprg_1" },
        ...{ currency_code: "eur", placed_at: new Date() },
      },
      MARCH
    )
    return { id, referrer, friend, order_id }
  }

  const order = (order_id: string, over: Partial<FriendOrder> = {}) => ({
    ...{ order_id, currency_code: "eur", is_canceled: false, is_over: true },
    ...{ kept_total: Fraction.of("50"), ...over },
  })

  async function settle(
    id: string,
    orders: FriendOrder[],
    over: { findings?: ReferralFinding[]; now?: Date } = {}
  ) {
    const { looks_as } = await service.readReferral(id)
    const settled = await service.settleReferral({
      ...{ id, looks_as, orders, findings: [], now: MARCH },
      ...{ points_expire_at: LATER, ...over },
    })
    return settled ?? { steps: [], awarded_ids: [] }
  }

  const due = (now = MARCH) =>
    service.listDueReferrals({ now, after: null, limit: 10 })

  const changesOf = async (id: string) =>
    (await service.listReferralChanges(id)).map(({ to_status }) => to_status)

  return { accept, buildReferral, order, settle, due, changesOf }
}

export const merge = (
  service: LoyaltyModuleService,
  from: Member,
  into: Member
) =>
  service.mergeMembers({
    ...{ from_ids: [from.customer_id], into_id: into.customer_id },
    now: MARCH,
  })

export const erase = (service: LoyaltyModuleService, member: Member) =>
  service.eraseMembers({ customer_ids: [member.customer_id], now: MARCH })
