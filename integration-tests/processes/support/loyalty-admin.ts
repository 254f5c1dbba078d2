import type { BrowserContext } from "playwright-core"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import { withClient } from "../../support/databases"
import { complaintsOf, logIn, postAsMerchant, startBuiltShop } from "./admin"

const PROGRAMS = "/admin/loyalty-programs"
const NAME = "Muted Points"

interface Customer {
  id: string
  email: string
}

/** The built demo shop, whose members earn by a programme of the spec's own. */
export class LoyaltyAdmin {
  private constructor(
    private readonly shop: { url: string; database: string }
  ) {}

  static async start() {
    const admin = new LoyaltyAdmin(await startBuiltShop())
    await admin.post(`${PROGRAMS}/${await admin.draft()}/activate`)
    return admin
  }

  private post<Answer>(path: string, body: object = {}) {
    return postAsMerchant<Answer>(this.shop.url, path, body)
  }

  /** A version more of the programme; @returns its id */
  async draft() {
    const { loyalty_program } = await this.post<{
      loyalty_program: { id: string }
    }>(PROGRAMS, { name: NAME, definition: demoProgram })
    return loyalty_program.id
  }

  /** The demo's own have a year of points behind them. */
  async newCustomer(email: string, points = 0) {
    const { customer } = await this.post<{ customer: Customer }>(
      "/admin/customers",
      { email }
    )
    if (points) {
      await this.post(`/admin/loyalty-accounts/${customer.id}/adjust`, {
        ...{ points, reason: "goodwill", note: "A late parcel." },
      })
    }
    return customer
  }

  async open(browser: BrowserContext, path: string) {
    const page = await browser.newPage()
    const complaints = complaintsOf(page)
    await logIn(page, this.shop.url)
    await page.goto(this.at(path))
    return { page, complaints }
  }

  at(path: string) {
    return `${this.shop.url}/app${path}`
  }

  async rows(sql: string) {
    const { rows } = await withClient(
      (client) => client.query({ text: sql, rowMode: "array" }),
      this.shop.database
    )
    return rows
  }
}
