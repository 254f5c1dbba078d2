import { createHmac, randomUUID } from "crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { consumeInbox, defineInboxConsumer } from "../../src/workflows/inbox"
import { INBOX_MODULE } from "../../src/modules/inbox"
import type InboxModuleService from "../../src/modules/inbox/service"
import { buildMerchant } from "../builders/merchant"
import { until } from "../processes/support/wait"
import type { Shop } from "./shop"

export interface Note {
  id?: string
  key?: string
  rank?: number
  fails?: "always" | "once"
  needs?: string
  text?: string
}

/** What the consumer has handled, in order, and what it said. */
export const handled: string[] = []
export const texts: string[] = []
export const tried = new Map<string, number>()
/** How many events were handled at the same time, at most. */
export const crowd = { now: 0, most: 0 }

defineInboxConsumer({
  feature: "workshop",
  ordering: (payload) => {
    const { key, rank } = Object(payload) as Note
    return key === undefined ? undefined : { key, rank }
  },
  async handle({ payload }) {
    const { id = "", fails, needs, text } = payload as Note
    tried.set(id, (tried.get(id) ?? 0) + 1)
    crowd.now += 1
    crowd.most = Math.max(crowd.most, crowd.now)
    await new Promise((resolve) => setTimeout(resolve, 20))
    crowd.now -= 1
    if (fails === "always" || (fails === "once" && tried.get(id) === 1)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Not so.")
    }
    if (needs && !handled.includes(needs)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not there yet.")
    }
    handled.push(id)
    texts.push(text ?? "")
  },
})

export const HOUR_MS = 3_600_000

/** A door for webhooks, somebody who sends them, and a merchant's login. */
export function useInbox({ api, getContainer }: Shop) {
  const headers: Record<string, string> = {}
  const door = { id: "", path: "", secret: "" }

  beforeAll(async () => {
    Object.assign(headers, (await buildMerchant(getContainer())).headers)
  })
  beforeEach(async () => {
    handled.length = 0
    texts.length = 0
    tried.clear()
    crowd.most = 0
    Object.assign(door, await openDoor())
  })

  const inbox = (): InboxModuleService => getContainer().resolve(INBOX_MODULE)

  async function openDoor(body: object = {}) {
    const { data } = await api.post(
      "/admin/inbox-endpoints",
      {
        feature: "workshop",
        provider: "fake",
        scheme: "standard-webhooks",
        ...body,
      },
      { headers }
    )
    const { id, slug } = data.inbox_endpoint
    return {
      id,
      path: `/hooks/workshop/${slug}`,
      secret: data.secret as string,
    }
  }

  function signed(
    body: string,
    { secret = door.secret, age = 0, id = "" } = {}
  ) {
    const webhookId = id || `msg_${randomUUID()}`
    const timestamp = String(Math.floor(Date.now() / 1000) - age)
    const signature = createHmac(
      "sha256",
      Buffer.from(secret.replace("whsec_", ""), "base64")
    )
      .update(`${webhookId}.${timestamp}.${body}`)
      .digest("base64")
    return {
      "content-type": "application/json",
      "webhook-id": webhookId,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${signature}`,
    }
  }

  async function deliver(
    body: string | Note,
    {
      path = door.path,
      ...how
    }: Parameters<typeof signed>[1] & { path?: string } = {}
  ) {
    const text = typeof body === "string" ? body : JSON.stringify(body)
    return api.post(path, text, {
      headers: signed(text, how),
      transformRequest: (sent: string) => sent,
      validateStatus: () => true,
    })
  }

  const counts = async () => (await inbox().listAndCountInboxEvents())[1]
  const statusOf = async () =>
    (await inbox().listInboxEvents({}, { order: { received_at: "ASC" } })).map(
      ({ status }) => status
    )
  const settle = (hours = 0) =>
    consumeInbox(getContainer(), {
      limit: 100,
      now: new Date(Date.now() + hours * HOUR_MS),
    })
  const untilHandled = (count: number) =>
    until(() => Promise.resolve(handled.length === count), { within_ms: 5000 })

  return {
    headers,
    door,
    inbox,
    openDoor,
    signed,
    deliver,
    counts,
    statusOf,
    settle,
    untilHandled,
  }
}
