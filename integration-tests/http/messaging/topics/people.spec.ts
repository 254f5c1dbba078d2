import "../../../support/own-data-dir"
import {
  acceptInviteWorkflow,
  cancelOrderTransferRequestWorkflow,
  createInvitesWorkflow,
  deleteInvitesWorkflow,
  refreshInviteTokensWorkflow,
  requestOrderTransferWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { buildCustomer } from "../../../builders/customer"
import { buildJacketShop, type JacketShop } from "../../../builders/jacket-shop"
import { Untold } from "../../../builders/untold"
import { withShop } from "../../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  let shop: JacketShop
  beforeAll(async () => {
    shop = await buildJacketShop(api, getContainer())
  })
  afterEach(() => new Untold(getContainer(), dbConfig.dbName, "").settled())
  const untold = (topic: string) =>
    new Untold(getContainer(), dbConfig.dbName, topic)

  describe("a welcome", () => {
    const welcome = () => untold("customer-welcome")

    it("is for a new account, in its mailbox and its feed", async () => {
      const { id, email } = await buildCustomer(getContainer())
      const told = await welcome().plannedByEvents(2)
      expect(told).toMatchObject([
        { cause: id, channel: "email", to_address: email, customer_id: id },
        { cause: id, channel: "feed" },
      ])
      expect(await welcome().plannedBySweep()).toEqual(told)
      expect(await welcome().load(told[0])).toMatchObject({
        props: { first_name: "Ines" },
      })
    })

    it("is not for guests, and not for an account that is gone", async () => {
      await shop.place()
      expect(await welcome().plannedBySweep()).toEqual([])
      const { id } = await buildCustomer(getContainer())
      await welcome().plannedByEvents(2)
      await getContainer().resolve(Modules.CUSTOMER).softDeleteCustomers([id])
      expect(await welcome().plannedBySweep()).toEqual([])
      expect(await welcome().load({ data: { customer_id: id } })).toEqual({
        canceled_because: "account-deleted",
      })
    })
  })

  describe("a transfer", () => {
    const transfer = () => untold("order-transfer-requested")
    const request = async () => {
      const { order } = await shop.place()
      const { id } = await buildCustomer(getContainer())
      await requestOrderTransferWorkflow(getContainer()).run({
        input: { order_id: order.id, customer_id: id, logged_in_user: id },
      })
      return { order, customer_id: id }
    }

    it("is put to the address of the order, with its token", async () => {
      const { order } = await request()
      const told = await transfer().plannedByEvents(1)
      expect(told).toMatchObject([
        { channel: "email", to_address: "ada@example.com" },
      ])
      expect(await transfer().plannedBySweep()).toEqual(told)
      const link = expect.stringMatching(
        new RegExp(`order=${order.id}&token=[0-9a-f-]{36}&answer=`)
      )
      expect(await transfer().load(told[0])).toEqual({
        props: { display_id: expect.any(String) },
        secrets: { accept_href: link, decline_href: link },
      })
    })

    it("that was withdrawn is asked for no more", async () => {
      const { order, customer_id } = await request()
      const [told] = await transfer().plannedByEvents(1)
      await cancelOrderTransferRequestWorkflow(getContainer()).run({
        input: {
          order_id: order.id,
          logged_in_user_id: customer_id,
          actor_type: "customer",
        },
      })
      expect(await transfer().plannedBySweep()).toEqual([])
      expect(await transfer().load(told)).toEqual({
        canceled_because: "transfer-not-requested",
      })
    })
  })

  describe("an invite", () => {
    const invite = () => untold("user-invite")
    const send = async () => {
      const { result } = await createInvitesWorkflow(getContainer()).run({
        input: { invites: [{ email: "merchant@example.com" }] },
      })
      return result[0]
    }

    it("is mailed with its token, and again when it is sent again", async () => {
      const { id } = await send()
      const [first] = await invite().plannedByEvents(1)
      expect(first.to_address).toBe("merchant@example.com")
      expect(await invite().plannedBySweep()).toEqual([first])
      expect(await invite().load(first)).toMatchObject({
        secrets: { href: expect.stringContaining("/app/invite?token=ey") },
      })
      await refreshInviteTokensWorkflow(getContainer()).run({
        input: { invite_ids: [id] },
      })
      const both = await invite().plannedByEvents(2)
      expect(both).toHaveLength(2)
      expect(await invite().load(first)).toEqual({
        canceled_because: "invite-renewed",
      })
      expect(await invite().load(both[1])).toHaveProperty("secrets.href")
    })

    it("is dropped when it was deleted or accepted", async () => {
      const { id, token } = await send()
      const [told] = await invite().plannedByEvents(1)
      const identity = await getContainer()
        .resolve(Modules.AUTH)
        .createAuthIdentities({})
      await acceptInviteWorkflow(getContainer()).run({
        input: {
          invite_token: token,
          auth_identity_id: identity.id,
          user: { email: "merchant@example.com" },
        },
      })
      expect(await invite().plannedBySweep()).toEqual([])
      expect(await invite().load(told)).toHaveProperty("canceled_because")
      await deleteInvitesWorkflow(getContainer()).run({ input: { ids: [id] } })
      expect(await invite().load(told)).toEqual({
        canceled_because: "invite-deleted",
      })
    })
  })
})
