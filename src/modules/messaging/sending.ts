import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { outcomeToldBy, type MailNews } from "./domain/feedback"
import { settle, type SendOutcome } from "./domain/outcome"
import { permit } from "./domain/permission"
import { isNoSuchAddress } from "./domain/refusal"
import {
  changeMessage,
  lockLeased,
  NO_LEASE,
  type MessageRow,
} from "./message-rows"
import { readStanding, type RecipientFacts } from "./standing"
import { suppressAddress } from "./suppressing"
import type { Rendered } from "./types"

export interface AttemptResult {
  outcome: SendOutcome
  provider_id: string | null
  reference?: string | null
  error_class?: string
}

/**
 * What the beginning of a send came to: the mail may leave, the feed shows it,
 * or it is kept back.
 */
export type Begun =
  { verdict: "send" | "shown"; message: MessageRow } | { verdict: "kept_back" }

/**
 * The last look before a message leaves. Allowed, it is `sending` once this
 * commits, with an attempt that outlives the process; a message for the feed
 * is in it by then.
 */
export async function beginSending(
  knex: Knex,
  claimed: MessageRow,
  rendered: Rendered,
  recipient: RecipientFacts,
  now: Date
): Promise<Begun> {
  const row = await lockLeased(knex, claimed)
  if (!row) {
    return { verdict: "kept_back" }
  }
  const standing = await readStanding(knex, row, recipient, now)
  const permission = permit(row.message_class, standing, now)
  if (permission.verdict !== "allowed") {
    const reason = permission.because
    const due_at = permission.verdict === "deferred" ? permission.until : null
    await changeMessage(
      knex,
      row,
      {
        ...NO_LEASE,
        status: permission.verdict,
        status_reason: reason,
        due_at,
      },
      { reason },
      now
    )
    return { verdict: "kept_back" }
  }
  const attempts = row.attempts + 1
  await noteAttempt(knex, row.id, attempts, now)
  await writeContent(knex, row.id, rendered, now)
  const message = await changeMessage(
    knex,
    row,
    {
      status: "sending",
      status_reason: null,
      allowed_because: permission.because,
      attempts,
      locale: rendered.locale,
      template_version: rendered.template_version,
      ...rendered.feed,
    },
    { attempt: attempts },
    now
  )
  if (row.channel === "email") {
    return { verdict: "send", message }
  }
  const shown = { outcome: "sent", provider_id: null } as const
  return {
    verdict: "shown",
    message: await endAttempt(knex, message, shown, { is_keyed: true, now }),
  }
}

export interface AroundSending {
  /** The provider recognises a message it was given before. */
  is_keyed: boolean
  now: Date
  address_digest?: string | null
}

/** Writes down what an attempt came to, unless somebody else has taken over. */
export async function finishSending(
  knex: Knex,
  sending: MessageRow,
  result: AttemptResult,
  around: AroundSending
): Promise<MessageRow | undefined> {
  const row = await lockLeased(knex, sending)
  if (row && result.outcome === "refused") {
    await rememberNoSuchAddress(knex, row, result, around)
  }
  return row && endAttempt(knex, row, result, around)
}

/** Who writes on to addresses that do not exist is taken for a spammer. */
async function rememberNoSuchAddress(
  knex: Knex,
  { id, to_address }: MessageRow,
  { error_class }: AttemptResult,
  { address_digest, now }: AroundSending
) {
  if (address_digest && isNoSuchAddress(error_class)) {
    await suppressAddress(
      knex,
      {
        address_digest,
        address: to_address,
        reason: "hard_bounce",
        source: id,
      },
      now
    )
  }
}

/**
 * Decides about a message whose sender died: what cannot be asked for twice is
 * left to a person.
 */
export async function recoverSending(
  knex: Knex,
  claimed: MessageRow,
  around: AroundSending
) {
  const result: AttemptResult = {
    outcome: "unknown",
    provider_id: claimed.provider_id,
    error_class: "process-died",
  }
  return finishSending(knex, claimed, result, around)
}

function endAttempt(
  knex: Knex,
  row: MessageRow,
  { outcome: seen, provider_id, reference, error_class }: AttemptResult,
  { is_keyed, now }: AroundSending
) {
  const failures = row.failures + 1
  // The provider's report may have been faster than its answer.
  const outcome =
    seen === "unknown" && row.feedback
      ? outcomeToldBy(row.feedback as MailNews)
      : seen
  const settled = settle(outcome, {
    failures,
    is_keyed,
    now,
    random: Math.random(),
  })
  return changeMessage(
    knex,
    row,
    {
      ...NO_LEASE,
      ...settled,
      failures: settled.status === "sent" ? 0 : failures,
      status_reason: error_class ?? null,
      provider_id,
      ...(reference && { provider_reference: reference }),
      ...(settled.status === "sent" && { sent_at: now }),
    },
    { reason: error_class, attempt: row.attempts },
    now
  )
}

async function noteAttempt(knex: Knex, id: string, number: number, now: Date) {
  await knex("message_attempt").insert({
    id: generateEntityId(undefined, "msgatt"),
    message_id: id,
    number,
    started_at: now,
  })
}

async function writeContent(
  knex: Knex,
  id: string,
  { content }: Rendered,
  now: Date
) {
  if (!content) {
    return
  }
  await knex("message_content")
    .insert({
      id: generateEntityId(undefined, "msgcon"),
      message_id: id,
      ...content,
      rendered_at: now,
    })
    .onConflict(knex.raw("(message_id) where deleted_at is null"))
    .merge(["subject", "html", "text", "rendered_at"])
}
