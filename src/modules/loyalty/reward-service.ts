import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf } from "../../lib/knex"
import {
  changeSeenClaim,
  listOpenClaims,
  nextClaimExpiresAt,
  readClaim,
  readClaims,
  type ClaimChange,
  type SeenAs,
} from "./claim-rows"
import { claimReward, type RewardToClaim } from "./claiming"
import type { EntryQuery } from "./entry-feed"
import {
  giveUpClaims,
  holdClaims,
  useHeldClaims,
  type CartToBuy,
} from "./holding-claims"
import { returnClaim, takeClaimBack } from "./returning-claim"
import { findCheapestReward, listOffers, listRewards } from "./reward-lists"
import {
  changeReward,
  createReward,
  moveReward,
  readReward,
  type ChangedReward,
  type NewReward,
} from "./reward-rows"
import LoyaltySpendingService from "./spending-service"
import type { SqlContext } from "./types"

/** The part of the service for what points can be claimed for. */
export default class LoyaltyRewardService extends LoyaltySpendingService {
  @InjectTransactionManager()
  async createReward(
    reward: NewReward,
    @MedusaContext() context: SqlContext = {}
  ) {
    return createReward(context, reward)
  }

  @InjectTransactionManager()
  async changeReward(
    reward: ChangedReward,
    @MedusaContext() context: SqlContext = {}
  ) {
    return changeReward(context, reward)
  }

  @InjectTransactionManager()
  async moveReward(
    move: Parameters<typeof moveReward>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    return moveReward(context, move)
  }

  @InjectManager()
  async readReward(id: string, @MedusaContext() context: SqlContext = {}) {
    return readReward(knexOf(context), id)
  }

  @InjectManager()
  async listRewards(
    query: Parameters<typeof listRewards>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    return listRewards(knexOf(context), query)
  }

  /** What can be claimed, and what keeps a customer from it. */
  @InjectManager()
  async listOffers(
    query: Parameters<typeof listOffers>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOffers(context, query)
  }

  @InjectTransactionManager()
  async claimReward(
    claim: RewardToClaim,
    @MedusaContext() context: SqlContext = {}
  ) {
    return claimReward(context, claim)
  }

  @InjectTransactionManager()
  async changeSeenClaim(
    seen: SeenAs,
    change: Omit<ClaimChange, "id">,
    @MedusaContext() context: SqlContext = {}
  ) {
    return changeSeenClaim(context, seen, change)
  }

  /** For a cart that is being bought. */
  @InjectTransactionManager()
  async holdClaims(cart: CartToBuy, @MedusaContext() context: SqlContext = {}) {
    return holdClaims(context, cart)
  }

  @InjectTransactionManager()
  async useHeldClaims(
    held: Parameters<typeof useHeldClaims>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    return useHeldClaims(context, held)
  }

  @InjectTransactionManager()
  async giveUpClaims(
    given: Parameters<typeof giveUpClaims>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    return giveUpClaims(context, given)
  }

  @InjectTransactionManager()
  async takeClaimBack(
    taken: Parameters<typeof takeClaimBack>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    return takeClaimBack(context, taken)
  }

  @InjectTransactionManager()
  async returnClaim(
    returned: Parameters<typeof returnClaim>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    return returnClaim(context, returned)
  }

  @InjectManager()
  async readClaim(id: string, @MedusaContext() context: SqlContext = {}) {
    return readClaim(knexOf(context), id)
  }

  /** Of one customer, the newest first. */
  @InjectManager()
  async readClaims(
    query: EntryQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readClaims(knexOf(context), query)
  }

  @InjectManager()
  async listOpenClaims(
    customer_ids: string[],
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOpenClaims(knexOf(context), customer_ids)
  }

  @InjectManager()
  async nextClaimExpiresAt(@MedusaContext() context: SqlContext = {}) {
    return nextClaimExpiresAt(knexOf(context))
  }

  /** In points; null where none is for every member. */
  @InjectManager()
  async findCheapestReward(@MedusaContext() context: SqlContext = {}) {
    return findCheapestReward(knexOf(context))
  }
}
