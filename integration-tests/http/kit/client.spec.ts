import Medusa from "@medusajs/js-sdk"
import { createClient } from "../../../src/client"
import { type bearer, buildCustomer } from "../../builders/customer"
import { buildMerchant } from "../../builders/merchant"
import { withShop } from "../../support/shop"

/** The generated client, with the library that storefronts send through. */
withShop(({ api, getContainer }) => {
  const clientOf = async (headers: ReturnType<typeof bearer>) => {
    const sdk = new Medusa({
      baseUrl: String(api.defaults.baseURL),
      auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
    })
    await sdk.client.setToken(headers.authorization.replace("Bearer ", ""))
    return createClient(sdk.client)
  }

  it("reads, sends a body and names a record in the path", async () => {
    const { headers } = await buildMerchant(getContainer())
    const { admin } = await clientOf(headers)
    const before = (await admin.clock.retrieve()).clock
    const { clock } = await admin.clock.advance({ seconds: 60 })
    expect(clock.offset_seconds).toBe(before.offset_seconds + 60)
    const { sweeps } = await admin.sweeps.list()
    const { sweep } = await admin.sweeps.run(sweeps[0].name)
    expect(sweep.name).toBe(sweeps[0].name)
  })

  it("gets the same answer to the same key", async () => {
    const { headers } = await buildMerchant(getContainer())
    const { admin } = await clientOf(headers)
    const advance = () =>
      admin.clock.advance({ seconds: 60 }, { idempotency_key: "once" })
    expect(await advance()).toEqual(await advance())
  })

  it("throws what was refused, in the words of the shop", async () => {
    const { headers } = await buildCustomer(getContainer())
    const { admin } = await clientOf(headers)
    await expect(admin.clock.retrieve()).rejects.toMatchObject({
      status: 401,
    })
  })

  it("lets nothing break out of a path", async () => {
    const { headers } = await buildMerchant(getContainer())
    const { admin } = await clientOf(headers)
    await expect(admin.sweeps.run("../clock/advance?x=")).rejects.toMatchObject(
      { status: 404, message: expect.stringContaining("../clock/advance") }
    )
  })
})
