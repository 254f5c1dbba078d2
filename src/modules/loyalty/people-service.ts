import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { knexOf } from "../../lib/knex"
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
}
