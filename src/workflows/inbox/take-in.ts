import type { MedusaContainer } from "@medusajs/framework/types"
import { randomBytes } from "crypto"
import { MedusaError } from "@medusajs/framework/utils"
import {
  findConsumer,
  findScheme,
  headerOf,
  standardWebhooks,
  type Delivery,
} from "../../lib/inbox"
import { eventIdOf, valueAt } from "../../modules/inbox/domain/event-id"
import { keptHeaders } from "../../modules/inbox/domain/kept-headers"
import { countRejection } from "./count-rejections"
import { findEndpoint, type OpenEndpoint } from "./find-endpoint"
import { storeEvent } from "./store-event"

/** Nobody has this secret: what comes to no door is checked all the same. */
const NO_ENDPOINT: OpenEndpoint = {
  id: "",
  feature: "",
  provider: "",
  scheme: standardWebhooks.name,
  options: {},
  event_id_header: null,
  event_id_path: null,
  secrets: [
    {
      text: randomBytes(32).toString("base64"),
      expires_at_ms: Number.POSITIVE_INFINITY,
    },
  ],
}

interface Arrival extends Delivery {
  feature: string
  slug: string
}

/**
 * Takes in one delivery: proves the sender, then stores the bytes.
 *
 * No workflow and nothing but one insert, shared in a burst, because senders come in bursts, give
 * us a few seconds, and switch off who is too slow for them.
 *
 * @throws {MedusaError} 401 without the right signature; 404 for no endpoint,
 * after the same work, so that the time does not tell which doors exist
 */
export async function takeIn(
  container: MedusaContainer,
  { feature, slug, headers, body }: Arrival
) {
  const found = await findEndpoint(container, slug)
  const endpoint = found?.feature === feature ? found : undefined
  const isGenuine = verify(endpoint ?? NO_ENDPOINT, { headers, body })
  if (!endpoint) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no such endpoint."
    )
  }
  if (!isGenuine) {
    countRejection(container, endpoint.id)
    throw new MedusaError(
      MedusaError.Types.UNAUTHORIZED,
      "The signature or secret of this delivery is not right, or too old."
    )
  }
  await storeEvent(container, describe(endpoint, { headers, body }))
}

/** Every live secret is tried, so the time does not tell which one fits. */
function verify(endpoint: OpenEndpoint, delivery: Delivery) {
  const scheme = findScheme(endpoint.scheme)
  // Real time, by which the sender signs and secrets end.
  const now_ms = Date.now()
  return endpoint.secrets
    .filter(({ expires_at_ms }) => expires_at_ms > now_ms)
    .map(({ text }) =>
      scheme?.verify({
        ...delivery,
        secret: text,
        options: endpoint.options,
        now_seconds: Math.floor(now_ms / 1000),
      })
    )
    .includes(true)
}

function describe(endpoint: OpenEndpoint, { headers, body }: Delivery) {
  const { id, feature, provider, event_id_header, event_id_path } = endpoint
  const ordering = findConsumer(feature)?.ordering
  const payload = event_id_path || ordering ? parse(body) : undefined
  const ids = [
    findScheme(endpoint.scheme)?.eventId?.({ headers, body }),
    event_id_path ? valueAt(payload, event_id_path) : undefined,
    event_id_header ? headerOf(headers[event_id_header]) : undefined,
  ]
  return {
    endpoint_id: id,
    feature,
    provider,
    event_id: eventIdOf({ ids, body }),
    headers: keptHeaders(headers),
    body,
    ordering: ordering && orderingOf(ordering, payload),
  }
}

/** A consumer that stumbles here will say so when it handles the event. */
function orderingOf<T>(ordering: (payload: unknown) => T, payload: unknown) {
  try {
    return ordering(payload)
  } catch {
    return undefined
  }
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"))
  } catch {
    return null
  }
}
