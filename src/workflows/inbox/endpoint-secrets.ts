import { randomBytes } from "crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { findScheme, listSchemes, type SchemeOptions } from "../../lib/inbox"
import { sealText } from "../../lib/sealed-text"
import { INBOX_MODULE } from "../../modules/inbox"
import type InboxModuleService from "../../modules/inbox/service"
import type { StoredSecret } from "../../modules/inbox/types"
import { forgetEndpoints, SECRET_USE } from "./find-endpoint"

/** 144 bits: nobody finds a door by trying. */
const SLUG_BYTES = 18
const HOUR_MS = 3_600_000

export interface CreateEndpointInput {
  feature: string
  provider: string
  scheme: string
  options?: SchemeOptions
  event_id_header?: string
  event_id_path?: string
  /** The sender's own, where it makes one; else ours. */
  secret?: string
}

// Plain functions instead of workflows: an engine stores what goes into a
// workflow and what comes out, and a secret must be neither.

/** @returns the secret too, for the only time */
export async function createEndpoint(
  container: MedusaContainer,
  { secret, options, ...input }: CreateEndpointInput
) {
  const text = secretFor(input.scheme, secret)
  const { id } = await serviceIn(container).createInboxEndpoints({
    ...input,
    options: { ...options },
    slug: randomBytes(SLUG_BYTES).toString("base64url"),
    secrets: stored([sealed(text)]),
  })
  forgetEndpoints()
  return { id, secret: text }
}

/**
 * Gives an endpoint a new secret. The old one stays good for a while, because
 * deliveries are on their way and a sender may sign repeats with the old one.
 *
 * @returns the new secret, for the only time
 */
export async function rotateSecret(
  container: MedusaContainer,
  id: string,
  { overlap_hours, secret }: { overlap_hours: number; secret?: string }
) {
  const inbox = serviceIn(container)
  const endpoint = await inbox.retrieveInboxEndpoint(id)
  const text = secretFor(endpoint.scheme, secret)
  // Real time: secrets, as tokens, do not travel with the clock.
  const now_ms = Date.now()
  const ends = new Date(now_ms + overlap_hours * HOUR_MS).toISOString()
  const kept = (endpoint.secrets as unknown as StoredSecret[])
    .map((old) => ({ ...old, expires_at: old.expires_at ?? ends }))
    .filter(({ expires_at }) => Date.parse(expires_at) > now_ms)
  await inbox.updateInboxEndpoints({
    id,
    secrets: stored([sealed(text), ...kept]),
  })
  forgetEndpoints()
  return { id, secret: text }
}

/** A closed door answers like one that was never there. */
export async function switchEndpoint(
  container: MedusaContainer,
  id: string,
  isEnabled: boolean
) {
  const inbox = serviceIn(container)
  await inbox.retrieveInboxEndpoint(id)
  await inbox.updateInboxEndpoints({ id, is_enabled: isEnabled })
  forgetEndpoints()
}

function secretFor(schemeName: string, given: string | undefined) {
  const scheme = schemeNamed(schemeName)
  if (given === undefined) {
    return scheme.createSecret()
  }
  scheme.assertSecret?.(given)
  return given
}

function schemeNamed(name: string) {
  const scheme = findScheme(name)
  if (!scheme) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There is no scheme ${name}; there are ${listSchemes().join(", ")}`,
      "inbox_scheme_unknown"
    )
  }
  return scheme
}

function sealed(text: string): StoredSecret {
  return { sealed: sealText(text, SECRET_USE), expires_at: null }
}

/** Models type every JSON as an object; this one is a list. */
function stored(secrets: StoredSecret[]) {
  return secrets as unknown as Record<string, unknown>
}

function serviceIn(container: MedusaContainer): InboxModuleService {
  return container.resolve(INBOX_MODULE)
}
