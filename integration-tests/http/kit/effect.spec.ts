import { EFFECT_MODULE } from "../../../src/modules/effect"
import type EffectModuleService from "../../../src/modules/effect/service"
import {
  defineEffect,
  planEffectWorkflow,
  repairEffects,
  runEffect,
} from "../../../src/workflows/effect"
import { buildMerchant } from "../../builders/merchant"
import { findThing, makeThing } from "../../support/fake-provider/client"
import {
  startFakeProvider,
  type FakeProvider,
} from "../../support/fake-provider/server"
import { withClient } from "../../support/databases"
import { withShop } from "../../support/shop"

const KEYED = { call: makeThing, is_keyed: true, timeout_seconds: 1 }
defineEffect({ ...KEYED, name: "workshop.thing", lookUp: findThing })
defineEffect({ ...KEYED, name: "workshop.keyed" })
defineEffect({ ...KEYED, name: "workshop.blind", is_keyed: false })
defineEffect({
  ...KEYED,
  name: "workshop.unkeyed",
  is_keyed: false,
  lookUp: findThing,
})

const MINUTE_MS = 60_000
const hours = (count: number) => new Date(Date.now() + count * 60 * MINUTE_MS)

withShop(({ api, getContainer, dbConfig }) => {
  let provider: FakeProvider
  let headers: Record<string, string>

  beforeAll(async () => {
    headers = (await buildMerchant(getContainer())).headers
  })
  beforeEach(async () => {
    provider = await startFakeProvider()
  })
  afterEach(() => provider.stop())

  const effects = (): EffectModuleService =>
    getContainer().resolve(EFFECT_MODULE)

  async function plan(kind = "thing", colour = "blue", url = provider.url) {
    const { result } = await planEffectWorkflow(getContainer()).run({
      input: {
        feature: "workshop",
        kind,
        intent_key: `thing_${kind}_1`,
        input: { url, colour },
        subject: { type: "order", id: "order_1" },
      },
    })
    return result
  }
  const run = (id: string) => runEffect(getContainer(), id)

  /** Sweeps as time goes by: the service's due date is moved, not the clock. */
  async function sweepUntilSettled(id: string, rounds = 12) {
    for (let round = 0; round < rounds; round++) {
      const { next_attempt_at } = await effects().retrieveEffect(id)
      if (!next_attempt_at) {
        break
      }
      await effects().updateEffects({ id, next_attempt_at: new Date() })
      await repairEffects(getContainer(), { limit: 10, now: hours(1) })
    }
    return effects().retrieveEffect(id)
  }

  it("sends nothing before it is written down, and does it once", async () => {
    const { id } = await plan()
    expect(provider.calls).toEqual([])
    expect(await run(id)).toMatchObject({
      status: "done",
      reference: "thing_1",
    })
    expect(await run(id)).toMatchObject({ status: "done" })
    expect(provider.calls).toEqual(["thing_thing_1_1"])
  })

  it("holds no transaction open while the provider works", async () => {
    provider.script({ does: "delay", ms: 400 })
    const { id } = await plan()
    const running = run(id)
    while (!provider.calls.length) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    const idle = await withClient(
      (db) =>
        db.query(
          `select query from pg_stat_activity
           where datname = current_database() and state = 'idle in transaction'`
        ),
      dbConfig.dbName
    )
    expect(idle.rows).toEqual([])
    await running
  })

  it("makes exactly one thing when the answer is lost three times", async () => {
    const { id } = await plan("keyed")
    provider.script({ does: "drop" }, { does: "drop" }, { does: "drop" })
    expect(await run(id)).toMatchObject({
      status: "unknown",
      error_class: expect.stringMatching(/ECONNRESET|SOCKET/),
    })
    expect(await sweepUntilSettled(id)).toMatchObject({ status: "done" })
    expect(provider.calls).toEqual(Array(4).fill("thing_keyed_1_1"))
    expect(provider.things).toHaveLength(1)
  })

  it("looks up before it repeats a call that took too long", async () => {
    provider.script({ does: "delay", ms: 3000 })
    const { id } = await plan()
    expect(await run(id)).toMatchObject({
      status: "unknown",
      error_class: "TimeoutError",
    })
    expect(await sweepUntilSettled(id)).toMatchObject({ status: "done" })
    expect(provider.calls).toHaveLength(1)
    expect(provider.things).toHaveLength(1)
  })

  it("repeats under the same key what the provider has never seen", async () => {
    provider.script({ does: "drop_before_work" })
    const { id } = await plan()
    expect(await run(id)).toMatchObject({ status: "unknown" })
    expect(await sweepUntilSettled(id)).toMatchObject({ status: "done" })
    expect(provider.calls).toEqual(["thing_thing_1_1", "thing_thing_1_1"])
  })

  it("takes a new key after a refusal that was corrected", async () => {
    provider.script({ does: "answer", status: 422 })
    const { id } = await plan()
    expect(await run(id)).toMatchObject({
      status: "refused",
      error_class: "http_422",
    })
    expect(await plan("thing", "green")).toMatchObject({
      id,
      status: "planned",
    })
    expect(await run(id)).toMatchObject({ status: "done", rotation: 2 })
    expect(provider.calls).toEqual(["thing_thing_1_1", "thing_thing_1_2"])
  })

  it("tries again under the same key when nothing can have arrived", async () => {
    provider.stop()
    const { id } = await plan("keyed")
    expect(await run(id)).toMatchObject({
      status: "planned",
      failures: 1,
      error_class: expect.any(String),
    })
  })

  it("does not hurry a provider that fails: repeated runs keep the pause", async () => {
    provider.script({ does: "answer", status: 500 })
    const { id } = await plan("keyed")
    await run(id)
    await run(id)
    await run(id)
    expect(provider.calls).toHaveLength(1)
  })

  it("lets twenty parallel runs make one call", async () => {
    provider.script({ does: "delay", ms: 200 })
    const { id } = await plan()
    await Promise.all(Array.from({ length: 20 }, () => run(id)))
    expect(provider.calls).toHaveLength(1)
    expect(provider.busiest()).toBe(1)
    expect(await run(id)).toMatchObject({ status: "done" })
  })

  it("never repeats blindly where the provider knows no keys", async () => {
    provider.stop()
    provider = await startFakeProvider({ is_keyed: false })
    provider.script({ does: "drop" })
    const { id } = await plan("blind")
    expect(await run(id)).toMatchObject({
      status: "unknown",
      needs_decision: true,
    })
    await repairEffects(getContainer(), { limit: 10, now: hours(9) })
    expect(provider.calls).toHaveLength(1)
  })

  it("does not believe an absence too early where the provider knows no keys", async () => {
    provider.stop()
    provider = await startFakeProvider({ is_keyed: false })
    provider.script({ does: "drop_before_work" })
    const { id } = await plan("unkeyed")
    await run(id)
    await effects().updateEffects({ id, next_attempt_at: new Date() })
    await repairEffects(getContainer(), { limit: 10, now: hours(1) })
    expect(provider.calls).toHaveLength(1)
    expect(await effects().retrieveEffect(id)).toMatchObject({
      status: "unknown",
    })
  })

  it("runs what nobody ran, but leaves a new plan to its maker first", async () => {
    const { id } = await plan()
    const now = new Date()
    expect(await repairEffects(getContainer(), { limit: 10, now })).toEqual({
      items: 0,
    })
    const later = new Date(Date.now() + 2 * MINUTE_MS)
    await repairEffects(getContainer(), { limit: 10, now: later })
    expect(await effects().retrieveEffect(id)).toMatchObject({ status: "done" })
  })

  it("asks a person after the last try, who finds it first in the list", async () => {
    const settled = await plan()
    await run(settled.id)
    const { id } = await plan("keyed")
    provider.script(...Array(8).fill({ does: "answer", status: 503 }))
    await run(id)
    await sweepUntilSettled(id)
    const list = await api.get("/admin/effects?feature=workshop", { headers })
    expect(list.data).toMatchObject({
      count: 2,
      effects: [
        { id, status: "unknown", needs_decision: true },
        { id: settled.id, status: "done" },
      ],
    })
    expect(list.data.effects[0]).not.toHaveProperty("input")

    const { data } = await api.post(
      `/admin/effects/${id}/confirm`,
      { note: "Seen in their dashboard", reference: "thing_9" },
      { headers }
    )
    expect(data.effect).toMatchObject({ status: "done", reference: "thing_9" })
    const read = await api.get(`/admin/effects/${id}`, { headers })
    expect(read.data.effect.attempts).toHaveLength(8)
    expect(read.data.effect.history.at(-1)).toMatchObject({
      from: "unknown",
      to: "done",
      actor_type: "user",
      note: "Seen in their dashboard",
    })
  })

  it("lets a person refuse and then retry under a new key", async () => {
    provider.script({ does: "drop_before_work" })
    const { id } = await plan("blind")
    await run(id)
    const say = (verb: string) =>
      api.post(
        `/admin/effects/${id}/${verb}`,
        { note: "Asked them" },
        { headers }
      )
    expect((await say("refuse")).data.effect.status).toBe("refused")
    expect((await say("retry")).data.effect).toMatchObject({
      status: "planned",
      provider_key: "thing_blind_1_2",
    })
    await repairEffects(getContainer(), { limit: 10, now: hours(1) })
    expect(provider.calls).toEqual(["thing_blind_1_1", "thing_blind_1_2"])
    expect(
      (await api.get(`/admin/effects/${id}`, { headers })).data.effect
    ).toMatchObject({ status: "done" })
  })

  it.each([
    ["GET", "/admin/effects", undefined],
    ["GET", "/admin/effects/eff_1", undefined],
    ["POST", "/admin/effects/eff_1/retry", { note: "x" }],
    ["POST", "/admin/effects/eff_1/confirm", { note: "x" }],
    ["POST", "/admin/effects/eff_1/refuse", { note: "x" }],
  ])("%s %s is for those who are logged in", async (method, url, data) => {
    const ask = (extra = {}) =>
      api.request({ method, url, data, validateStatus: () => true, ...extra })
    expect((await ask()).status).toBe(401)
    if (url.includes("eff_1")) {
      expect((await ask({ headers })).status).toBe(404)
    }
  })

  it("refuses a decision without a note, or with what it does not know", async () => {
    const { id } = await plan()
    for (const body of [{}, { note: " " }, { note: "x", status: "done" }]) {
      await expect(
        api.post(`/admin/effects/${id}/confirm`, body, { headers })
      ).rejects.toMatchObject({ response: { status: 400 } })
    }
  })
})
