import { forgetInboxEvents } from "../../../src/workflows/inbox/forget-events"
import { until } from "../../processes/support/wait"
import {
  HOUR_MS,
  crowd,
  handled,
  tried,
  useInbox,
} from "../../support/inbox-doors"
import { withShop } from "../../support/shop"

withShop((shop) => {
  const { api, getContainer } = shop
  const {
    headers,
    door,
    inbox,
    openDoor,
    deliver,
    counts,
    statusOf,
    settle,
    untilHandled,
  } = useInbox(shop)

  it("keeps one key's events apart and in the order of their rank", async () => {
    // Not woken by the intake: the failing first one has its pause.
    await deliver({ id: "second", key: "pay_1", rank: 2, needs: "first" })
    await until(() => Promise.resolve(tried.get("second") === 1), {
      within_ms: 5000,
    })
    await deliver({ id: "first", key: "pay_1", rank: 1 })
    await untilHandled(1)
    await settle(1)
    expect(handled).toEqual(["first", "second"])
  })

  it("handles events of one key one at a time, by several workers", async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `n${index}`)
    for (const [rank, id] of ids.entries()) {
      await deliver({ id, key: "pay_1", rank })
    }
    // One that finds the key taken goes away; the sweep comes every minute.
    await until(
      async () => {
        await Promise.all([settle(1), settle(1), settle(1)])
        return handled.length >= ids.length
      },
      { within_ms: 30_000 }
    )
    expect(handled).toEqual(ids)
    expect(crowd.most).toBe(1)
  })

  it("sets poison aside, and lets other keys and then its own go on", async () => {
    await deliver({ id: "bad", key: "pay_1", rank: 1, fails: "always" })
    await deliver({ id: "next", key: "pay_1", rank: 2 })
    await deliver({ id: "other", key: "pay_2" })
    await untilHandled(1)
    expect(handled).toEqual(["other"])
    await settle(1)
    await settle(2)
    await settle(3)
    expect(handled).toEqual(["other", "next"])
    const { data } = await api.get("/admin/inbox-events?status=quarantined", {
      headers,
    })
    expect(data).toMatchObject({
      count: 1,
      inbox_events: [
        { attempts: 3, error_class: "invalid_data", status: "quarantined" },
      ],
    })
  })

  it("replays, sets aside and drops by a person's word, with a history", async () => {
    await deliver({ id: "a", fails: "once" })
    await until(async () => (await statusOf())[0] === "failed", {
      within_ms: 3000,
    })
    const [event] = await inbox().listInboxEvents()
    const say = async (verb: string) => {
      const { data } = await api.post(
        `/admin/inbox-events/${event?.id}/${verb}`,
        { note: "Looked at it" },
        { headers }
      )
      return data.inbox_event.status as string
    }
    expect(await say("quarantine")).toBe("quarantined")
    expect(await say("discard")).toBe("discarded")
    await expect(say("quarantine")).rejects.toMatchObject({
      response: { data: { code: "inbox_transition_refused" } },
    })
    await say("replay")
    await untilHandled(1)
    await until(async () => (await statusOf())[0] === "consumed", {
      within_ms: 2000,
    })
    const { data } = await api.get(`/admin/inbox-events/${event?.id}`, {
      headers,
    })
    expect(data.inbox_event.history).toMatchObject([
      { from: "received", to: "failed", actor_type: "system" },
      { from: "failed", to: "quarantined", actor_type: "user" },
      { from: "quarantined", to: "discarded", note: "Looked at it" },
      { from: "discarded", to: "received" },
      { from: "received", to: "consumed", actor_type: "system" },
    ])
  })

  it("tells events apart by a path in the body where the scheme has no ids", async () => {
    Object.assign(
      door,
      await openDoor({
        scheme: "shared-secret",
        event_id_path: "event.id",
        options: { header: "x-shop-secret" },
      })
    )
    const send = (text: string) =>
      api.post(
        door.path,
        { id: text, event: { id: "evt_1" } },
        { headers: { "x-shop-secret": door.secret } }
      )
    await send("a")
    await send("b")
    await untilHandled(1)
    expect(await counts()).toBe(1)
  })

  it("forgets what was handled a month ago, and its history", async () => {
    await deliver({ id: "a" })
    await untilHandled(1)
    await until(async () => (await statusOf())[0] === "consumed", {
      within_ms: 2000,
    })
    const forget = (days: number) => {
      const now = new Date(Date.now() + days * 24 * HOUR_MS)
      const context = {
        container: getContainer(),
        now,
        position: null,
        last_succeeded_at: null,
      }
      return (
        "sweep" in forgetInboxEvents && forgetInboxEvents.sweep(context, 10)
      )
    }
    expect(await forget(29)).toBe(0)
    await expect(
      inbox().deleteInboxHistories(
        (await inbox().listInboxHistories()).map(({ id }) => id)
      )
    ).rejects.toThrow("inbox_history is only added to")
    expect(await forget(31)).toBe(1)
    expect(await inbox().listInboxHistories()).toEqual([])
  })
})
