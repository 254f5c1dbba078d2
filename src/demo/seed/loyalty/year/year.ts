import type { ProgramDefinition } from "../../../../modules/loyalty/domain/program"
import type { LoyaltyActor } from "../../../../modules/loyalty/types"
import type { loyaltyIn } from "../../../../workflows/loyalty"
import type { CustomerEmail } from "../../../people"
import type { SeedContext } from "../../context"

/** What the members' year is made with. */
export interface Year {
  context: SeedContext
  loyalty: ReturnType<typeof loyaltyIn>
  program_id: string
  definition: ProgramDefinition
  /** The day of seeding. */
  until: Date
  customerOf: (email: CustomerEmail) => string
  merchant: LoyaltyActor
}

/** Something that happens at a moment of it. */
export interface Moment {
  at: Date
  run: (now: Date) => Promise<unknown>
}
