import { join } from "path"
import { EFFECT_MODULE } from "../../src/modules/effect"
import type EffectModuleService from "../../src/modules/effect/service"
import { planEffectWorkflow, repairEffects } from "../../src/workflows/effect"
import { startServer } from "../builders/server"
import {
  startFakeProvider,
  type FakeProvider,
} from "../support/fake-provider/server"
import { asPlugin } from "../support/sample-plugin"
import { withShop } from "../support/shop"
import "../support/workshop/src/workflows/workshop/make-thing"
import { endAll } from "./support/processes"

const KILLED = 137
const WORKSHOP = asPlugin(join(__dirname, "../support/workshop"))

withShop(({ getContainer, dbConfig }) => {
  let provider: FakeProvider
  beforeEach(async () => {
    provider = await startFakeProvider()
  })
  afterEach(() => provider.stop())
  afterAll(endAll)

  const effects = (): EffectModuleService =>
    getContainer().resolve(EFFECT_MODULE)

  async function plan() {
    const { result } = await planEffectWorkflow(getContainer()).run({
      input: {
        feature: "workshop",
        kind: "thing",
        intent_key: "thing_order1_1",
        input: { url: provider.url, colour: "blue" },
      },
    })
    return result.id
  }

  /** Runs an effect in a process of its own, which kills itself on the way. */
  async function killWhileRunning(id: string, crashAt: string) {
    const server = await startServer({
      DATABASE_URL: dbConfig.clientUrl,
      TEST_PLUGIN: WORKSHOP,
      CRASH_AT: crashAt,
    })
    await expect(server.api.post(`/workshop/effects/${id}`)).rejects.toThrow()
    expect(await server.exited).toBe(KILLED)
  }

  /** As if its lease and its pauses were over. */
  async function repair(id: string) {
    await effects().updateEffects({ id, leased_until: new Date(0) })
    const now = new Date(Date.now() + 3_600_000)
    return repairEffects(getContainer(), { limit: 10, now })
  }

  it.each([
    { place: "effect.asked", when: "after the provider did it", calls: 1 },
    { place: "effect.begun", when: "before the provider was asked", calls: 0 },
  ])("does it once when killed $when", async ({ place, calls }) => {
    const id = await plan()
    await killWhileRunning(id, place)
    expect(provider.calls).toHaveLength(calls)
    expect(await effects().retrieveEffect(id)).toMatchObject({
      status: "sending",
    })
    // Nobody touches it while the dead process' lease may be a living one's.
    const now = new Date(Date.now() + 3_600_000)
    expect(await repairEffects(getContainer(), { limit: 10, now })).toEqual({
      items: 0,
    })

    await repair(id)
    expect(await effects().retrieveEffect(id)).toMatchObject({
      status: "done",
      reference: "thing_1",
      rotation: 1,
    })
    expect(provider.things).toHaveLength(1)
    expect(provider.calls).toEqual(["thing_order1_1_1"])
  })
})
