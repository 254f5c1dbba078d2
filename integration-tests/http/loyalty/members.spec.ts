import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import {
  buildLoyaltyDesk,
  daysFromNow,
  givePoints,
  reservePoints,
} from "../../builders/loyalty"
import { randomUUID } from "crypto"
import { loyaltyIn } from "../../../src/workflows/loyalty"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const MEMBERS = "/admin/loyalty-accounts"

interface Member {
  customer_id: string
  points_available: number
}

withShop(({ api, getContainer }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })

  const read = async (query = "") => desk.read(MEMBERS + query, desk.merchant)
  const ids = (members: Member[]) =>
    members.map(({ customer_id }) => customer_id)

  async function memberWith(points: number) {
    const { id } = await desk.member()
    await givePoints(getContainer(), id, points)
    return id
  }

  /** An account that nothing was posted to. */
  async function memberWithNothing() {
    const { id } = await desk.member()
    await loyaltyIn(getContainer()).openAccount(id)
    return id
  }

  async function earn(customer_id: string, points: number) {
    const service = loyaltyIn(getContainer())
    const { id } = await service.openAccount(customer_id)
    const [order_id, line_item_id] = [randomUUID(), randomUUID()]
    const now = new Date()
    await service.takeOrder(
      {
        ...{ order_id, account_id: id, program_id: "loyprg_spec" },
        ...{ currency_code: "eur", placed_at: now },
      },
      now
    )
    await service.earnLine({ order_id, line_item_id, points, now })
    return { account_id: id, line_item_id, now }
  }

  async function memberPending(points: number) {
    const { id } = await desk.member()
    await earn(id, points)
    return id
  }

  /** They spent what they had earned, and then sent the goods back. */
  async function memberOwing(points: number) {
    const { id } = await desk.member()
    const { account_id, line_item_id, now } = await earn(id, points)
    const service = loyaltyIn(getContainer())
    const expires_at = daysFromNow(365)
    await service.activateLine({ line_item_id, now, expires_at })
    await reservePoints(getContainer(), account_id, points)
    await service.clawBack({
      ...{ line_item_id, points, policy: "unlimited", now },
      ...{ source: "return", source_id: randomUUID() },
    })
    return id
  }

  it("lists who has the most first, with their names and what happened last", async () => {
    const [few, many] = [await memberWith(20), await memberWith(300)]
    await getContainer()
      .resolve(Modules.CUSTOMER)
      .updateCustomers(many, { first_name: "Ada", last_name: "Byron" })
    await desk.adjust(many, { points: -50, reason: "misuse" })
    const { loyalty_accounts, next } = await read()
    expect(next).toBeNull()
    expect(ids(loyalty_accounts)).toEqual([many, few])
    expect(loyalty_accounts[0]).toEqual({
      ...{ id: expect.any(String), customer_id: many },
      ...{ email: expect.stringContaining("@") },
      ...{ first_name: "Ada", last_name: "Byron" },
      ...{ points_available: 250, points_pending: 0, points_owed: 0 },
      last_entry: {
        ...{ kind: "adjust", source: "loyalty_adjustment" },
        occurred_at: expect.any(String),
      },
    })
  })

  it("meets everybody once, page by page, who have nothing and who have the same", async () => {
    const all = [
      await memberWith(40),
      await memberWith(40),
      await memberWithNothing(),
      await memberWith(7),
      await memberWithNothing(),
    ]
    const met: Member[] = []
    let after = ""
    do {
      const page = await read(`?limit=2${after}`)
      expect(page.loyalty_accounts.length).toBeLessThanOrEqual(2)
      met.push(...page.loyalty_accounts)
      after = page.next && `&after=${page.next}`
    } while (after)
    expect([...ids(met)].sort()).toEqual([...all].sort())
    expect(met.map((member) => member.points_available)).toEqual([
      40, 40, 7, 0, 0,
    ])
  })

  it("lists by what is pending or owed only who have some", async () => {
    await memberWith(40)
    const [little, much] = [await memberPending(3), await memberPending(90)]
    const owing = await memberOwing(12)
    const pending = await read("?order=points_pending")
    expect(ids(pending.loyalty_accounts)).toEqual([much, little])
    const owed = await read("?order=points_owed")
    expect(owed.loyalty_accounts).toMatchObject([
      { customer_id: owing, points_available: -12, points_owed: 12 },
    ])
    const { loyalty_accounts } = await read()
    expect(ids(loyalty_accounts)).toEqual(
      expect.arrayContaining([little, much, owing])
    )
  })

  it("finds by part of a name or address, and takes % for itself", async () => {
    const [ada, other] = [await memberWithNothing(), await memberWith(5)]
    const customers = getContainer().resolve(Modules.CUSTOMER)
    await customers.updateCustomers(ada, {
      ...{ first_name: "Ada", last_name: "Byron" },
    })
    const { email } = await customers.retrieveCustomer(other)
    const found = async (q: string) =>
      ids((await read(`?q=${encodeURIComponent(q)}`)).loyalty_accounts)
    expect(await found("da byr")).toEqual([ada])
    expect(await found(email.slice(0, -4).toUpperCase())).toEqual([other])
    expect(await found("%")).toEqual([])
    expect(await found("_")).not.toContain(ada)
  })

  it("leaves out accounts that went into another, and those of nobody", async () => {
    const [gone, stays] = [await memberWith(10), await memberWith(20)]
    const service = loyaltyIn(getContainer())
    const now = new Date()
    await service.mergeMembers({ from_ids: [gone], into_id: stays, now })
    const erased = await memberWith(5)
    await service.eraseMembers({ customer_ids: [erased], now })
    const { loyalty_accounts } = await read()
    expect(loyalty_accounts).toMatchObject([
      { customer_id: stays, points_available: 30 },
    ])
  })

  it("is for merchants alone, and knows nothing else to ask for", async () => {
    const { headers } = await desk.member()
    expect(await refusalOf(api.get(MEMBERS, { headers }))).toMatchObject({
      status: 401,
    })
    expect(
      await refusalOf(
        api.get(`${MEMBERS}?order=id`, { headers: desk.merchant })
      )
    ).toMatchObject({ status: 400, code: "invalid_data" })
    expect(
      await refusalOf(
        api.get(`${MEMBERS}?after=nonsense`, { headers: desk.merchant })
      )
    ).toMatchObject({ status: 400, code: "invalid_data" })
  })
})
