import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf } from "../../lib/knex"
import {
  changeClaim,
  findCodes,
  listOpenClaims,
  nextClaimExpiresAt,
  readClaim,
  readClaims,
  type ClaimChange,
} from "./claim-rows"
import { claimReward, type RewardToClaim } from "./claiming"
import type { EntryQuery } from "./entry-feed"
import { returnClaim, takeClaimBack } from "./returning-claim"
import { findCheapestReward, listOffers, listRewards } from "./reward-lists"
import {
  changeReward,
  createReward,
  moveReward,
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
  async changeClaim(
    change: ClaimChange,
    @MedusaContext() context: SqlContext = {}
  ) {
    return changeClaim(context, change)
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

  /** Claims by their codes, with whose they are. */
  @InjectManager()
  async findCodes(codes: string[], @MedusaContext() context: SqlContext = {}) {
    return findCodes(knexOf(context), codes)
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
