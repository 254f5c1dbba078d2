import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  Modules,
} from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"
import { randomInt, randomUUID } from "crypto"
import { clock } from "../../src/lib/clock"
import {
  demoProgram,
  type ProgramDefinition,
} from "../../src/modules/loyalty/domain/program"
import { earnPointsWorkflow } from "../../src/workflows/loyalty"
import { buildCustomer } from "./customer"
import { MemberShop } from "./member-shop"
import { buildMerchant } from "./merchant"
import { buildPlainOrder } from "./plain-order"

const PATH = "/store/customers/me/referrals"
const ADMIN = "/admin/loyalty-referrals"

type Referral = ProgramDefinition["earning"]["actions"]["referral"]

export const REWARD = {
  ...{ referrer_points: 500, friend_points: 200 },
  order_minimum_amounts: { eur: "50.00" },
}

export type Guest = Awaited<ReturnType<ReferralShop["member"]>>

/** A shop whose members invite others, and a merchant who looks at them. */
export class ReferralShop {
  private constructor(
    private readonly api: AxiosInstance,
    readonly members: MemberShop,
    private readonly merchant: { headers: Record<string, string> }
  ) {}

  static async open(
    api: AxiosInstance,
    container: Parameters<typeof buildMerchant>[0]
  ) {
    const members = await MemberShop.open(api, container)
    const { headers } = await buildMerchant(container)
    return new ReferralShop(api, members, { headers })
  }

  get container() {
    return this.members.container
  }

  /** From now on invitations bring this, or nothing. */
  async useReward(referral: Referral | null = REWARD) {
    const actions = referral ? { referral } : {}
    const earning = { ...demoProgram.earning, actions }
    await this.members.useProgram({ earning })
  }

  /** Who asks from a network of their own, unless it is said. */
  async member({
    email,
    ip = `198.51.${randomInt(256)}.${randomInt(256)}`,
  }: { email?: string; ip?: string } = {}) {
    const customer = await buildCustomer(this.container, {
      ...(email && { email }),
    })
    const key = this.members.shop.storefront.headers
    return {
      ...customer,
      headers: { ...key, ...customer.headers, "x-forwarded-for": ip },
    }
  }

  /** Who buys without an account: core has their address in lower case. */
  async guest(email = `${randomUUID()}@example.com`) {
    const [guest] = await this.container
      .resolve(Modules.CUSTOMER)
      .createCustomers([{ email: email.toLowerCase(), has_account: false }])
    return { id: guest.id, email }
  }

  async read({ headers }: Pick<Guest, "headers">, query = "") {
    return (await this.api.get(`${PATH}${query}`, { headers })).data
  }

  async codeOf(member: Guest): Promise<string> {
    return (await this.read(member)).referral_program.code
  }

  accept({ headers }: { headers: Record<string, string> }, code: string) {
    return this.api.post(PATH, { code }, { headers })
  }

  /** A member, and a friend who has accepted their invitation. */
  async invite(
    referrer: Parameters<ReferralShop["member"]>[0] & object = {},
    friend: Parameters<ReferralShop["member"]>[0] & object = {}
  ) {
    const inviting = await this.member(referrer)
    const joined = await this.join(inviting, friend)
    return { referrer: inviting, ...joined }
  }

  async join(
    referrer: Guest,
    over: Parameters<ReferralShop["member"]>[0] & object = {}
  ) {
    const friend = await this.member(over)
    const { data } = await this.accept(friend, await this.codeOf(referrer))
    return { friend, id: data.invitation.id as string }
  }

  /** What is there as soon as it is paid, and paid at once. */
  async order(customer_id: string, price = 60) {
    const { container, members } = this
    const order = await buildPlainOrder(container, members.shop, {
      ...{ customer_id, price, requires_shipping: false },
    })
    await order.pay(price)
    await this.earn(order.id)
    return order.id
  }

  async earn(order_id: string) {
    await earnPointsWorkflow(this.container).run({ input: { order_id } })
  }

  /** Points become active where their time has come; then invitations. */
  async settle() {
    await this.members.sweep("loyalty-activate-points")
    await this.members.sweep("loyalty-settle-referrals")
  }

  async address(customer_id: string, address: Record<string, string>) {
    await this.container
      .resolve(Modules.CUSTOMER)
      .createCustomerAddresses([{ customer_id, ...address }])
  }

  /**
   * An order that was paid with a card, as Stripe's provider leaves it: the
   * answer to a capture is written over the payment and names no card.
   */
  async payByCard(order_id: string, fingerprint: string) {
    const knex: Knex = this.container.resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    const payments = this.container.resolve(Modules.PAYMENT)
    const { id } = await payments.createPaymentCollections({
      ...{ currency_code: "eur", amount: 60 },
    })
    await knex("order_payment_collection").insert({
      ...{ id: generateEntityId(undefined, "ordpay"), order_id },
      payment_collection_id: id,
    })
    const payment_session_id = generateEntityId(undefined, "payses")
    const paid = {
      ...{ amount: 60, raw_amount: { value: "60" }, currency_code: "eur" },
      ...{ provider_id: "pp_stripe_stripe", payment_collection_id: id },
    }
    await knex("payment_session").insert({
      ...{ ...paid, id: payment_session_id, status: "authorized" },
      data: { payment_method: { id: "pm_1", card: { fingerprint } } },
    })
    await knex("payment").insert({
      ...{ ...paid, id: generateEntityId(undefined, "pay") },
      ...{ payment_session_id, data: { payment_method: "pm_1" } },
    })
  }

  async list(query = "") {
    const { data } = await this.api.get(`${ADMIN}${query}`, this.merchant)
    return data
  }

  async look(id: string) {
    const { data } = await this.api.get(`${ADMIN}/${id}`, this.merchant)
    return data.loyalty_referral
  }

  /** As a merchant. */
  post(path: string, body: object = {}) {
    return this.api.post(path, body, this.merchant)
  }

  async points({ id }: Pick<Guest, "id">) {
    return (await this.members.read(id)).points_available
  }
}

/** The shop's clock, so many days from now. */
export const waitDays = (days: number) =>
  jest
    .spyOn(clock, "now")
    .mockImplementation(() => new Date(Date.now() + days * 24 * 3600 * 1000))
