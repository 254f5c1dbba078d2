import { Modules } from "@medusajs/framework/utils"
import { definePersonalData } from "../../../src/lib/personal-data"
import { eraseCustomerWorkflow } from "../../../src/workflows/privacy"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildCustomer } from "../../builders/customer"
import { buildMerchant } from "../../builders/merchant"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { findCanaries } from "../../support/canaries"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

/** A feature whose part can be made to fail. */
const spec = { is_stuck: false, runs: 0 }
definePersonalData({
  feature: "spec-part",
  async erase() {
    spec.runs += 1
    if (spec.is_stuck) {
      throw new Error("The address ada@example.com is still needed")
    }
    return { things: 3 }
  },
})

withShop(({ api, getContainer }) => {
  let shop: BuiltShop
  let headers: Record<string, string>
  let told: unknown[]
  beforeAll(async () => {
    shop = await buildShop(getContainer())
    headers = (await buildMerchant(getContainer())).headers
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe(
        "customer.erased",
        async ({ data }) => {
          told.push(data)
        },
        { subscriberId: "spec-erased" }
      )
  })
  beforeEach(() => {
    Object.assign(spec, { is_stuck: false, runs: 0 })
    told = []
  })

  const erase = (id: string, body = {}, as: object = headers) =>
    api.post(`/admin/customers/${id}/erase`, body, { headers: as })
  const sweep = () =>
    api.post("/admin/sweeps/privacy-finish-requests/run", {}, { headers })
  const requests = async (params: object) =>
    (await api.get("/admin/privacy-requests", { params, headers })).data

  async function buyAs(customer: { headers: object; email: string }) {
    const cart = await buildReadyCart(
      api,
      {
        ...shop.storefront,
        headers: { ...shop.storefront.headers, ...customer.headers },
      },
      {
        region_id: shop.region.id,
        email: customer.email,
        items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
      }
    )
    return (await checkOut(api, cart)).order_id as string
  }

  it("is for merchants alone", async () => {
    const customer = await buildCustomer(getContainer())
    for (const as of [{}, customer.headers]) {
      const refused = await refusalOf(erase(customer.id, {}, as))
      expect(refused.status).toBe(401)
    }
  })

  it("knows no customer that is not there", async () => {
    expect(await refusalOf(erase("cus_none"))).toMatchObject({
      status: 404,
      code: "not_found",
    })
  })

  it("refuses what it does not know", async () => {
    const customer = await buildCustomer(getContainer())
    const refused = await refusalOf(erase(customer.id, { gently: true }))
    expect(refused).toMatchObject({ status: 400, code: "invalid_data" })
  })

  it("refuses while orders are open, with their numbers, unless forced", async () => {
    const customer = await buildCustomer(getContainer())
    await buyAs(customer)
    const refused = await refusalOf(erase(customer.id))
    expect(refused).toMatchObject({ status: 400, code: "privacy_orders_open" })
    expect((refused as unknown as { message: string }).message).toMatch(/#\d+/)
    expect((await requests({ customer_id: customer.id })).count).toBe(0)

    const { data } = await erase(customer.id, { force: true, reason: "Asked" })
    expect(data.privacy_request).toMatchObject({
      ...{ kind: "erasure", status: "finished", is_forced: true },
      ...{ reason: "Asked", requested_by_type: "user" },
    })
  })

  it("erases a customer whose orders are settled without force", async () => {
    const customer = await buildCustomer(getContainer())
    const orderId = await buyAs(customer)
    await api.post(`/admin/orders/${orderId}/cancel`, {}, { headers })
    const { status, data } = await erase(customer.id)
    expect([status, data.privacy_request.status]).toEqual([200, "finished"])
  })

  it("does it once, however often it is asked for, and tells of ids only", async () => {
    const customer = await buildCustomer(getContainer())
    const [first, second] = [await erase(customer.id), await erase(customer.id)]
    expect(second.data).toEqual(first.data)
    expect(spec.runs).toBe(1)
    expect(told).toEqual([{ id: customer.id }])
  })

  it("does it once when it is asked for ten times at once", async () => {
    const customer = await buildCustomer(getContainer())
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => erase(customer.id))
    )
    const ids = answers.map(({ data }) => data.privacy_request.id)
    expect(new Set(ids).size).toBe(1)
    expect(spec.runs).toBe(1)
  })

  it("says what each feature has done, core last", async () => {
    const customer = await buildCustomer(getContainer())
    const { data } = await erase(customer.id)
    const { parts } = data.privacy_request
    expect(parts).toContainEqual(
      expect.objectContaining({ feature: "spec-part", counts: { things: 3 } })
    )
    expect(parts.at(-1)).toMatchObject({
      feature: "core",
      counts: { customers: 1, logins: 1 },
    })
  })

  it("waits for a part that cannot be done, and the sweep finishes it", async () => {
    const customer = await buildCustomer(getContainer())
    spec.is_stuck = true
    const { data } = await erase(customer.id)
    expect(data.privacy_request).toMatchObject({
      ...{ status: "waiting", failures: 1, failed_part: "spec-part" },
      error_class: "Error",
    })
    expect(JSON.stringify(data)).not.toContain("ada@example.com")
    expect(told).toEqual([])

    // Meanwhile core forgets the address, which is in other tables still.
    await getContainer()
      .resolve(Modules.CUSTOMER)
      .updateCustomers(customer.id, { email: "renamed@example.com" })
    spec.is_stuck = false
    await api.post("/admin/clock/advance", { seconds: 120 }, { headers })
    await sweep()
    const { privacy_requests } = await requests({ customer_id: customer.id })
    expect(privacy_requests).toMatchObject([{ status: "finished" }])
    expect(told).toEqual([{ id: customer.id }])
    expect(await findCanaries(getContainer(), [customer.email])).toEqual([])
    await sweep()
    expect(told).toHaveLength(1)
  })

  it("keeps the address as a digest, by which a request is found", async () => {
    const customer = await buildCustomer(getContainer())
    await erase(customer.id)
    const found = await requests({ email: customer.email.toUpperCase() })
    expect(found.privacy_requests).toMatchObject([{ customer_id: customer.id }])
    expect(JSON.stringify(found)).not.toContain(customer.email)
    expect((await requests({ email: "nobody@example.com" })).count).toBe(0)
  })

  it("leaves a hook the last word before anything happens", async () => {
    const customer = await buildCustomer(getContainer())
    let seen: unknown
    eraseCustomerWorkflow.hooks.validate(({ input }) => {
      seen = input.additional_data
      throw new Error("A lawsuit is going on")
    })
    const body = { additional_data: { case: "17" } }
    await expect(erase(customer.id, body)).rejects.toThrow()
    expect(seen).toEqual({ case: "17" })
    expect((await requests({ customer_id: customer.id })).count).toBe(0)
  })
})
