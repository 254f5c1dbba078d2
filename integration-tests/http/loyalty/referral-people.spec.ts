import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { LoyaltyEvents, loyaltyIn } from "../../../src/workflows/loyalty"
import { ReferralShop, type Guest } from "../../builders/referrals"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer, utils }) => {
  let shop: ReferralShop
  beforeAll(async () => {
    shop = await ReferralShop.open(api, getContainer())
    await shop.useReward()
  })

  /** The events that tell of rejected invitations from now on. */
  function listen() {
    const told: unknown[] = []
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe(LoyaltyEvents.REFERRAL_REJECTED, ({ data }) => {
        told.push(data)
        return Promise.resolve()
      })
    return told
  }
  const erase = ({ id }: Guest) =>
    shop.post(`/admin/customers/${id}/erase`, { force: true })

  it("tells that an invitation ended when two have become one", async () => {
    const told = listen()
    const { referrer, friend, id } = await shop.invite()
    const path = `/admin/customers/${friend.id}/merge`
    await shop.post(path, { into: referrer.id })
    await utils.waitWorkflowExecutions()
    expect(await shop.look(id)).toMatchObject({
      ...{ status: "rejected", reason: "merged" },
    })
    expect(told).toEqual([{ id }])
  })

  it("tells that one ended with the friend, by its id alone", async () => {
    const told = listen()
    const { friend, id } = await shop.invite()
    await erase(friend)
    await utils.waitWorkflowExecutions()
    expect(await shop.look(id)).toMatchObject({
      ...{ status: "rejected", reason: "erased" },
    })
    expect(told).toEqual([{ id }])
  })

  it("makes no code for a session that has outlived its customer", async () => {
    const member = await shop.member()
    await erase(member)
    expect(await refusalOf(shop.read(member))).toMatchObject({ status: 404 })
    const accounts = await loyaltyIn(getContainer()).listLoyaltyAccounts({
      customer_id: member.id,
    })
    expect(accounts).toEqual([])
  })
})
