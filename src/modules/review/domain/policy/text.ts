import type { PolicyFacts } from "./facts"

export const policyTopics = [
  "collected",
  "verified",
  "moderated",
  "ordered",
  "scored",
  "sponsored",
  "times",
  "rights",
] as const

export type PolicyTopic = (typeof policyTopics)[number]

export interface PolicySection {
  title: string
  text: string
}

/** One language: it may say of the shop only what the facts say. */
export type PolicyLanguage = (
  facts: PolicyFacts
) => Record<PolicyTopic, PolicySection>

/** Sentences in a row; those that do not hold are left out. */
export const section = (
  title: string,
  ...sentences: (string | false | null)[]
): PolicySection => ({ title, text: sentences.filter(Boolean).join(" ") })

/** In the reader's language, else in any that the shop has. */
export const inLanguage = (text: Record<string, string>, locale: string) =>
  text[locale] ??
  Object.entries(text).find(([key]) => key.startsWith(`${locale}-`))?.[1] ??
  Object.values(text)[0]
