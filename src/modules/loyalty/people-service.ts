import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf } from "../../lib/knex"
import {
  confirmClaim,
  endClaim,
  findClaim,
  listClaims,
  listOpenClaims,
  openClaim,
  readClaimed,
  type NewClaim,
} from "./claims"
import LoyaltyClosingService from "./closing-service"
import {
  listExpiringSoon,
  nextExpiryAfter,
  readExpiring,
  type ExpiringOfMember,
  type LotsExpiringSoon,
} from "./expiring-soon"
import { findLeadingDefinition } from "./leading-program"
import type { SqlContext } from "./types"

/** The part of the service for what members are told, and what they bring. */
export default class LoyaltyPeopleService extends LoyaltyClosingService {
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
  async openClaim(claim: NewClaim, @MedusaContext() context: SqlContext = {}) {
    return openClaim(context, claim)
  }

  /** Nothing for a claim that is not this account's and address's. */
  @InjectTransactionManager()
  async confirmClaim(
    those: Parameters<typeof confirmClaim>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    return confirmClaim(context, those)
  }

  @InjectManager()
  async findClaim(id: string, @MedusaContext() context: SqlContext = {}) {
    return findClaim(knexOf(context), id)
  }

  @InjectManager()
  async endClaim(
    id: string,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await endClaim(knexOf(context), id, now)
  }

  @InjectManager()
  async listOpenClaims(
    page: { after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOpenClaims(knexOf(context), page)
  }

  /** What came by a claim so far. */
  @InjectManager()
  async readClaimed(id: string, @MedusaContext() context: SqlContext = {}) {
    return readClaimed(knexOf(context), id)
  }

  @InjectManager()
  async listClaims(
    query: { account_id: string; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listClaims(knexOf(context), query)
  }
}
