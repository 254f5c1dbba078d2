import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { RewardShop } from "../../builders/reward-shop"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let shop: RewardShop
  beforeAll(async () => {
    shop = await RewardShop.open(api, getContainer())
  })
  const expectSound = async () =>
    expect(await shop.paying.prove()).toMatchObject({ ok: true })

  const ask = (id: string, verb: "erase" | "merge", body: object) =>
    api.post(`/admin/customers/${id}/${verb}`, body, {
      headers: shop.paying.merchant,
    })

  it("is the other's to use when two become one", async () => {
    const { member, claim } = await shop.claimed()
    const into = await shop.paying.member(1)
    await ask(member.id, "merge", { into: into.id })
    const cart = await shop.cartWith(into, claim.code)
    expect(await shop.totalOf(cart)).toBe(55)
    const { status } = await shop.paying.checkOut(cart)
    expect(status).toBe(200)
    await expectSound()
  })

  it("ends with who is erased", async () => {
    const { member, claim } = await shop.claimed()
    await ask(member.id, "erase", { force: true })
    expect(await shop.read(claim.id)).toMatchObject({
      ...{ status: "returned", bound_customer_id: null },
    })
    expect(await shop.promotions(claim.code)).toEqual([])
    await expectSound()
  })

  it("ends with who is erased while a checkout had it that then failed", async () => {
    const { member, claim } = await shop.claimed()
    const promotions = getContainer().resolve(Modules.PROMOTION)
    const use = [{ code: claim.code, amount: 5 }]
    const by = { customer_id: null, customer_email: null }
    await promotions.registerUsage(use, by)
    await ask(member.id, "erase", { force: true })
    expect((await shop.read(claim.id)).status).toBe("issued")
    await promotions.revertUsage(use, by)
    await shop.sweep()
    expect((await shop.read(claim.id)).status).toBe("returned")
    expect(await shop.promotions(claim.code)).toEqual([])
    await expectSound()
  })

  it("is in what customers take with them, and not who took it back", async () => {
    const { member, claim } = await shop.claimed()
    await shop.takeBack(claim.id)
    const path = "/store/customers/me/export"
    const { data } = await api.get(path, { headers: member.headers })
    const [own] = data.data.loyalty.claims
    expect(own).toMatchObject({ id: claim.id, code: claim.code })
    expect(Object.keys(own).join()).not.toContain("returned_by")
  })
})
