import { english } from "./policy/english"
import { factsOf, type PolicyFacts, type PolicyStats } from "./policy/facts"
import { german } from "./policy/german"
import type { PolicySection, PolicyTopic } from "./policy/text"
import type { ReviewSettings } from "./review-settings"

export interface Policy {
  facts: PolicyFacts
  text: Record<"en" | "de", Record<PolicyTopic, PolicySection>>
}

/**
 * What a shop has to tell beside its reviews: whether and how it makes sure
 * that they come from buyers (UCPD 2005/29/EC, article 7(6)), how they are
 * collected, moderated, ordered and scored and what authors may do (ISO 20488),
 * and what was given for them (16 CFR 465).
 *
 * It is made of the settings that the code acts by. There is no text to edit
 * beside them, so it cannot say what is not so.
 */
export function describePolicy(
  settings: ReviewSettings,
  stats: PolicyStats
): Policy {
  const facts = factsOf(settings, stats)
  return { facts, text: { en: english(facts), de: german(facts) } }
}
