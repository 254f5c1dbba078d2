import { z } from "@medusajs/framework/zod"
import { policyTopics } from "../../../../modules/review/domain/policy/text"
import { ORDERS } from "../../../../modules/review/listing"

const days = z.int()
const Section = z.object({ title: z.string(), text: z.string() })
const Sections = z.record(z.enum(policyTopics), Section)

const PolicyFactsSchema = z.object({
  collected: z.object({
    invited_after_days: days,
    reminded_after_days: days.nullable(),
    requests_max: z.int(),
    reviewable_days_after_fulfilment: days,
    accepts_without_purchase: z.boolean(),
    photos_max: z.int(),
    videos_max: z.int(),
    attributes: z.array(z.string()),
    has_questions: z.boolean(),
  }),
  verified: z.object({
    by: z.literal("order"),
    after_refund: z.enum(["keep", "returned", "unverify"]),
  }),
  moderated: z.object({
    before_publication: z.literal("machine"),
    held_for: z.array(z.string()),
    refused_for: z.array(z.string()),
    moderator_sees_stars: z.boolean(),
  }),
  ordered: z.object({
    by_default: z.enum(Object.keys(ORDERS) as [keyof typeof ORDERS]),
    has_votes: z.boolean(),
  }),
  scored: z.object({
    by: z.literal("mean"),
    decimals: z.int(),
    weighs_all_alike: z.boolean(),
  }),
  sponsored: z.object({
    offer: z.record(z.string(), z.string()).nullable(),
    depends_on_stars: z.boolean(),
    is_labelled: z.boolean(),
  }),
  times: z.object({
    held_days_max: days,
    waits_for_a_person: z.array(z.string()),
  }),
  rights: z.array(z.string()),
  counts: z
    .object({
      published: z.int(),
      verified: z.int(),
      invited: z.int(),
      imported: z.int(),
      incentivized: z.int(),
    })
    .describe("Of what everybody can read now."),
})

export const PolicySchema = z
  .object({
    facts: PolicyFactsSchema,
    text: z.object({ en: Sections, de: Sections }),
  })
  .meta({ id: "ReviewPolicy" })
