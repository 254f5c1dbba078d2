import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { join } from "path"
import { EFFECT_MODULE } from ".."
import type { EffectPolicy } from "../domain/next-action"
import Effect from "../models/effect"
import EffectAttempt from "../models/effect-attempt"
import EffectHistory from "../models/effect-history"
import type EffectModuleService from "../service"

const now = new Date("2026-11-21T12:00:00Z")
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const policy: EffectPolicy = {
  can_look_up: true,
  is_keyed: true,
  absent_after_seconds: 900,
  attempts_max: 3,
  backoff: { first_seconds: 60, max_seconds: 3600 },
}
const intent = {
  feature: "parcel",
  kind: "label",
  intent_key: "label_parcel1_1",
  input: { parcel_id: "par_1", grams: 900 },
  subject: { type: "parcel", id: "par_1" },
}
const refused = { outcome: "refused", error_class: "http_422" } as const
const clerk = { type: "user", id: "user_1" }

moduleIntegrationTestRunner<EffectModuleService>({
  moduleName: EFFECT_MODULE,
  moduleModels: [Effect, EffectAttempt, EffectHistory],
  resolve: "./src/modules/effect",
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (statement: string) =>
      MikroOrmWrapper.forkManager().execute(statement)
    const plan = async (changes: Partial<typeof intent> = {}) =>
      service.plan({ ...intent, ...changes }, now)
    const begin = (id: string, at = now, lease_ms = 60_000) =>
      service.begin(id, { policy, lease_ms, now: at })
    const begun = async (id: string, at = now) => {
      const attempt = await begin(id, at)
      if (!attempt) {
        throw new Error(`Effect ${id} could not be begun.`)
      }
      return attempt
    }
    const historyOf = (effect_id: string) =>
      service.listEffectHistories({ effect_id }, { order: { number: "ASC" } })

    it("plans one effect for twenty who ask at once", async () => {
      const plans = await Promise.all(Array.from({ length: 20 }, () => plan()))
      expect(new Set(plans.map(({ effect }) => effect.id)).size).toBe(1)
      expect(plans.filter(({ is_new }) => is_new)).toHaveLength(1)
      expect(plans[0]?.effect).toMatchObject({
        status: "planned",
        provider_key: "label_parcel1_1_1",
      })
    })

    it("refuses the same intent with another input while it is open", async () => {
      await plan()
      const corrected = plan({ input: { parcel_id: "par_1", grams: 950 } })
      await expect(corrected).rejects.toMatchObject({
        code: "effect_input_differs",
      })
    })

    it("takes a new key once a refused intent is corrected", async () => {
      const { effect } = await plan()
      await service.finish(await begun(effect.id), refused, { policy, now })

      const same = await plan()
      expect(same.effect).toMatchObject({ status: "refused", rotation: 1 })

      const corrected = await plan({
        input: { parcel_id: "par_1", grams: 950 },
      })
      expect(corrected.effect).toMatchObject({
        id: effect.id,
        status: "planned",
        provider_key: "label_parcel1_1_2",
        input: { parcel_id: "par_1", grams: 950 },
        settled_at: null,
      })
    })

    it("gives the lease to one of twenty who begin at once", async () => {
      const { effect } = await plan()
      const attempts = await Promise.all(
        Array.from({ length: 20 }, () => begin(effect.id))
      )
      expect(attempts.filter(Boolean)).toHaveLength(1)
      const [attempt, ...more] = await service.listEffectAttempts({
        effect_id: effect.id,
      })
      expect(attempt).toMatchObject({ number: 1, action: "call" })
      expect(more).toEqual([])
    })

    it("takes a dead process' call for unknown and looks it up", async () => {
      const { effect } = await plan()
      await begin(effect.id, now, 0)
      const attempt = await begun(effect.id)
      expect(attempt).toMatchObject({
        action: "look_up",
        effect: { status: "unknown", provider_key: "label_parcel1_1_1" },
      })
      expect(await historyOf(effect.id)).toMatchObject([
        { from: null, to: "planned" },
        { from: "planned", to: "sending" },
        { from: "sending", to: "unknown", error_class: "process_died" },
        { from: "unknown", to: "unknown", attempt_id: attempt.id },
      ])
    })

    it("only notes what a process says that has lost its lease", async () => {
      const { effect } = await plan()
      const slow = await begin(effect.id, now, 0)
      await begin(effect.id)
      if (slow) {
        await service.finish(slow, { outcome: "done" }, { policy, now })
      }
      expect(await service.retrieveEffect(effect.id)).toMatchObject({
        status: "unknown",
      })
      expect((await historyOf(effect.id)).at(-1)).toMatchObject({
        attempt_id: slow?.id,
        outcome: "done",
        to: "unknown",
      })
    })

    it("takes a plan back only while nothing was tried under its key", async () => {
      const { effect } = await plan()
      expect(await service.withdraw(effect, now)).toBe(true)
      const again = await plan()
      expect(again).toMatchObject({
        is_new: true,
        effect: { id: effect.id, status: "planned", rotation: 1 },
      })
      await begun(effect.id)
      expect(await service.withdraw(effect, now)).toBe(false)
    })

    it("lists what is due and free, the longest waiting first", async () => {
      const { effect } = await plan()
      const other = await plan({ intent_key: "label_parcel2_1" })
      expect(await service.listDue({ limit: 9, now })).toEqual([])
      expect(await service.listDue({ limit: 9, now: later(2) })).toHaveLength(2)
      await begun(other.effect.id)
      expect(await service.listDue({ limit: 9, now: later(2) })).toMatchObject([
        { id: effect.id },
      ])
    })

    it("takes the provider's word before, after and instead of an answer", async () => {
      const { effect } = await plan()
      const attempt = await begun(effect.id)
      const by = { provider_key: effect.provider_key }
      const report = { outcome: "done", reference: "lbl_7" } as const
      await service.report(by, report, now)
      await service.report(by, report, now)
      await service.finish(attempt, { outcome: "unknown" }, { policy, now })
      expect(await service.retrieveEffect(effect.id)).toMatchObject({
        status: "done",
        reference: "lbl_7",
        next_attempt_at: null,
      })
      // Days later the bank turns it down: it may be asked for anew.
      const undone = { ...intent, reference: "lbl_7" }
      const { feature, kind, reference } = undone
      await service.report(
        { feature, kind, reference },
        { outcome: "refused", error_class: "returned" },
        later(9000)
      )
      const retry = {
        verdict: "retry",
        actor: clerk,
        note: "New account",
      } as const
      expect(await service.decide(effect.id, retry, later(9001))).toMatchObject(
        {
          status: "planned",
          provider_key: "label_parcel1_1_2",
        }
      )
    })

    describe("a person's word", () => {
      const say = (
        id: string,
        verdict: "retry" | "confirm" | "refuse",
        reference?: string
      ) =>
        service.decide(
          id,
          { verdict, actor: clerk, note: "Looked it up", reference },
          now
        )

      async function inDoubt() {
        const { effect } = await plan()
        const attempt = await begun(effect.id)
        const blind = { ...policy, can_look_up: false, is_keyed: false }
        const around = { policy: blind, now }
        return service.finish(attempt, { outcome: "unknown" }, around)
      }

      it("waits for it, and for nothing else, when doubt cannot be removed", async () => {
        const { id, needs_decision } = await inDoubt()
        expect(needs_decision).toBe(true)
        expect(await begin(id, later(99))).toBeUndefined()
        expect(await service.listDue({ limit: 9, now: later(99) })).toEqual([])
      })

      it.each([
        { verdict: "confirm", status: "done", reference: "lbl_9" },
        { verdict: "refuse", status: "refused", reference: undefined },
      ] as const)("$verdict makes it $status", async (decision) => {
        const { id } = await inDoubt()
        await say(id, decision.verdict, decision.reference)
        expect(await service.retrieveEffect(id)).toMatchObject({
          status: decision.status,
          needs_decision: false,
          reference: decision.reference ?? null,
          settled_at: now,
        })
        expect((await historyOf(id)).at(-1)).toMatchObject({
          from: "unknown",
          to: decision.status,
          actor_type: "user",
          actor_id: "user_1",
          note: "Looked it up",
        })
      })

      it("tries again at once under the same key", async () => {
        const { id } = await inDoubt()
        expect(await say(id, "retry")).toMatchObject({
          status: "unknown",
          needs_decision: false,
          rotation: 1,
          next_attempt_at: now,
        })
      })

      it("is not taken while a call is on its way", async () => {
        const { effect } = await plan()
        await begun(effect.id)
        await expect(say(effect.id, "confirm")).rejects.toMatchObject({
          code: "effect_in_flight",
        })
      })

      it("cannot deny what is done", async () => {
        const { id } = await inDoubt()
        await say(id, "confirm")
        for (const verdict of ["refuse", "retry", "confirm"] as const) {
          await expect(say(id, verdict)).rejects.toThrow(
            /is done; a person may/
          )
        }
      })
    })

    it.each(["effect_attempt", "effect_history"])(
      "refuses to change or to delete rows of %s",
      async (table) => {
        const { effect } = await plan()
        await begun(effect.id)
        const words = new RegExp(`${table} is only added to`)
        await expect(sql(`delete from ${table}`)).rejects.toThrow(words)
        await expect(
          sql(`update ${table} set effect_id = 'other'`)
        ).rejects.toThrow(words)
      }
    )
  },
})
