import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  demoProgram,
  type ProgramDefinition,
} from "../../src/modules/loyalty/domain/program"
import { loyaltyIn } from "../../src/workflows/loyalty"
import { buildReadyCart, openPayment } from "./cart"
import { checkOut } from "./checkout"
import { buildCustomer } from "./customer"
import { activateProgram, buildTiers, givePoints } from "./loyalty"
import { buildMerchant } from "./merchant"
import { buildShop, type BuiltShop } from "./shop"

type Headers = Record<string, string>
type CartOptions = Partial<Parameters<typeof buildReadyCart>[2]> & {
  quantity?: number
}

/** 100 points are one euro; they pay half of what there is. */
export interface Member {
  id: string
  account_id: string
  email: string
  headers: BuiltShop["storefront"]["headers"] & Headers
}

export type MembersCart = Awaited<ReturnType<typeof buildReadyCart>>

/** A shop whose members pay with points: a jacket is 25, the parcel 10. */
export class PayingWithPoints {
  private constructor(
    private readonly api: AxiosInstance,
    private readonly container: MedusaContainer,
    readonly shop: BuiltShop,
    readonly merchant: Headers
  ) {}

  static async open(
    api: AxiosInstance,
    container: MedusaContainer,
    options: Parameters<typeof buildShop>[1] & {
      redemption?: Partial<ProgramDefinition["redemption"]>
    } = {}
  ) {
    const { redemption, ...product } = options
    const shop = await buildShop(container, product)
    const { headers } = await buildMerchant(container)
    const paying = new PayingWithPoints(api, container, shop, headers)
    await buildTiers(container)
    await paying.activate(redemption)
    return paying
  }

  /** From now on points are worth this. */
  async activate(redemption: Partial<ProgramDefinition["redemption"]> = {}) {
    await activateProgram(this.container, {
      ...demoProgram,
      redemption: { ...demoProgram.redemption, ...redemption },
    })
  }

  async member(points: number): Promise<Member> {
    const { id, email, headers } = await buildCustomer(this.container)
    const account_id = await givePoints(this.container, id, points)
    const key = this.shop.storefront.headers
    return { id, account_id, email, headers: { ...key, ...headers } }
  }

  /** Two jackets and the parcel, unless it says otherwise: 60 euros. */
  cart(
    { headers, email }: Pick<Member, "headers" | "email">,
    { quantity = 2, ...options }: CartOptions = {}
  ) {
    const { storefront, region, product } = this.shop
    return buildReadyCart(
      this.api,
      { ...storefront, headers },
      {
        ...{ region_id: region.id, email },
        items: [{ variant_id: product.variant_id, quantity }],
        ...options,
      }
    )
  }

  /** What a refusal says as well. */
  pay({ id, headers }: Pick<MembersCart, "id" | "headers">, points: unknown) {
    return this.api.post(
      `/store/carts/${id}/loyalty`,
      { points },
      { headers, validateStatus: () => true }
    )
  }

  unpay({ id, headers }: MembersCart) {
    return this.api.delete(`/store/carts/${id}/loyalty`, {
      ...{ headers, validateStatus: () => true },
    })
  }

  /** Pays with points, and the rest with a new session. */
  async payAll(cart: MembersCart, points: number, providerId?: string) {
    const { data } = await this.pay(cart, points)
    if (data.loyalty.payment_session_required) {
      await openPayment(this.api, cart, cart.id, providerId)
    }
  }

  openPayment(cart: MembersCart) {
    return openPayment(this.api, cart, cart.id)
  }

  checkOut(cart: MembersCart) {
    return checkOut(this.api, cart)
  }

  async readCart({ id, headers }: MembersCart) {
    const { data } = await this.api.get(`/store/carts/${id}`, { headers })
    return data.cart
  }

  async balance({ id }: Pick<Member, "id">) {
    const { points_available, points_reserved } = await loyaltyIn(
      this.container
    ).readAccount({ customer_id: id, now: new Date() })
    return { points_available, points_reserved }
  }

  async sweep(name: string) {
    const { data } = await this.api.post(
      `/admin/sweeps/${name}/run`,
      {},
      { headers: this.merchant }
    )
    return data
  }

  async prove() {
    return loyaltyIn(this.container).prove()
  }
}
