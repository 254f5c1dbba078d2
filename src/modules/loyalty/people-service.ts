import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf } from "../../lib/knex"
import {
  confirmGuestClaim,
  endGuestClaim,
  findGuestClaim,
  listOpenGuestClaims,
  openGuestClaim,
  readGuestClaimed,
  readGuestClaims,
  type NewGuestClaim,
} from "./guest-claims"
import {
  listExpiringSoon,
  nextExpiryAfter,
  readExpiring,
  type ExpiringOfMember,
  type LotsExpiringSoon,
} from "./expiring-soon"
import type { EntryQuery } from "./entry-feed"
import { findLeadingDefinition } from "./leading-program"
import LoyaltyReferralService from "./referral-service"
import type { SqlContext } from "./types"

/** The part of the service for what members are told, and what they bring. */
export default class LoyaltyPeopleService extends LoyaltyReferralService {
  /** What holds for a member wherever they buy; undefined for no programme. */
  @InjectManager()
  async findLeadingDefinition(@MedusaContext() context: SqlContext = {}) {
    return findLeadingDefinition(knexOf(context))
  }

  /** Lots that expire soon, with who is to be reminded of each. */
  @InjectManager()
  async listExpiringSoon(
    query: LotsExpiringSoon,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listExpiringSoon(knexOf(context), query)
  }

  @InjectManager()
  async nextExpiryAfter(
    after: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return nextExpiryAfter(knexOf(context), after)
  }

  /** What of a member's points expires within a span. */
  @InjectManager()
  async readExpiring(
    query: ExpiringOfMember,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readExpiring(knexOf(context), query)
  }

  @InjectTransactionManager()
  async openGuestClaim(
    claim: NewGuestClaim,
    @MedusaContext() context: SqlContext = {}
  ) {
    return openGuestClaim(context, claim)
  }

  /** Nothing for a claim that is not this account's and address's. */
  @InjectTransactionManager()
  async confirmGuestClaim(
    those: Parameters<typeof confirmGuestClaim>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    return confirmGuestClaim(context, those)
  }

  @InjectManager()
  async findGuestClaim(id: string, @MedusaContext() context: SqlContext = {}) {
    return findGuestClaim(knexOf(context), id)
  }

  @InjectManager()
  async endGuestClaim(
    id: string,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await endGuestClaim(knexOf(context), id, now)
  }

  @InjectManager()
  async listOpenGuestClaims(
    page: { after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOpenGuestClaims(knexOf(context), page)
  }

  /** What came by a claim so far. */
  @InjectManager()
  async readGuestClaimed(
    id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readGuestClaimed(knexOf(context), id)
  }

  /** What a customer has asked for, the newest first. */
  @InjectManager()
  async readGuestClaims(
    query: EntryQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readGuestClaims(knexOf(context), query)
  }
}
