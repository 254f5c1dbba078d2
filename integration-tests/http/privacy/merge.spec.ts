import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildCustomer } from "../../builders/customer"
import { buildMerchant } from "../../builders/merchant"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

type Customer = Awaited<ReturnType<typeof buildCustomer>>

withShop(({ api, getContainer }) => {
  let shop: BuiltShop
  let headers: Record<string, string>
  beforeAll(async () => {
    shop = await buildShop(getContainer())
    headers = (await buildMerchant(getContainer())).headers
  })

  const merge = (id: string, into: string, as: object = headers) =>
    api.post(`/admin/customers/${id}/merge`, { into }, { headers: as })
  const two = async () => [
    await buildCustomer(getContainer()),
    await buildCustomer(getContainer()),
  ]

  async function buy(email: string, as: object = {}) {
    const cart = await buildReadyCart(
      api,
      {
        ...shop.storefront,
        headers: { ...shop.storefront.headers, ...as },
      },
      {
        region_id: shop.region.id,
        email,
        items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
      }
    )
    return (await checkOut(api, cart)).order_id as string
  }

  async function ordersOf(id: string) {
    const { data } = await api.get("/admin/orders", {
      params: { customer_id: id, fields: "id,total", limit: 100 },
      headers,
    })
    const orders = data.orders as { id: string; total: number }[]
    return {
      count: orders.length,
      sum: orders.reduce((total, order) => total + order.total, 0),
    }
  }

  const addAddress = (customer: Customer, address: object) =>
    api.post(
      "/store/customers/me/addresses",
      { country_code: "de", ...address },
      { headers: { ...shop.storefront.headers, ...customer.headers } }
    )

  it("is for merchants alone, and for two customers that are there", async () => {
    const [from, into] = await two()
    const stranger = await refusalOf(merge(from.id, into.id, {}))
    expect(stranger.status).toBe(401)
    const customer = await refusalOf(merge(from.id, into.id, from.headers))
    expect(customer.status).toBe(401)
    for (const pair of [
      ["cus_none", into.id],
      [from.id, "cus_none"],
    ]) {
      expect((await refusalOf(merge(pair[0], pair[1]))).status).toBe(404)
    }
    const empty = await refusalOf(merge(from.id, ""))
    expect(empty).toMatchObject({ status: 400, code: "invalid_data" })
  })

  it("gives one customer all that two had, guest orders included", async () => {
    const [from, into] = await two()
    await buy(from.email, from.headers)
    await buy(from.email)
    await buy(into.email, into.headers)
    await addAddress(from, { address_1: "Same Street 1", city: "Berlin" })
    await addAddress(from, { address_1: "Other Street 2", city: "Berlin" })
    await addAddress(into, { address_1: " same street 1", city: "berlin" })
    const { data } = await merge(from.id, into.id)
    expect(data.privacy_request).toMatchObject({
      ...{ kind: "merger", status: "finished" },
      ...{ customer_id: from.id, into_id: into.id },
    })
    expect(await ordersOf(into.id)).toEqual({ count: 3, sum: 3 * 35 })
    expect(await ordersOf(from.id)).toEqual({ count: 0, sum: 0 })
    const addresses = await getContainer()
      .resolve(Modules.CUSTOMER)
      .listCustomerAddresses({ customer_id: [from.id, into.id] })
    expect(addresses.map(({ customer_id }) => customer_id)).toEqual([
      into.id,
      into.id,
    ])
  })

  it("keeps the sum of all orders, whatever is merged into what", async () => {
    const customers = await Promise.all(
      Array.from({ length: 4 }, () => buildCustomer(getContainer()))
    )
    for (const [index, customer] of customers.entries()) {
      for (let bought = 0; bought < index; bought += 1) {
        await buy(customer.email, customer.headers)
      }
    }
    const [a, b, c, d] = customers.map(({ id }) => id)
    await merge(a, b)
    await merge(d, b)
    await merge(b, c)
    expect(await ordersOf(c)).toEqual({ count: 6, sum: 6 * 35 })
  })

  it("ends the login of who is gone, and keeps that of who stays", async () => {
    const [from, into] = await two()
    await merge(from.id, into.id)
    const identities = await getContainer()
      .resolve(Modules.AUTH)
      .listProviderIdentities({ provider: "emailpass" })
    const logins = identities.map(({ entity_id }) => entity_id)
    expect(logins).toContain(into.email)
    expect(logins).not.toContain(from.email)
  })

  it("does it once, however often it is asked for", async () => {
    const [from, into] = await two()
    await buy(from.email, from.headers)
    const first = await merge(from.id, into.id)
    const again = await merge(from.id, into.id)
    expect(again.data).toEqual(first.data)
    expect(await ordersOf(into.id)).toEqual({ count: 1, sum: 35 })
  })

  it("refuses to merge a customer into itself", async () => {
    const { id } = await buildCustomer(getContainer())
    expect(await refusalOf(merge(id, id))).toMatchObject({
      ...{ status: 400, code: "privacy_merge_into_itself" },
    })
  })

  it("refuses the way back, and whoever is erased", async () => {
    const [from, into] = await two()
    const erased = await buildCustomer(getContainer())
    await merge(from.id, into.id)
    await api.post(`/admin/customers/${erased.id}/erase`, {}, { headers })
    const code = async (id: string, other: string) =>
      ((await refusalOf(merge(id, other))) as { code?: string }).code
    expect(await code(into.id, from.id)).toBe("privacy_customer_merged")
    expect(await code(into.id, erased.id)).toBe("privacy_customer_erased")
    expect(await code(erased.id, into.id)).toBe("privacy_customer_erased")
  })

  it("refuses to leave somebody without the account they have", async () => {
    const from = await buildCustomer(getContainer())
    await buy("guest-only@example.com")
    const [guest] = await getContainer()
      .resolve(Modules.CUSTOMER)
      .listCustomers({ email: "guest-only@example.com" })
    expect(await refusalOf(merge(from.id, guest.id))).toMatchObject({
      ...{ status: 400, code: "privacy_merge_into_guest" },
    })
    const { data } = await merge(guest.id, from.id)
    expect(data.privacy_request.status).toBe("finished")
    expect(await ordersOf(from.id)).toMatchObject({ count: 1 })
  })

  it("lets one of two opposite mergers win", async () => {
    const [one, other] = await two()
    await buy(one.email, one.headers)
    await buy(other.email, other.headers)
    const outcomes = await Promise.all(
      [merge(one.id, other.id), merge(other.id, one.id)].map((asked) =>
        asked.then(
          () => "merged",
          (error) => error.response.data.code
        )
      )
    )
    expect(outcomes.sort()).toEqual(["merged", "privacy_customer_merged"])
    const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const left = await knex("customer")
      .whereIn("id", [one.id, other.id])
      .whereNull("deleted_at")
      .pluck("id")
    expect(left).toHaveLength(1)
    expect(await ordersOf(left[0])).toEqual({ count: 2, sum: 70 })
  })

  it("erases with somebody those who were merged into them", async () => {
    const [from, into] = await two()
    await merge(from.id, into.id)
    await api.post(`/admin/customers/${into.id}/erase`, {}, { headers })
    const knex = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const emails = await knex("customer").pluck("email")
    expect(emails).not.toContain(from.email)
    expect(emails).not.toContain(into.email)
  })
})
