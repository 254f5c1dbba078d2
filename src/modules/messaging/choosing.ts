import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CLASS_RULES } from "./domain/message-class"
import {
  assertConsented,
  assertFree,
  isNews,
  type Choice,
  type Choosing,
  type Chosen,
} from "./domain/preference"
import {
  keyOf,
  lockChoices,
  noteConsent,
  readChosen,
  removeChoice,
  saveChoice,
} from "./preference-rows"

/** A choice that was written, and what was on record before it. */
export interface WrittenChoice extends Choice {
  before: Chosen | null
}

/**
 * Writes choices down, all or none, and for marketing the consent or its
 * withdrawal. What says nothing new is left out.
 *
 * @throws {MedusaError} `message_topic_locked`, `message_consent_required`
 */
export async function writeChoices(
  knex: Knex,
  recipientKey: string,
  choices: Choice[],
  choosing: Choosing,
  now: Date
): Promise<WrittenChoice[]> {
  choices.forEach(assertFree)
  await lockChoices(knex, recipientKey)
  const chosen = await readChosen(knex, recipientKey)
  const news = choices.filter((choice) =>
    isNews(choice, chosen.get(keyOf(choice)))
  )
  for (const choice of news) {
    assertConsented(choice, choosing)
    const consentId = CLASS_RULES[choice.message_class].needs_consent
      ? await noteConsent(knex, recipientKey, choice, choosing, now)
      : null
    const { is_enabled } = choice
    const consent_id = is_enabled ? consentId : null
    await saveChoice(
      knex,
      recipientKey,
      choice,
      { is_enabled, consent_id },
      now
    )
  }
  return news.map((choice) => ({
    ...choice,
    before: chosen.get(keyOf(choice)) ?? null,
  }))
}

/** Puts back what nobody has changed since; consents are reversed by new ones. */
export async function revertChoices(
  knex: Knex,
  recipientKey: string,
  written: WrittenChoice[],
  actor: Choosing["actor"],
  now: Date
) {
  await lockChoices(knex, recipientKey)
  const chosen = await readChosen(knex, recipientKey)
  for (const { before, ...choice } of written) {
    if (chosen.get(keyOf(choice))?.is_enabled !== choice.is_enabled) {
      continue
    }
    if (CLASS_RULES[choice.message_class].needs_consent) {
      const reversed = { ...choice, is_enabled: before?.is_enabled ?? false }
      const undone = { source: "undone", actor } as const
      await noteConsent(knex, recipientKey, reversed, undone, now)
    }
    if (before) {
      await saveChoice(knex, recipientKey, choice, before, now)
    } else {
      await removeChoice(knex, recipientKey, choice)
    }
  }
}
