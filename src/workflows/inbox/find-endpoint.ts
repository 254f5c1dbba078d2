import type { MedusaContainer } from "@medusajs/framework/types"
import { INBOX_MODULE } from "../../modules/inbox"
import type InboxModuleService from "../../modules/inbox/service"
import type { EndpointRow, StoredSecret } from "../../modules/inbox/types"
import { openText } from "../../lib/sealed-text"
import type { SchemeOptions } from "../../lib/inbox"

export const SECRET_USE = "inbox-secret"

/** How long another process may still take a secret that was just replaced. */
const TTL_MS = 5_000
/** Guessed slugs are kept too, and must not fill the memory. */
const ENTRIES_MAX = 1_000

/** An endpoint as the intake needs it, with its secrets in the clear. */
export interface OpenEndpoint {
  id: string
  feature: string
  provider: string
  scheme: string
  options: SchemeOptions
  event_id_header: string | null
  event_id_path: string | null
  secrets: { text: string; expires_at_ms: number }[]
}

interface Entry {
  endpoint: OpenEndpoint | undefined
  read_at_ms: number
}

const entries = new Map<string, Entry>()

/** The endpoint behind a slug, from memory where it was read lately. */
export async function findEndpoint(container: MedusaContainer, slug: string) {
  const known = entries.get(slug)
  // Real time: it is about this process' memory.
  if (known && Date.now() - known.read_at_ms < TTL_MS) {
    return known.endpoint
  }
  const inbox: InboxModuleService = container.resolve(INBOX_MODULE)
  const row = await inbox.findOpenEndpoint(slug)
  const endpoint = row && opened(row)
  if (entries.size >= ENTRIES_MAX) {
    entries.clear()
  }
  // Real time: a cache grows stale by it.
  entries.set(slug, { endpoint, read_at_ms: Date.now() })
  return endpoint
}

/** After a change. Other processes see it within five seconds. */
export function forgetEndpoints() {
  entries.clear()
}

function opened(row: EndpointRow): OpenEndpoint {
  const stored = row.secrets as unknown as StoredSecret[]
  return {
    ...row,
    options: row.options,
    secrets: stored.map(({ sealed, expires_at }) => ({
      text: openText(sealed, SECRET_USE),
      expires_at_ms: expires_at ? Date.parse(expires_at) : Infinity,
    })),
  }
}
