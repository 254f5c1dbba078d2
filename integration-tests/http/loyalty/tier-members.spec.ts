import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { createPriceListsWorkflow } from "@medusajs/medusa/core-flows"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import {
  earnPointsWorkflow,
  LoyaltyEvents,
  loyaltyIn,
} from "../../../src/workflows/loyalty"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildCustomer } from "../../builders/customer"
import { activateProgram, buildTiers, givePoints } from "../../builders/loyalty"
import { buildMerchant } from "../../builders/merchant"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const NO_GRACE = { ...demoProgram, tiers: { window_days: 365, grace_days: 0 } }
const REWARD = 50

withShop(({ api, getContainer, utils }) => {
  let shop: BuiltShop
  let merchant: object
  beforeAll(async () => {
    shop = await buildShop(getContainer(), { price: 600 })
    merchant = (await buildMerchant(getContainer())).headers
    await buildTiers(getContainer(), { wool: REWARD })
    await activateProgram(getContainer())
  })

  const member = async () => {
    const { id, email, headers } = await buildCustomer(getContainer())
    return { id, email, headers: { ...shop.storefront.headers, ...headers } }
  }
  type Member = Awaited<ReturnType<typeof member>>

  const fillCart = ({ email, headers }: Member) =>
    buildReadyCart(
      api,
      { ...shop.storefront, headers },
      {
        ...{ region_id: shop.region.id, email },
        items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
      }
    )
  async function place(buyer: Member) {
    const { order_id = "" } = await checkOut(api, await fillCart(buyer))
    // What the events will do, whenever they come.
    await earnPointsWorkflow(getContainer()).run({ input: { order_id } })
    await sweep()
    return order_id
  }
  const readMember = async ({ id }: Member) => {
    const path = `/admin/loyalty-accounts/${id}`
    const { data } = await api.get(path, { headers: merchant })
    return data.loyalty_account
  }
  const historyOf = async ({ id }: Member) => {
    const path = `/admin/loyalty-accounts/${id}/tier-changes`
    const { data } = await api.get(path, { headers: merchant })
    return data.tier_changes
  }
  const sweep = () =>
    api.post(
      "/admin/sweeps/loyalty-evaluate-tiers/run",
      {},
      { headers: merchant }
    )
  const setTier = ({ id }: Member, body: object, headers = merchant) =>
    api.post(`/admin/loyalty-accounts/${id}/tier`, body, { headers })

  async function groupsOf({ id }: Member) {
    const [customer] = await getContainer()
      .resolve(Modules.CUSTOMER)
      .listCustomers({ id }, { relations: ["groups"] })
    return customer.groups.map(({ name }) => name)
  }
  async function idOfGroup(name: string) {
    const [group] = await getContainer()
      .resolve(Modules.CUSTOMER)
      .listCustomerGroups({ name })
    return group.id
  }

  it("buys into a tier, for whose members prices and points are better", async () => {
    await createPriceListsWorkflow(getContainer()).run({
      input: {
        price_lists_data: [
          {
            ...{ title: "Wool", description: "Members", status: "active" },
            rules: { "customer.groups.id": [await idOfGroup("Wool members")] },
            prices: [
              {
                ...{ amount: 480, currency_code: "eur" },
                variant_id: shop.product.variant_id,
              },
            ],
          },
        ] as never,
      },
    })
    const buyer = await member()
    await place(buyer)
    expect(await groupsOf(buyer)).toEqual(["Wool members"])
    const { data } = await api.get("/store/customers/me/loyalty", buyer)
    expect(data.loyalty).toMatchObject({
      ...{ points_pending: 600, points_available: REWARD },
      ...{ tier: { key: "wool", name: "Wool" }, tier_points: 600 },
      next_tier: { name: "Cashmere", points_missing: 1_400 },
    })

    const { id } = await fillCart(buyer)
    const { cart } = (await api.get(`/store/carts/${id}`, buyer)).data
    expect(cart.items[0].unit_price).toBe(480)
    await place(buyer)
    // 480 points, and a quarter more.
    expect(await readMember(buyer)).toMatchObject({
      ...{
        points_pending: 1_200,
        tier_points: 1_200,
        points_available: REWARD,
      },
    })
  })

  it("tells of a change once the group has followed", async () => {
    const told: unknown[] = []
    const { id } = await member()
    const account_id = await givePoints(getContainer(), id, 600)
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe(LoyaltyEvents.TIER_CHANGED, ({ data }) => {
        told.push(data)
        return Promise.resolve()
      })
    await sweep()
    await sweep()
    await utils.waitWorkflowExecutions()
    expect(told).toEqual([{ id: account_id, from_key: null, to_key: "wool" }])
  })

  it("gets the group with the next sweep, if a crash came between", async () => {
    const buyer = await member()
    const account_id = await givePoints(getContainer(), buyer.id, 600)
    const loyalty = loyaltyIn(getContainer())
    await loyalty.evaluateTier({ account_id, now: new Date() })
    expect(await readMember(buyer)).toMatchObject({ tier: { key: "wool" } })
    expect(await groupsOf(buyer)).toEqual([])
    await sweep()
    await sweep()
    expect(await groupsOf(buyer)).toEqual(["Wool members"])
    expect(await historyOf(buyer)).toHaveLength(1)
  })

  it("is in the group of its tier alone, and in those that are no tier's", async () => {
    const buyer = await member()
    const customers = getContainer().resolve(Modules.CUSTOMER)
    const friends = await customers.createCustomerGroups({ name: "Friends" })
    await customers.addCustomerToGroup({
      ...{ customer_id: buyer.id, customer_group_id: friends.id },
    })
    await givePoints(getContainer(), buyer.id, 100)
    await sweep()
    expect(await groupsOf(buyer)).toEqual(["Friends", "Linen members"])
    await givePoints(getContainer(), buyer.id, 2_000)
    await sweep()
    expect(await groupsOf(buyer)).toEqual(["Friends", "Cashmere members"])
  })

  it.each(["at once", "after it was cut short"])(
    "takes no group of a lower tier along with a merger, %s",
    async (when) => {
      const [from, into] = [await member(), await member()]
      await givePoints(getContainer(), from.id, 600)
      await givePoints(getContainer(), into.id, 2_100)
      await sweep()
      expect(await groupsOf(from)).toEqual(["Wool members"])
      if (when !== "at once") {
        await loyaltyIn(getContainer()).mergeMembers({
          ...{ from_ids: [from.id], into_id: into.id, now: new Date() },
        })
      }
      const path = `/admin/customers/${from.id}/merge`
      await api.post(path, { into: into.id }, { headers: merchant })
      expect(await groupsOf(into)).toEqual(["Cashmere members"])
      await sweep()
      expect(await groupsOf(into)).toEqual(["Cashmere members"])
    }
  )

  it("loses nothing when a merchant has deleted the group", async () => {
    await getContainer()
      .resolve(Modules.CUSTOMER)
      .deleteCustomerGroups([await idOfGroup("Wool members")])
    const buyer = await member()
    await place(buyer)
    expect(await groupsOf(buyer)).toEqual([])
    expect(await readMember(buyer)).toMatchObject({ tier: { key: "wool" } })
  })

  it("is put into a tier by hand without a reward, for a window", async () => {
    const buyer = await member()
    const { data } = await setTier(buyer, {
      key: "wool",
      reason: "status-match",
    })
    expect(data.loyalty_account).toMatchObject({
      ...{ tier: { key: "wool" }, points_available: 0, tier_points: 0 },
      grace_until: expect.any(String),
    })
    expect(await groupsOf(buyer)).toEqual(["Wool members"])
    await givePoints(getContainer(), buyer.id, 600)
    await sweep()
    expect(await readMember(buyer)).toMatchObject({
      ...{ tier: { key: "wool" }, points_available: 600, grace_until: null },
    })
    const history = await historyOf(buyer)
    expect(history).toMatchObject([
      { change: "grace_ended", points_earned: 600, rewarded_entry_id: null },
      {
        ...{ change: "set", from_key: null, to_key: "wool" },
        ...{ reason: "status-match", actor_type: "user", points_earned: 0 },
      },
    ])
  })

  it("is not put below what it has earned, nor where nobody can be", async () => {
    const buyer = await member()
    await givePoints(getContainer(), buyer.id, 600)
    const reason = "correction"
    const below = setTier(buyer, { key: "linen", reason })
    expect(await refusalOf(below)).toMatchObject({
      ...{ status: 400, code: "loyalty_tier_earned" },
    })
    for (const send of [
      () => setTier(buyer, { key: "silk", reason }),
      () => setTier({ ...buyer, id: "cus_no" }, { key: "wool", reason }),
    ]) {
      expect(await refusalOf(send())).toMatchObject({ status: 404 })
    }
    for (const body of [{}, { key: "wool" }, { key: "wool", reason: "any" }]) {
      expect(await refusalOf(setTier(buyer, body))).toMatchObject({
        ...{ status: 400, code: "invalid_data" },
      })
    }
    for (const headers of [{}, buyer.headers]) {
      const own = setTier(buyer, { key: "cashmere", reason }, headers)
      expect(await refusalOf(own)).toMatchObject({ status: 401 })
      const path = `/admin/loyalty-accounts/${buyer.id}/tier-changes`
      expect(await refusalOf(api.get(path, { headers }))).toMatchObject({
        status: 401,
      })
    }
  })

  it("leaves the group with the tier, once its points are taken back", async () => {
    await activateProgram(getContainer(), NO_GRACE)
    const buyer = await member()
    const order_id = await place(buyer)
    const loyalty = loyaltyIn(getContainer())
    const [{ line_item_id }] = await loyalty.listLoyaltyEarnings({ order_id })
    await loyalty.clawBack({
      ...{ line_item_id, points: 600, policy: "unlimited", now: new Date() },
      ...{ source: "refund", source_id: "all" },
    })
    await sweep()
    expect(await groupsOf(buyer)).toEqual(["Linen members"])
    await place(buyer)
    expect(await groupsOf(buyer)).toEqual(["Wool members"])
    // 600 twice, 600 back, and the reward once.
    expect(await readMember(buyer)).toMatchObject({
      ...{ points_pending: 600, points_available: REWARD },
    })
  })
})
