import type { AxiosResponse } from "axios"
import { Modules } from "@medusajs/framework/utils"
import { buildCustomer } from "../../builders/customer"
import { buildStorefront } from "../../builders/storefront"
import { buildMerchant } from "../../builders/merchant"
import { withClient } from "../../support/databases"
import { withShop } from "../../support/shop"

withShop(
  ({ api, getContainer, dbConfig }) => {
    let storefront: Record<string, string>
    beforeAll(async () => {
      storefront = (await buildStorefront(getContainer())).headers
    })

    const tolerant = { validateStatus: () => true }
    const createCart = (headers = {}) =>
      api.post(
        "/store/carts",
        {},
        { headers: { ...storefront, ...headers }, ...tolerant }
      )
    const login = (email: string, password = "wrong") =>
      api.post("/auth/customer/emailpass", { email, password }, tolerant)
    const statuses = (answers: AxiosResponse[]) =>
      answers.map(({ status }) => status)
    const remaining = ({ headers }: AxiosResponse) =>
      Number(/r=(\d+)/.exec(headers.ratelimit)?.[1])

    it("tells how much is left", async () => {
      const { headers } = await createCart()
      expect(headers["ratelimit-policy"]).toBe('"store";q=300;w=60')
      expect(headers.ratelimit).toMatch(/^"store";r=299;t=\d+$/)
    })

    it("counts what changes something, and nothing else", async () => {
      await createCart()
      const { headers } = await api.get("/store/products", {
        headers: storefront,
      })
      expect(headers.ratelimit).toBeUndefined()
      expect(remaining(await createCart())).toBe(298)
    })

    it("counts a shopper who is logged in apart from the address", async () => {
      const customer = await buildCustomer(getContainer())
      await createCart()
      expect(remaining(await createCart(customer.headers))).toBe(299)
    })

    it("is not fooled by headers anybody can send", async () => {
      await createCart({ "x-client-ip": "203.0.113.7" })
      const second = await createCart({ "true-client-ip": "203.0.113.8" })
      expect(remaining(second)).toBe(298)
    })

    it("lets exactly as many through as it says, however parallel they come", async () => {
      const ask = () =>
        api.post(
          "/store/guest-access",
          { email: "a@example.com", order: "1", purpose: "order" },
          { headers: storefront, ...tolerant }
        )
      const answers = await Promise.all(Array.from({ length: 40 }, ask))
      expect(statuses(answers).filter((status) => status === 202)).toHaveLength(
        10
      )
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused).toHaveLength(30)
      for (const { data, headers } of refused) {
        expect(data).toEqual({
          type: "rate_limited",
          code: "rate_limited",
          message: expect.stringMatching(/Try again in \d+ seconds/),
        })
        expect(Number(headers["retry-after"])).toBeGreaterThan(0)
      }
    })

    it("stops whoever guesses passwords, and says no more than that", async () => {
      const guesses = []
      for (let guess = 0; guess < 12; guess++) {
        guesses.push(await login("known@example.com"))
      }
      expect(statuses(guesses)).toEqual([...Array(10).fill(401), 429, 429])
      expect((await login("other@example.com")).status).toBe(401)
    })

    it("does not count logins that succeed", async () => {
      await getContainer()
        .resolve(Modules.AUTH)
        .register("emailpass", {
          url: "",
          headers: {},
          query: {},
          protocol: "http",
          body: { email: "known@example.com", password: "right" },
        })
      const logins = []
      for (let time = 0; time < 15; time++) {
        logins.push(await login("known@example.com", "right"))
      }
      expect(new Set(statuses(logins))).toEqual(new Set([200]))
    })

    it("forgets counters whose time is over, and no others", async () => {
      await createCart()
      await withClient(
        (client) =>
          client.query(
            "insert into rate_limit values ('old', 5, 1), ('older', 1, 0)"
          ),
        dbConfig.dbName
      )
      const { headers } = await buildMerchant(getContainer())
      const path = "/admin/sweeps/rate-limit-forget-counters/run"
      const { data } = await api.post(path, {}, { headers })
      expect(data.sweep).toMatchObject({ items: 2 })
      expect(remaining(await createCart())).toBe(298)
    })

    it("goes on, process by process, while its counters are out of reach", async () => {
      await withClient(
        (client) => client.query("drop table rate_limit"),
        dbConfig.dbName
      )
      expect(remaining(await createCart())).toBe(299)
      expect(remaining(await createCart())).toBe(298)
    })

    it("starts again in the next test", async () => {
      expect(remaining(await createCart())).toBe(299)
    })
  },
  { env: { RATE_LIMIT_FACTOR: "1" } }
)
