import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { buildCustomer } from "../../builders/customer"
import { buildMerchant } from "../../builders/merchant"
import { readMails } from "../../support/mails"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { deliverMessages } from "../../../src/workflows/messaging"
import { planDueAnnouncement } from "../../../src/workflows/messaging"
import { messagingIn } from "../../../src/workflows/messaging/messaging-service"

withShop(({ api, getContainer }) => {
  let merchant: Awaited<ReturnType<typeof buildMerchant>>
  let groupId: string
  let promotionId: string
  let consenting: string
  let silent: string
  beforeAll(async () => {
    const container = getContainer()
    merchant = await buildMerchant(container)
    consenting = (await buildCustomer(container)).id
    silent = (await buildCustomer(container)).id
    const customers = container.resolve(Modules.CUSTOMER)
    const group = await customers.createCustomerGroups({ name: "Regulars" })
    groupId = group.id
    await customers.addCustomerToGroup(
      [consenting, silent].map((customer_id) => ({
        customer_id,
        customer_group_id: groupId,
      }))
    )
    const promotion = await container
      .resolve(Modules.PROMOTION)
      .createPromotions({
        code: "WOOL15",
        type: "standard",
        status: "active",
        application_method: {
          type: "percentage",
          target_type: "order",
          value: 15,
        },
      })
    promotionId = promotion.id
    await messagingIn(container).createMessagePreferences({
      recipient_key: consenting,
      topic: "promotion-announced",
      channel: "email",
      is_enabled: true,
      consent_id: "msgcns_given",
      chosen_at: new Date(),
    })
    // Somewhere it is day at every hour of a run.
    const zone = `Etc/GMT${new Date().getUTCHours() < 12 ? "-" : "+"}${Math.abs(new Date().getUTCHours() - 12)}`
    await messagingIn(container).createMessageProfiles({
      recipient_key: consenting,
      time_zone: zone,
      locale: "de",
    })
  })

  const words = () => ({
    promotion_id: promotionId,
    subject: "Fifteen percent on wool",
    headline: "For cold days",
    body: "We have too many jumpers.\n\nYou may have too few.",
  })
  const announce = (changes: object = {}) =>
    api.post(
      "/admin/announcements",
      { ...words(), customer_group_id: groupId, ...changes },
      merchant
    )
  const read = async (id: string) =>
    (await api.get(`/admin/announcements/${id}`, merchant)).data.announcement
  const mails = () =>
    readMails(process.env.DATA_DIR ?? "").filter(({ file }) =>
      file.includes("promotion-announced")
    )
  const messagesOf = (id: string) =>
    messagingIn(getContainer()).listMessages({ announcement_id: id })
  const planned = async (changes: object = {}) => {
    const { id } = (await announce(changes)).data.announcement
    await planDueAnnouncement(getContainer(), id)
    return id as string
  }
  const deliver = () => deliverMessages(getContainer(), { limit: 100 })

  it("counts its audience: the members, and those who want to hear of it", async () => {
    const answer = await api.get(
      `/admin/announcements/audience?customer_group_id=${groupId}`,
      merchant
    )
    expect(answer.data.audience).toEqual({ members: 2, with_consent: 1 })
  })

  it("reaches those who agreed, in their language, with a way out", async () => {
    const id = await planned()
    await deliver()
    const messages = await messagesOf(id)
    expect(new Set(messages.map(({ customer_id }) => customer_id))).toEqual(
      new Set([consenting])
    )
    const mail = messages.find(({ channel }) => channel === "email")
    expect(mail).toMatchObject({
      status: "sent",
      locale: "de",
      allowed_because: "consent msgcns_given",
    })
    const [written] = mails().filter(({ file }) =>
      file.includes(mail?.id ?? "-")
    )
    expect(written.headers["list-unsubscribe-post"]).toBe(
      "List-Unsubscribe=One-Click"
    )
    expect(written.text).toContain("WOOL15")
    expect(await read(id)).toMatchObject({
      status: "planned",
      counts: { sent: 1 },
    })
  })

  it("writes to nobody twice, however often it is planned", async () => {
    const id = await planned()
    await Promise.all([
      planDueAnnouncement(getContainer(), id),
      planDueAnnouncement(getContainer(), id),
    ])
    const emails = (await messagesOf(id)).filter(
      ({ channel }) => channel === "email"
    )
    expect(emails).toHaveLength(1)
  })

  it("does not offer what has ended by the time it would leave", async () => {
    const id = await planned()
    await getContainer()
      .resolve(Modules.PROMOTION)
      .updatePromotions({ id: promotionId, status: "inactive" })
    await deliver()
    const reasons = (await messagesOf(id)).map(
      ({ status_reason }) => status_reason
    )
    expect(new Set(reasons)).toEqual(new Set(["promotion-ended"]))
  })

  it("says the value that holds when it leaves", async () => {
    const id = await planned()
    const promotions = getContainer().resolve(Modules.PROMOTION)
    const promotion = await promotions.retrievePromotion(promotionId, {
      relations: ["application_method"],
    })
    await promotions.updatePromotions({
      id: promotionId,
      application_method: { id: promotion.application_method?.id, value: 20 },
    } as never)
    await deliver()
    const [{ id: messageId }] = (await messagesOf(id)).filter(
      ({ status }) => status === "sent"
    )
    const [mail] = mails().filter(({ file }) => file.includes(messageId))
    expect(mail.text).toMatch(/20\s?%/)
  })

  it("is not sent to somebody who left the group", async () => {
    const id = await planned()
    await getContainer().resolve(Modules.CUSTOMER).removeCustomerFromGroup({
      customer_id: consenting,
      customer_group_id: groupId,
    })
    await deliver()
    const [message] = await messagesOf(id)
    expect(message.status_reason).toBe("left-the-group")
  })

  it("stops what has not left when it is cancelled", async () => {
    const id = await planned()
    await api.post(`/admin/announcements/${id}/cancel`, {}, merchant)
    await deliver()
    expect(await read(id)).toMatchObject({
      status: "canceled",
      counts: { suppressed: 2 },
    })
    const again = api.post(`/admin/announcements/${id}/cancel`, {}, merchant)
    expect(await refusalOf(again)).toMatchObject({
      status: 400,
      code: "messaging_transition_refused",
    })
  })

  it("waits for its time", async () => {
    const id = await planned({ send_after: "2099-01-01T09:00:00Z" })
    expect(await read(id)).toMatchObject({ status: "planning", counts: {} })
  })

  it("shows how it will look, in another language, and writes nothing", async () => {
    const answer = await api.post(
      "/admin/announcements/preview",
      { ...words(), locale: "hi" },
      merchant
    )
    expect(answer.data.preview).toMatchObject({
      subject: "Fifteen percent on wool",
      locale: "hi",
    })
    expect(answer.data.preview.text).toContain("[secret]")
    const list = await api.get("/admin/announcements", merchant)
    expect(list.data.count).toBe(0)
  })

  it("refuses a promotion that nobody can use", async () => {
    await getContainer()
      .resolve(Modules.PROMOTION)
      .updatePromotions({ id: promotionId, status: "draft" })
    expect(await refusalOf(announce())).toMatchObject({
      status: 400,
      code: "message_promotion_not_running",
    })
  })

  it("refuses an empty subject, a link that is none, and strangers", async () => {
    expect(await refusalOf(announce({ subject: " " }))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
    expect(
      await refusalOf(announce({ href: "javascript:alert(1)" }))
    ).toMatchObject({ status: 400 })
    const missing = api.get("/admin/announcements/msgann_none", merchant)
    expect(await refusalOf(missing)).toMatchObject({ status: 404 })
    const stranger = api.post("/admin/announcements", {})
    expect(await refusalOf(stranger)).toMatchObject({ status: 401 })
    const group = announce({ customer_group_id: "cusgroup_none" })
    expect(await refusalOf(group)).toMatchObject({ status: 404 })
  })
})
