import {
  createApiKeysWorkflow,
  deleteUsersWorkflow,
  removeCustomerAccountWorkflow,
  revokeApiKeysWorkflow,
} from "@medusajs/medusa/core-flows"
import { ApiKeyType } from "@medusajs/framework/utils"
import { sign } from "jsonwebtoken"
import { config } from "../../../src/config/current"
import { deriveKey } from "../../../src/lib/secret-key"
import { buildCustomer } from "../../builders/customer"
import { buildMerchant } from "../../builders/merchant"
import { buildStorefront } from "../../builders/storefront"
import { withShop } from "../../support/shop"
import { useStreams } from "../../support/streams"

const WITHIN_MS = 5_000

/** What ends the right to read ends the stream, while it is open. */
withShop((shop) => {
  const { listen, publish, read, ticket } = useStreams(shop)
  const container = () => shop.getContainer()

  async function bystander() {
    const { headers } = await buildMerchant(container())
    return listen("admin", ["orders"], headers)
  }

  it("closes when the user is deleted, and nobody else's", async () => {
    const other = await bystander()
    const { id, headers } = await buildMerchant(container())
    const stream = await listen("admin", ["orders"], headers)
    await publish("orders")
    await stream.untilHeard(1)
    await deleteUsersWorkflow(container()).run({ input: { ids: [id] } })
    await stream.untilOver(WITHIN_MS)
    expect(other.isOver()).toBe(false)
  })

  it("closes when the customer's account is deleted", async () => {
    const key = (await buildStorefront(container())).headers
    const { id, headers } = await buildCustomer(container())
    const both = { ...key, ...headers }
    const stream = await listen("store", [`customer:${id}`], both)
    await removeCustomerAccountWorkflow(container()).run({
      input: { customerId: id },
    })
    await stream.untilOver(WITHIN_MS)
  })

  it("closes when the secret key is revoked", async () => {
    const { result } = await createApiKeysWorkflow(container()).run({
      input: {
        api_keys: [
          { title: "Worker", type: ApiKeyType.SECRET, created_by: "user_1" },
        ],
      },
    })
    const [key] = result
    const credentials = Buffer.from(`${key?.token}:`).toString("base64")
    const stream = await listen("admin", ["orders"], {
      authorization: `Basic ${credentials}`,
    })
    await revokeApiKeysWorkflow(container()).run({
      input: {
        selector: { id: key?.id },
        revoke: { revoked_by: "user_1", revoke_in: 0 },
      },
    })
    await stream.untilOver(WITHIN_MS)
  })

  it("closes when whoever has a session logs out", async () => {
    const { headers } = await buildMerchant(container())
    const { headers: answered } = await shop.api.post(
      "/auth/session",
      {},
      { headers }
    )
    const [cookie = ""] = answered["set-cookie"] ?? []
    const session = { cookie: cookie.split(";")[0] ?? "" }
    const stream = await listen("admin", ["orders"], session)
    await publish("orders")
    await stream.untilHeard(1)
    await shop.api.delete("/auth/session", { headers: session })
    await stream.untilOver(WITHIN_MS)
  })

  it("closes when the login's token expires, and its ticket opens nothing more", async () => {
    const merchant = await buildMerchant(container())
    const claims = {
      actor_id: merchant.id,
      actor_type: "user",
      auth_identity_id: "authid_1",
      app_metadata: {},
    }
    const token = sign(claims, config.secrets.jwt, { expiresIn: 4 })
    const headers = { authorization: `Bearer ${token}` }
    const unused = await ticket("admin", ["orders"], headers)
    const stream = await listen("admin", ["orders"], headers)
    expect(stream.isOver()).toBe(false)
    await stream.untilOver(WITHIN_MS + 1_000)
    expect((await read({ ticket: unused })).status).toBe(401)
  })

  it("closes when the guest's token expires", async () => {
    const key = (await buildStorefront(container())).headers
    const token = sign({}, deriveKey(config.secrets.jwt, "guest-token"), {
      audience: "conversation",
      subject: "conv_1",
      expiresIn: 4,
    })
    const guest = { ...key, "x-guest-token": token }
    const stream = await listen("store", ["conversation:conv_1"], guest)
    expect(stream.status).toBe(200)
    await stream.untilOver(WITHIN_MS + 1_000)
  })
})
