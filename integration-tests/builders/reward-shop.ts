import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { runSweep } from "../../src/lib/sweep"
import type { NewReward } from "../../src/modules/loyalty/reward-rows"
import {
  activateRewardWorkflow,
  claimSweep,
  createRewardWorkflow,
  loyaltyIn,
} from "../../src/workflows/loyalty"
import {
  PayingWithPoints,
  type Member,
  type MembersCart,
} from "./paying-with-points"

interface Claim {
  id: string
  code: string
  status: string
  expires_at: string
}

let count = 0

/** A reward that is offered: ten per cent for a hundred points. */
export async function buildReward(
  container: MedusaContainer,
  over: Partial<NewReward> = {}
) {
  const { result } = await createRewardWorkflow(container).run({
    input: {
      ...{ key: `reward-${++count}`, name: "Ten off", description: null },
      ...{ points: 100, benefit: { kind: "percentage", percent: 10 } },
      ...{ minimum_amounts: null, valid_days: 30, tier_key: null },
      ...{ claims_max: null, claims_max_per_member: null },
      ...over,
    },
  })
  await activateRewardWorkflow(container).run({ input: { id: result.id } })
  return result.id
}

/** A shop whose members claim rewards and use their codes in carts. */
export class RewardShop {
  private constructor(
    private readonly api: AxiosInstance,
    private readonly container: MedusaContainer,
    readonly paying: PayingWithPoints
  ) {}

  static async open(api: AxiosInstance, container: MedusaContainer) {
    const paying = await PayingWithPoints.open(api, container)
    return new RewardShop(api, container, paying)
  }

  reward(over: Partial<NewReward> = {}) {
    return buildReward(this.container, over)
  }

  /** What a refusal says as well. */
  askFor(reward_id: string, { headers }: Pick<Member, "headers">, body = {}) {
    return this.api.post(`/store/loyalty-rewards/${reward_id}/claim`, body, {
      ...{ headers, validateStatus: () => true },
    })
  }

  async claim(reward_id: string, member: Member, body = {}): Promise<Claim> {
    const { status, data } = await this.askFor(reward_id, member, body)
    if (status !== 201) {
      throw new Error(JSON.stringify(data))
    }
    return data.loyalty_claim
  }

  /** What the member sees, the newest first. */
  async claims({ headers }: Member): Promise<Claim[]> {
    const path = "/store/customers/me/loyalty/claims"
    return (await this.api.get(path, { headers })).data.loyalty_claims
  }

  /** A member who has claimed a new reward. */
  async claimed(over: Partial<NewReward> = {}, points = 500) {
    const member = await this.paying.member(points)
    const reward_id = await this.reward(over)
    const claim = await this.claim(reward_id, member)
    return { member, reward_id, claim }
  }

  /** A cart with a code and, if it is to be bought, with its session. */
  async cartWith(member: Member, code: string, options = {}) {
    const cart = await this.paying.cart(member, {
      ...{ payment_provider_id: null, ...options },
    })
    await this.apply(cart, code)
    await this.paying.openPayment(cart)
    return cart
  }

  async apply({ id, headers }: MembersCart, code: string) {
    const { data } = await this.api.post(
      `/store/carts/${id}/promotions`,
      { promo_codes: [code] },
      { headers }
    )
    return data.cart
  }

  async totalOf(cart: MembersCart): Promise<number> {
    return (await this.paying.readCart(cart)).total
  }

  async takeBack(claim_id: string) {
    return this.api.post(
      `/admin/loyalty-claims/${claim_id}/return`,
      {},
      { headers: this.paying.merchant, validateStatus: () => true }
    )
  }

  sweep() {
    return runSweep(this.container, claimSweep({ older_than_seconds: 0 }))
  }

  read(claim_id: string) {
    return loyaltyIn(this.container).readClaim(claim_id)
  }

  promotions(code: string) {
    return this.container
      .resolve(Modules.PROMOTION)
      .listPromotions({ code: [code] }, { relations: ["rules.values"] })
  }

  async points(member: Member) {
    return (await this.paying.balance(member)).points_available
  }
}
