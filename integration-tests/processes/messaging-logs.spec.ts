import "../support/own-data-dir"
import "../support/server-mode"
import { Modules } from "@medusajs/framework/utils"
import { join } from "path"
import { buildReadyCart } from "../builders/cart"
import { checkOut } from "../builders/checkout"
import { buildCustomer } from "../builders/customer"
import { buildMerchant } from "../builders/merchant"
import { startServer } from "../builders/server"
import { buildShop } from "../builders/shop"
import { withClient } from "../support/databases"
import { asPlugin } from "../support/sample-plugin"
import { withShop } from "../support/shop"
import { startSmtpServer, type RunningSmtpServer } from "../support/smtp-server"
import { endAll } from "./support/processes"
import { sleep, until } from "./support/wait"

const WORKSHOP = asPlugin(join(__dirname, "../support/workshop"))
/** In every address and name of the spec, and in nothing else. */
const CANARY = "canary7f3a"
/** The answer of the specs' mail server quotes this one. */
const QUOTED = `quoting-${CANARY}@example.com`

withShop(({ api, getContainer, dbConfig }) => {
  let mailbox: RunningSmtpServer
  beforeAll(async () => {
    mailbox = await startSmtpServer()
  })
  afterAll(async () => {
    await endAll()
    await mailbox.close()
  })

  const messages = (condition: string): Promise<{ status: string }[]> =>
    withClient(
      async (client) =>
        (
          await client.query(
            `select status, status_reason, to_address from message where ${condition}`
          )
        ).rows,
      dbConfig.dbName
    )

  it("writes no address, name or token into its log, whatever goes wrong", async () => {
    const container = getContainer()
    const merchant = await buildMerchant(container)
    const shop = await buildShop(container)
    const reader = await buildCustomer(container, {
      email: `reader-${CANARY}@example.com`,
      first_name: CANARY,
    })
    const server = await startServer({
      DATABASE_URL: dbConfig.clientUrl,
      SMTP_URL: mailbox.url,
      TEST_PLUGIN: WORKSHOP,
      LOG_LEVEL: "http",
    })
    const buy = async (email: string) => {
      const cart = await buildReadyCart(api, shop.storefront, {
        region_id: shop.region.id,
        items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
        email,
      })
      await checkOut(server.api, cart)
    }

    await buy(reader.email)
    await buy(`guest-${CANARY}@example.com`)
    mailbox.faults.set(QUOTED, "data_554_quoting")
    await buy(QUOTED)
    await server.api.post("/auth/customer/emailpass/reset-password", {
      identifier: reader.email,
    })
    for (const is_broken_early of [true, false]) {
      await server.api.post("/workshop/broken-message", {
        quoted: `broken-${CANARY}@example.com`,
        is_broken_early,
      })
    }
    await announce(server.api, merchant, reader.id)
    await until(
      async () =>
        (await messages("status in ('sent', 'dead')")).length >= 4 &&
        server.output().includes("could not be sent"),
      {
        within_ms: 30_000,
        describe: () => server.output().slice(-3000),
      }
    )
    await server.api.post(
      "/admin/clock/advance",
      { seconds: 24 * 3600 },
      merchant
    )
    await sleep(500)

    expect(await messages("status = 'dead'")).toMatchObject([
      { status_reason: "smtp_554", to_address: QUOTED },
    ])
    const tokens = (await mailbox.parsed()).flatMap(({ text }) =>
      [...(text ?? "").matchAll(/token=([\w.-]+)/g)].map(([, token]) => token)
    )
    expect(tokens.length).toBeGreaterThanOrEqual(2)
    const lines = server.output().split("\n")
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter((line) => line.includes(CANARY))).toEqual([])
    for (const token of tokens) {
      expect(server.output()).not.toContain(token)
    }
  })

  /** To a group of one, who has agreed to hear of it. */
  async function announce(
    client: typeof api,
    merchant: { headers: Record<string, string> },
    customer_id: string
  ) {
    const customers = getContainer().resolve(Modules.CUSTOMER)
    const group = await customers.createCustomerGroups({ name: CANARY })
    await customers.addCustomerToGroup({
      customer_id,
      customer_group_id: group.id,
    })
    const promotion = await getContainer()
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
    const { status } = await client.post(
      "/admin/announcements",
      {
        promotion_id: promotion.id,
        customer_group_id: group.id,
        subject: `For ${CANARY}`,
        headline: CANARY,
        body: CANARY,
      },
      merchant
    )
    expect(status).toBe(201)
  }
})
