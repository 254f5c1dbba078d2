import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import { findAccount } from "./account-rows"
import {
  acceptReferral,
  readReferrer,
  type Acceptance,
} from "./accepting-referral"
import LoyaltyClosingService from "./closing-service"
import { rejectReferral, releaseReferral } from "./deciding-referral"
import {
  findOpenReferral,
  listDueReferrals,
  listEarlierFriends,
  listFriendOrders,
  nextReferralExpiresAt,
} from "./due-referrals"
import type { EntryQuery } from "./entry-feed"
import {
  findReferralCode,
  forgetNetworks,
  noteNetwork,
  openReferralCode,
} from "./referral-codes"
import { countReferrals, findInvitation, readReferrals } from "./referral-feed"
import { listReferralChanges, readReferral } from "./referral-rows"
import { settleReferral, type ReferralToSettle } from "./settling-referral"
import type { SqlContext } from "./types"

/** The part of the service for members who invite others. */
export default class LoyaltyReferralService extends LoyaltyClosingService {
  /** Null for who has never asked for one. */
  @InjectManager()
  async findReferralCodeOf(
    customer_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    const account = await findAccount(knexOf(context), customer_id)
    return account ? findReferralCode(knexOf(context), account.id) : null
  }

  @InjectManager()
  async openReferralCode(
    account_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return openReferralCode(knexOf(context), account_id)
  }

  @InjectTransactionManager()
  async noteNetwork(
    seen: Parameters<typeof noteNetwork>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    await noteNetwork(transactionOf(context), seen)
  }

  /** @returns how many there were */
  @InjectTransactionManager()
  async forgetNetworks(
    those: { before: Date; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return forgetNetworks(transactionOf(context), those)
  }

  /** Whose code it is by now; refused when it is nobody's. */
  @InjectManager()
  async readReferrer(code: string, @MedusaContext() context: SqlContext = {}) {
    return readReferrer(knexOf(context), code)
  }

  @InjectTransactionManager()
  async acceptReferral(
    acceptance: Acceptance,
    @MedusaContext() context: SqlContext = {}
  ) {
    return acceptReferral(context, acceptance)
  }

  @InjectManager()
  async readReferral(id: string, @MedusaContext() context: SqlContext = {}) {
    return readReferral(knexOf(context), id)
  }

  @InjectManager()
  async listReferralChanges(
    id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listReferralChanges(knexOf(context), id)
  }

  @InjectTransactionManager()
  async settleReferral(
    referral: ReferralToSettle,
    @MedusaContext() context: SqlContext = {}
  ) {
    return settleReferral(context, referral)
  }

  @InjectTransactionManager()
  async releaseReferral(
    decision: Parameters<typeof releaseReferral>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    await releaseReferral(context, decision)
  }

  @InjectTransactionManager()
  async rejectReferral(
    decision: Parameters<typeof rejectReferral>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    await rejectReferral(context, decision)
  }

  /** Whom a customer has invited, the newest first. */
  @InjectManager()
  async readReferrals(
    query: EntryQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readReferrals(knexOf(context), query)
  }

  @InjectManager()
  async countReferrals(
    customer_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return countReferrals(knexOf(context), customer_id)
  }

  /** The one that a customer has accepted themselves. */
  @InjectManager()
  async findInvitation(
    customer_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return findInvitation(knexOf(context), customer_id)
  }

  @InjectManager()
  async listDueReferrals(
    query: { now: Date; after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listDueReferrals(knexOf(context), query)
  }

  @InjectManager()
  async nextReferralExpiresAt(@MedusaContext() context: SqlContext = {}) {
    return nextReferralExpiresAt(knexOf(context))
  }

  @InjectManager()
  async findOpenReferral(
    account_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return findOpenReferral(knexOf(context), account_id)
  }

  /** Customers whom the same member has invited before. */
  @InjectManager()
  async listEarlierFriends(
    query: { id: string; referrer_id: string; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listEarlierFriends(knexOf(context), query)
  }

  @InjectManager()
  async listFriendOrders(
    query: { account_id: string; since: Date; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listFriendOrders(knexOf(context), query)
  }
}
