import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { join } from "path"
import { MESSAGING_MODULE } from ".."
import Message from "../models/message"
import MessageAnnouncement from "../models/message-announcement"
import MessageAttempt from "../models/message-attempt"
import MessageConsent from "../models/message-consent"
import MessageContent from "../models/message-content"
import MessageEvent from "../models/message-event"
import MessagePreference from "../models/message-preference"
import MessageProfile from "../models/message-profile"
import MessageSuppression from "../models/message-suppression"
import type MessagingModuleService from "../service"
import type { NewMessage } from "../types"

const now = new Date("2026-11-21T12:00:00Z")
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const confirmation: NewMessage = {
  topic: "order-confirmed",
  message_class: "transactional",
  channel: "email",
  cause: "order_1",
  recipient_key: "cus_1",
  copy: 0,
  customer_id: "cus_1",
  user_id: null,
  to_address: "ada@example.com",
  order_id: "order_1",
  announcement_id: null,
  locale: "en",
  data: { order_id: "order_1" },
  facts: null,
  expires_at: later(60 * 24),
}
const rendered = {
  locale: "en",
  template_version: 1,
  content: { subject: "s", html: "<p>h</p>", text: "t" },
}
const nobody = { address_digest: "digest", country_code: null }
const lost = {
  outcome: "unknown",
  provider_id: "smtp",
  error_class: "answer_lost",
} as const
const sent = { outcome: "sent", provider_id: "smtp", reference: "r1" } as const
const unkeyed = { is_keyed: false, now }

moduleIntegrationTestRunner<MessagingModuleService>({
  moduleName: MESSAGING_MODULE,
  moduleModels: [
    Message,
    MessageAnnouncement,
    MessageAttempt,
    MessageConsent,
    MessageContent,
    MessageEvent,
    MessagePreference,
    MessageProfile,
    MessageSuppression,
  ],
  resolve: "./src/modules/messaging",
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const plan = (changes: Partial<NewMessage> = {}) =>
      service.plan([{ ...confirmation, ...changes }], now)
    const claim = (at = now, lease_ms = 60_000) =>
      service.claim({ now: at, limit: 10, lease_ms })
    const claimed = async () => {
      await plan()
      const [row] = await claim()
      return row
    }
    const sending = async () => {
      const begun = await service.begin(await claimed(), rendered, nobody, now)
      if (begun.verdict !== "send") {
        throw new Error(`The message was ${begun.verdict}.`)
      }
      return begun.message
    }
    const historyOf = async (message_id: string) => {
      const events = await service.listMessageEvents(
        { message_id },
        { order: { number: "ASC" } }
      )
      return events.map(({ to, reason }) => (reason ? `${to}: ${reason}` : to))
    }

    it("makes one message of twenty plans at once", async () => {
      const plans = await Promise.all(Array.from({ length: 20 }, () => plan()))
      const ids = plans.flat().map(({ id }) => id)
      expect(new Set(ids).size).toBe(1)
      expect(plans.flat().filter(({ is_new }) => is_new)).toHaveLength(1)
      expect(await historyOf(ids[0])).toEqual(["planned"])
    })

    it("gives each due message to one of many who ask at once", async () => {
      for (let number = 0; number < 30; number++) {
        await plan({ cause: `order_${number}` })
      }
      const claims = await Promise.all(Array.from({ length: 8 }, () => claim()))
      const ids = claims.flat().map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toHaveLength(30)
    })

    it("never keeps a confirmation waiting behind a flood of offers", async () => {
      for (let number = 0; number < 12; number++) {
        await service.plan(
          [
            {
              ...confirmation,
              topic: "promotion-announced",
              message_class: "marketing",
              cause: `promo_${number}`,
            },
          ],
          now
        )
      }
      await service.plan([confirmation], later(5))
      const [first] = await claim(later(10))
      expect(first.topic).toBe("order-confirmed")
    })

    it("takes a message over whose sender died before anything left", async () => {
      await plan()
      const [first] = await claim(now, -1)
      const [second] = await claim()
      expect(second.id).toBe(first.id)
      const late = await service.begin(first, rendered, nobody, now)
      expect(late.verdict).toBe("kept_back")
      const timely = await service.begin(second, rendered, nobody, now)
      expect(timely.verdict).toBe("send")
    })

    it("leaves a message whose sender died while sending to a person", async () => {
      const message = await sending()
      await service.recover(message, unkeyed)
      const row = await service.retrieveMessage(message.id)
      expect(row).toMatchObject({ status: "unknown", due_at: null })
      expect(await claim(later(600))).toEqual([])
      expect(await historyOf(message.id)).toEqual([
        "planned",
        "sending",
        "unknown: process-died",
      ])
    })

    it("sends it again where the provider recognises it", async () => {
      const message = await sending()
      await service.recover(message, { is_keyed: true, now })
      const [again] = await claim(later(10))
      expect(again).toMatchObject({ id: message.id, status: "failed" })
    })

    it("does not send again what a provider accepted and then fell silent", async () => {
      const message = await sending()
      await service.finish(message, lost, unkeyed)
      const row = await service.retrieveMessage(message.id)
      expect(row).toMatchObject({
        status: "unknown",
        status_reason: "answer_lost",
      })
      expect(await claim(later(60 * 24))).toEqual([])
    })

    it("keeps why it was allowed, what was said and who took it", async () => {
      const message = await sending()
      await service.finish(message, sent, unkeyed)
      expect(await service.retrieveMessage(message.id)).toMatchObject({
        status: "sent",
        allowed_because: "transactional",
        provider_id: "smtp",
        provider_reference: "r1",
        sent_at: now,
      })
      const [content] = await service.listMessageContents({
        message_id: message.id,
      })
      expect(content).toMatchObject(rendered.content)
    })

    it("listens to no sender whose lease has ended", async () => {
      const message = await sending()
      const impostor = { ...message, lease_token: "somebody else" }
      expect(await service.finish(impostor, sent, unkeyed)).toBeUndefined()
      const row = await service.retrieveMessage(message.id)
      expect(row.status).toBe("sending")
    })

    it("lets an unsubscription win that came before the last look", async () => {
      await plan({ message_class: "service" })
      const [row] = await claim()
      await service.createMessagePreferences({
        recipient_key: "cus_1",
        topic: "order-confirmed",
        channel: "email",
        is_enabled: false,
        chosen_at: now,
      })
      const begun = await service.begin(row, rendered, nobody, now)
      expect(begun.verdict).toBe("kept_back")
      expect(await service.retrieveMessage(row.id)).toMatchObject({
        status: "suppressed",
        status_reason: "switched-off",
      })
    })

    it("lets two offers at once not both take the last place of the week", async () => {
      await service.createMessagePreferences({
        recipient_key: "cus_1",
        topic: "promotion-announced",
        channel: "email",
        is_enabled: true,
        consent_id: "msgcns_1",
        chosen_at: now,
      })
      for (let number = 0; number < 10; number++) {
        await plan({
          topic: "promotion-announced",
          message_class: "marketing",
          cause: `promo_${number}`,
        })
      }
      const rows = await claim()
      const begun = await Promise.all(
        rows.map((row) => service.begin(row, rendered, nobody, now))
      )
      const allowed = begun.filter(({ verdict }) => verdict === "send")
      expect(allowed).toHaveLength(3)
      const [deferred] = await service.listMessages({ status: "deferred" })
      expect(deferred.status_reason).toBe("attention-budget")
    })

    it("puts a message for the feed there in the same commit", async () => {
      await plan({ channel: "feed" })
      const [row] = await claim()
      const feed = { title: "Hello", body: "World", href: null }
      const shown = await service.begin(
        row,
        { locale: "en", template_version: 1, feed },
        nobody,
        now
      )
      expect(shown.verdict).toBe("shown")
      expect(await service.retrieveMessage(row.id)).toMatchObject({
        status: "sent",
        ...feed,
      })
    })

    it("plans again what a failed workflow took back, and not what a person held back", async () => {
      const [{ id }] = await plan()
      await service.withdraw([id], now)
      expect((await service.retrieveMessage(id)).status).toBe("suppressed")
      const [again] = await plan()
      expect(again).toMatchObject({ id, is_new: true })
      const [row] = await claim()
      await service.drop(row, "by-hand", now)
      const [kept] = await plan()
      expect(kept.is_new).toBe(false)
    })

    it("takes no plan back that has begun to leave", async () => {
      const message = await sending()
      await service.withdraw([message.id], now)
      const row = await service.retrieveMessage(message.id)
      expect(row.status).toBe("sending")
    })

    it("adds to its history and its consents, and never changes them", async () => {
      await plan()
      const manager = MikroOrmWrapper.forkManager()
      for (const statement of [
        "update message_event set reason = 'x'",
        "delete from message_event",
      ]) {
        await expect(manager.execute(statement)).rejects.toThrow(
          /only added to/
        )
      }
    })
  },
})
