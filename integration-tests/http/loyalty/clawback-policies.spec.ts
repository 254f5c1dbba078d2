import "../../support/own-data-dir"
import { clock } from "../../../src/lib/clock"
import type { ClawbackPolicy } from "../../../src/modules/loyalty/domain/clawback"
import { MemberShop } from "../../builders/member-shop"
import { withShop } from "../../support/shop"

const DAY_MS = 24 * 3600 * 1000
const ACCOUNT = { points_pending: 0, points_available: 0, points_owed: 0 }

withShop(({ api, getContainer }) => {
  let shop: MemberShop
  beforeAll(async () => {
    shop = await MemberShop.open(api, getContainer())
  })
  afterEach(() => jest.restoreAllMocks())

  const buy = (
    member: Awaited<ReturnType<MemberShop["member"]>>,
    quantity: number,
    points = 0
  ) => {
    const { variant_id } = shop.shop.product
    return shop.buy(member, { items: [{ variant_id, quantity }], points })
  }

  /** Who has earned 150 points, has spent 100 of them and has 50 left. */
  async function spender(policy: ClawbackPolicy) {
    await shop.useProgram({ clawback: policy })
    const member = await shop.member()
    const order = await buy(member, 6)
    await order.fulfil(6)
    await shop.sweep("loyalty-take-orders")
    jest
      .spyOn(clock, "now")
      .mockImplementation(() => new Date(Date.now() + 15 * DAY_MS))
    await shop.sweep("loyalty-activate-points")
    const other = await buy(member, 1, 100)
    return { member, order, other }
  }

  it.each<[string, ClawbackPolicy, Partial<typeof ACCOUNT>]>([
    ["owes", "unlimited", { points_owed: 100, points_available: -100 }],
    ["is forgiven", "within_balance", {}],
    ["keeps", "only_pending", { points_available: 50 }],
  ])("who has spent it %s what is refunded: %s", async (_, policy, left) => {
    const { member, order, other } = await spender(policy)
    const before = await shop.read(member.id)
    await order.refund(160)
    await shop.sweep("loyalty-settle-orders")
    expect(await shop.read(member.id)).toMatchObject({
      ...{ ...ACCOUNT, ...left },
      points_pending: before.points_pending,
    })
    expect(await shop.proof()).toMatchObject({ ok: true, violations: [] })

    await other.changes.cancel()
    await shop.sweep("loyalty-settle-orders")
    const { points_available = 0 } = left
    expect(await shop.read(member.id)).toMatchObject({
      ...{ ...ACCOUNT, points_available: points_available + 100 },
    })
    expect(await shop.proof()).toMatchObject({ ok: true, violations: [] })
  })
})
