import { withShop } from "../../support/shop"

/** Medusa compares origins letter by letter; `*` would match none. */
withShop(({ api }) => {
  const preflight = (path: string, origin: string) =>
    api.options(path, {
      // A stranger's preflight is not answered as one; whatever it gets.
      validateStatus: () => true,
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "x-publishable-api-key",
      },
    })

  it.each([
    "http://localhost:9000",
    "http://localhost:8000",
    "http://localhost:3000",
    "http://localhost:5173",
  ])("lets a storefront on %s call the store and log in", async (origin) => {
    for (const path of ["/store/carts", "/auth/customer/emailpass"]) {
      const { headers } = await preflight(path, origin)
      expect(headers["access-control-allow-origin"]).toBe(origin)
      expect(headers["access-control-allow-credentials"]).toBe("true")
    }
  })

  it("lets no other origin in", async () => {
    const { headers } = await preflight("/store/carts", "https://evil.example")
    expect(headers["access-control-allow-origin"]).toBeUndefined()
  })

  it("lets no storefront's origin near the admin", async () => {
    const { headers } = await preflight(
      "/admin/orders",
      "http://localhost:8000"
    )
    expect(headers["access-control-allow-origin"]).toBeUndefined()
  })
})
