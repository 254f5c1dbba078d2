import "../../support/own-data-dir"
import { config } from "../../../src/config/current"
import { buildMerchant } from "../../builders/merchant"
import { buildPicture } from "../../builders/picture"
import { buildShop } from "../../builders/shop"
import { canaryNest, findCanaries, recordLog } from "../../support/canaries"
import { nextMail, readMails } from "../../support/mails"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { uploading } from "../upload/uploading"
import { liveWholeLife } from "./whole-life"

withShop(({ api, getContainer }) => {
  const log = recordLog()
  afterAll(log.stop)

  it("leaves nothing of an erased customer in any table, file or log", async () => {
    const container = getContainer()
    const shop = await buildShop(container)
    const merchant = (await buildMerchant(container)).headers
    const { planted, canary } = canaryNest()
    const stage = { api, container, shop, merchant, canary }
    const person = await liveWholeLife(stage)
    const server = await uploading(container)
    await server.take(await buildPicture().jpeg().toBuffer(), person.id)
    server.close()
    await nextMail(config.data_dir)
    const look = () =>
      findCanaries(container, planted, {
        folder: config.data_dir,
        log: log.text(),
      })
    const amounts = await totalsOf(person.orders)

    const before = await look()
    // Where each word is, or the scan would prove nothing.
    for (const place of [
      "customer.email",
      "customer_address.city",
      "cart_address.last_name",
      "cart.metadata",
      "order_address.phone",
      "order_change_action.details",
      "order_change.description",
      "fulfillment_address.address_1",
      "fulfillment_label.tracking_number",
      "notification.to",
      "provider_identity.entity_id",
      "workflow_execution.context",
      "inbox_event.body",
      "effect.input",
    ]) {
      expect(before.join("\n")).toContain(`${place}: canary`)
    }
    expect(readMails(config.data_dir)).not.toEqual([])

    const { data } = await api.post(
      `/admin/customers/${person.id}/erase`,
      { force: true },
      { headers: merchant }
    )
    expect(data.privacy_request).toMatchObject({ status: "finished" })
    expect(await look()).toEqual([])

    expect(await totalsOf(person.orders)).toEqual(amounts)
    const login = api.post("/auth/customer/emailpass", person.login)
    expect((await refusalOf(login)).status).toBe(401)

    async function totalsOf(ids: string[]) {
      const read = ids.map((id) =>
        api.get(`/admin/orders/${id}`, { headers: merchant })
      )
      return (await Promise.all(read)).map(({ data: { order } }) => ({
        display_id: order.display_id,
        total: order.total,
        items: order.items.length,
        customer_id: order.customer_id,
        country_code: order.shipping_address.country_code,
      }))
    }
  })
})
