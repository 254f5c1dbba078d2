import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"
import { mkdtempSync } from "fs"
import { tmpdir } from "os"
import { join, resolve } from "path"
import { withClient } from "../support/databases"
import { readMails } from "../support/mails"
import { buildReadyCart } from "./cart"
import { buildCustomer } from "./customer"
import { buildMerchant } from "./merchant"
import { startServer } from "./server"
import { buildShop, type BuiltShop } from "./shop"

/** Longer than any lease, and than the grace of a checkout under way. */
const LATER_SECONDS = 600
const LATER = resolve(__dirname, "../processes/fixtures/later.cjs")

interface MessageLine {
  id: string
  order_id: string
  channel: string
  status: string
  is_leased: boolean
}

type Env = Record<string, string>

/** A shop whose servers are killed, and what its customers were told. */
export class ToldShop {
  readonly dataDir = mkdtempSync(join(tmpdir(), "told-"))
  private laterSeconds = 0

  private constructor(
    private readonly dbConfig: { dbName: string; clientUrl: string },
    private readonly merchant: { headers: Env },
    private readonly shop: BuiltShop,
    private readonly reader: { email: string; headers: Env },
    private readonly env: Env
  ) {}

  static async open(
    container: MedusaContainer,
    dbConfig: ToldShop["dbConfig"],
    env: Env = {}
  ) {
    const merchant = await buildMerchant(container)
    const shop = await buildShop(container, { stock: 100 })
    const reader = await buildCustomer(container)
    return new ToldShop(dbConfig, merchant, shop, reader, env)
  }

  start(env: Env = {}) {
    return startServer({
      DATABASE_URL: this.dbConfig.clientUrl,
      DATA_DIR: this.dataDir,
      ...this.env,
      ...env,
    })
  }

  /** Starts a server that no lease of those before it keeps waiting. */
  async startLater(env: Env = {}) {
    this.laterSeconds += LATER_SECONDS
    // This one goes by the database's time.
    await this.query("update sweep set leased_until = now()")
    return this.start({
      LATER_SECONDS: String(this.laterSeconds),
      NODE_OPTIONS: `--require ${LATER}`,
      ...env,
    })
  }

  /** Ready to be bought: one by a customer with an account, others by guests. */
  async fillCarts(api: AxiosInstance, count: number) {
    const { storefront, region, product } = this.shop
    const items = [{ variant_id: product.variant_id, quantity: 1 }]
    const { email, headers } = this.reader
    const known = {
      ...storefront,
      headers: { ...storefront.headers, ...headers },
    }
    const carts = [
      await buildReadyCart(api, known, {
        region_id: region.id,
        items,
        email,
      }),
    ]
    while (carts.length < count) {
      carts.push(
        await buildReadyCart(api, storefront, { region_id: region.id, items })
      )
    }
    return carts
  }

  /** Lets everything happen that falls due within a day. */
  async passADay(api: AxiosInstance) {
    const { status, data } = await api.post(
      "/admin/clock/advance",
      { seconds: 24 * 3600 },
      this.merchant
    )
    if (status !== 200) {
      throw new Error(`The clock stands: ${status} ${JSON.stringify(data)}`)
    }
  }

  async orders(): Promise<{ id: string; status: string }[]> {
    return this.query(`select id, status from "order" order by id`)
  }

  messages(): Promise<MessageLine[]> {
    return this.query(
      `select id, order_id, channel, status, leased_until is not null as is_leased
       from message where topic = 'order-confirmed' order by order_id, channel`
    )
  }

  /** How many mails confirm each order. */
  async confirmations() {
    const mails = readMails(this.dataDir).filter(({ file }) =>
      file.includes("order-confirmed")
    )
    const orders = await this.orders()
    return orders.map(({ id, status }) => ({
      id,
      status,
      mails: mails.filter(({ text }) => text.includes(id)).length,
    }))
  }

  async query<Row>(sql: string): Promise<Row[]> {
    return withClient(
      async (client) => (await client.query(sql)).rows as Row[],
      this.dbConfig.dbName
    )
  }
}
