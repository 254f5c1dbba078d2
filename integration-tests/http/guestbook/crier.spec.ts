import "../../support/guestbook"
import { createHmac, randomUUID } from "crypto"
import { EFFECT_MODULE } from "../../../src/modules/effect"
import type EffectModuleService from "../../../src/modules/effect/service"
import { repairEffects } from "../../../src/workflows/effect"
import { crier, tellCrier } from "../../sample/src/workflows/guestbook"
import { until } from "../../processes/support/wait"
import {
  startFakeProvider,
  type FakeProvider,
} from "../../support/fake-provider/server"
import { withShop } from "../../support/shop"
import { openGuestbook, type Guestbook } from "./guestbook"

const HOUR_MS = 3_600_000

withShop((shop) => {
  const { api, getContainer } = shop
  let book: Guestbook
  let town: FakeProvider
  beforeAll(async () => {
    book = await openGuestbook(shop)
  })
  beforeEach(async () => {
    town = await startFakeProvider()
    crier.address = `${town.url}/things`
  })
  afterEach(() => {
    crier.address = ""
    town.stop()
  })

  async function publishNote() {
    const id = await book.leave(book.ines)
    await book.publish(id)
    return id
  }
  const effects = (): EffectModuleService =>
    getContainer().resolve(EFFECT_MODULE)
  const effectOf = async (id: string) =>
    (await effects().listEffects({ feature: "guestbook", subject_id: id }))[0]
  const hasStatus = (id: string, status: string) =>
    until(async () => (await effectOf(id))?.status === status)

  describe("the crier", () => {
    it("is told of a note when it is published, and not before", async () => {
      const id = await book.leave(book.ines)
      expect(town.calls).toEqual([])
      await book.publish(id)
      await hasStatus(id, "done")
      expect(town.things).toMatchObject([
        { key: `cry_${id}_1`, body: { note_id: id } },
      ])
    })

    it("is told once, though the event comes again and the sweep runs", async () => {
      const id = await publishNote()
      await hasStatus(id, "done")
      await book.publish(id)
      await tellCrier(getContainer(), id)
      await book.runSweep("guestbook-tell-crier")
      expect(town.calls).toHaveLength(1)
    })

    it("has one note to call, though the answer is lost", async () => {
      town.script({ does: "drop" })
      const id = await publishNote()
      await hasStatus(id, "unknown")
      await effects().updateEffects({
        id: (await effectOf(id)).id,
        next_attempt_at: new Date(),
      })
      const now = new Date(Date.now() + HOUR_MS)
      await repairEffects(getContainer(), { limit: 10, now })
      expect(await effectOf(id)).toMatchObject({
        status: "done",
        reference: "thing_1",
      })
      expect(town.things).toHaveLength(1)
    })

    it("is told by the sweep when the event was lost", async () => {
      crier.address = ""
      const id = await publishNote()
      crier.address = `${town.url}/things`
      expect(await book.runSweep("guestbook-tell-crier")).toMatchObject({
        items: 1,
      })
      await hasStatus(id, "done")
      expect(await book.runSweep("guestbook-tell-crier")).toMatchObject({
        items: 0,
      })
    })

    it("hears nothing of a note that was withdrawn before he was asked", async () => {
      crier.address = ""
      await book.withdraw(book.ines, await publishNote())
      crier.address = `${town.url}/things`
      await book.runSweep("guestbook-tell-crier")
      expect(town.calls).toEqual([])
    })
  })

  describe("what the crier reports", () => {
    async function openDoor() {
      const { data } = await api.post(
        "/admin/inbox-endpoints",
        {
          feature: "guestbook",
          provider: "crier",
          scheme: "standard-webhooks",
        },
        { headers: book.merchant }
      )
      const { slug } = data.inbox_endpoint
      return { path: `/hooks/guestbook/${slug}`, secret: data.secret }
    }

    const report = (
      { path, secret }: { path: string; secret: string },
      event: object,
      id: string = randomUUID()
    ) => {
      const body = JSON.stringify(event)
      // Signatures age in real time.
      const timestamp = String(Math.floor(Date.now() / 1000))
      const key = Buffer.from(secret.replace("whsec_", ""), "base64")
      const signature = createHmac("sha256", key)
        .update(`${id}.${timestamp}.${body}`)
        .digest("base64")
      return api.post(path, body, {
        headers: {
          "content-type": "application/json",
          "webhook-id": id,
          "webhook-timestamp": timestamp,
          "webhook-signature": `v1,${signature}`,
        },
        transformRequest: (sent: string) => sent,
        validateStatus: () => true,
      })
    }
    const heard = (note_id: string) => ({ type: "heard", note_id })
    const countOf = async () => (await book.readFeed())[0].heard_count
    const settle = () => book.runSweep("inbox-consume-events")
    const stands = async () =>
      (await book.sql("select status from inbox_event")).map(
        ({ status }) => status
      )

    it("counts once for each event, however often it is delivered", async () => {
      const id = await publishNote()
      const door = await openDoor()
      expect((await report(door, heard(id), "msg_1")).status).toBe(200)
      expect((await report(door, heard(id), "msg_1")).status).toBe(200)
      await report(door, heard(id), "msg_2")
      await settle()
      await until(async () => (await countOf()) === 2)
      await settle()
      expect(await countOf()).toBe(2)
    })

    it("counts once, though it is handled again", async () => {
      const id = await publishNote()
      await report(await openDoor(), heard(id))
      await settle()
      await until(async () => (await countOf()) === 1)
      await book.sql(
        "update inbox_event set status = 'received', next_attempt_at = now()"
      )
      await settle()
      await until(async () => (await stands())[0] === "consumed")
      expect(await countOf()).toBe(1)
    })

    it("is refused when somebody else signed it, and counts nothing", async () => {
      const id = await publishNote()
      const door = await openDoor()
      const secret = `whsec_${Buffer.from("guessed").toString("base64")}`
      const { status } = await report({ ...door, secret }, heard(id))
      expect(status).toBe(401)
      await settle()
      expect(await countOf()).toBe(0)
    })

    it("waits when its note is not there, and is no event of ours when it says something else", async () => {
      const door = await openDoor()
      await report(door, heard("gbnote_0"))
      await report(door, { type: "sung" })
      await until(async () => {
        await settle()
        return (await stands()).every((status) => status === "failed")
      })
      expect(await book.sql("select * from guestbook_hearing")).toEqual([])
    })
  })
})
