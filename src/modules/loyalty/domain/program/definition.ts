import { z } from "@medusajs/framework/zod"
import { AmountsSchema } from "../amounts"
import { CLAWBACK_POLICIES } from "../clawback/clawback-policy"
import { conditions, effects } from "../earning/registry"
import { isTimeZone } from "../../../../lib/zone"

const NAME = /^[a-z][a-z0-9_-]{0,39}$/
/** Of one rule; what an entry may move is a thousand times as much. */
const RULE_POINTS_MAX = 1_000_000

/** One sentence whatever is wrong: a fraction, a text, too little, too much. */
function whole(what: string, min: number, max: number) {
  const message = `${what}: a whole number from ${min} to ${max}`
  return z.int(message).min(min, message).max(max, message)
}

const points = (what: string) => whole(what, 1, RULE_POINTS_MAX)

/** What else it holds is for the class of this `type` to say. */
const partSchema = (types: string[]) =>
  z.looseObject({
    type: z
      .string()
      .regex(NAME, 'Name the type, such as "points_per_money"')
      .describe(
        `${types.join(", ")}, or one that the shop's developer added. Each has fields of its own beside it: see docs/loyalty/programs.md.`
      ),
  })

const RuleSchema = z.strictObject({
  id: z.string().regex(NAME, "A rule's id is lower case, such as wool-members"),
  name: z.string().trim().min(1, "Name the rule").max(80),
  /** All must hold. Without any, the rule holds for every line. */
  conditions: z.array(partSchema(conditions.types)).max(10).default([]),
  effect: partSchema(effects.types),
})

/** What counts beside the items after discounts; by default nothing. */
const BasisSchema = z.strictObject({
  shipping: z.boolean().default(false),
  tax: z.boolean().default(false),
  gift_cards: z.boolean().default(false),
  paid_by_credit: z.boolean().default(false),
})

const ActionsSchema = z.strictObject({
  sign_up: z.strictObject({ points: points("Points for signing up") }),
  birthday: z.strictObject({ points: points("Points for a birthday") }),
  review_published: z.strictObject({ points: points("Points for a review") }),
  referral: z.strictObject({
    referrer_points: points("Points for who invites"),
    friend_points: points("Points for who is invited"),
    /** What the friend's first order has to come to. */
    order_minimum_amounts: AmountsSchema.optional(),
  }),
})

const EarningSchema = z.strictObject({
  basis: BasisSchema.prefault({}),
  rules: z
    .array(RuleSchema)
    .min(1, "Without a rule nobody earns anything")
    .max(50),
  actions: ActionsSchema.partial().default({}),
  /** From delivery until earned points can be spent: the return window. */
  pending_days: whole("Days until points can be spent", 0, 365),
})

const RedemptionSchema = z.strictObject({
  /** So many points are worth `amounts`. */
  points: points("Points that are worth the amounts"),
  amounts: AmountsSchema,
  points_min: points("The fewest points to pay with"),
  points_step: points("The step of points"),
  /** Of items and shipping. */
  share_max_percent: whole("The share that points can pay", 1, 100),
})

const ExpirySchema = z.strictObject({
  /** After activation; null: points stay for good. */
  days: whole("Days until points expire", 1, 3_650).nullable(),
  /** What is given back after its lot has expired lives so much longer. */
  grace_days: whole("Days of grace", 0, 365),
})

const TiersSchema = z.strictObject({
  window_days: whole("Days whose points make a tier", 1, 3_650).default(365),
  grace_days: whole("Days before a tier is lost", 0, 365).default(30),
})

export const ProgramDefinitionSchema = z.strictObject({
  time_zone: z
    .string()
    .refine(isTimeZone, 'Name a time zone, such as "Europe/Berlin"'),
  earning: EarningSchema,
  redemption: RedemptionSchema,
  expiry: ExpirySchema,
  tiers: TiersSchema.prefault({}),
  clawback: z.enum(
    CLAWBACK_POLICIES,
    `Clawback is one of ${CLAWBACK_POLICIES.join(", ")}`
  ),
})

export type ProgramDefinition = z.infer<typeof ProgramDefinitionSchema>
