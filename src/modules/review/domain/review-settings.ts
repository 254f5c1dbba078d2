import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const NAME = /^[a-z][a-z0-9_]{0,39}$/
const DOMAIN = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/

const days = (min: number, max: number) => z.int().min(min).max(max)

/** The same words in several languages, at least one. */
const TextSchema = z
  .record(z.string().regex(LOCALE), z.string().trim().min(1).max(500))
  .refine((text) => Object.keys(text).length > 0, "Say it in some language")

const ValueSchema = z.strictObject({
  value: z.string().regex(NAME),
  title: TextSchema,
})

/** A question of the shop's own, such as how something fits. */
const AttributeSchema = z.strictObject({
  name: z.string().regex(NAME),
  title: TextSchema,
  values: z
    .array(ValueSchema)
    .min(2)
    .max(20)
    .refine(isUniqueBy("value"), "Each value is there once"),
  /** The id of a product type; without it every product is asked about. */
  product_type: z.string().min(1).optional(),
})

export const ReviewSettingsSchema = z.strictObject({
  invite_after_days: days(0, 60).default(14),
  /** After the invitation; nobody is asked a third time. */
  remind_after_days: days(1, 60).nullable().default(7),
  reviewable_days_after_fulfilment: days(0, 60).default(7),
  publishes_without_purchase: z.boolean().default(false),
  /** ISO 20488 wants every review to be published within ten days. */
  held_days_max: days(1, 10).default(10),
  votes_enabled: z.boolean().default(true),
  questions_enabled: z.boolean().default(true),
  media_enabled: z.boolean().default(true),
  photos_max: z.int().min(0).max(5).default(5),
  /** What is said of a review whose line was paid back. */
  refund_label: z.enum(["keep", "returned", "unverify"]).default("returned"),
  /** There is nothing else to it: it may not depend on the stars (16 CFR 465.4). */
  offer: z.strictObject({ text: TextSchema }).nullable().default(null),
  staff_email_domains: z
    .array(z.string().trim().toLowerCase().regex(DOMAIN))
    .max(50)
    .default([]),
  blocked_words: z
    .array(z.string().trim().min(1).max(100))
    .max(1_000)
    .default([]),
  attributes: z
    .array(AttributeSchema)
    .max(10)
    .refine(isUniqueBy("name"), "Each attribute is there once")
    .default([]),
  default_order: z
    .enum(["newest", "helpful", "highest", "lowest"])
    .default("newest"),
})

export type ReviewSettings = z.infer<typeof ReviewSettingsSchema>

export const defaultReviewSettings: ReviewSettings = ReviewSettingsSchema.parse(
  {}
)

/**
 * What is stored, with a default for what came later.
 *
 * @throws {MedusaError} `review_settings_invalid`, which names the first place
 */
export function readReviewSettings(stored: unknown): ReviewSettings {
  const { data, error } = ReviewSettingsSchema.safeParse(stored)
  if (data) {
    return data
  }
  const [{ path, message }] = error.issues
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `Settings of reviews, ${path.join(".")}: ${message}`,
    "review_settings_invalid"
  )
}

/** @throws {MedusaError} `review_votes_disabled` */
export function assertVotesEnabled({ votes_enabled }: ReviewSettings) {
  if (!votes_enabled) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Nobody votes on reviews here.",
      "review_votes_disabled"
    )
  }
}

/** @throws {MedusaError} `review_questions_disabled` */
export function assertQuestionsEnabled({ questions_enabled }: ReviewSettings) {
  if (!questions_enabled) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Nobody asks questions about products here.",
      "review_questions_disabled"
    )
  }
}

function isUniqueBy<Key extends string>(key: Key) {
  return (items: Record<Key, string>[]) =>
    new Set(items.map((item) => item[key])).size === items.length
}
