import "../../support/own-data-dir"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { adjustPointsWorkflow, loyaltyIn } from "../../../src/workflows/loyalty"
import { buildLoyaltyDesk } from "../../builders/loyalty"
import { changes, facts } from "../../builders/loyalty-verbs"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

/** A hook takes one handler, so each asks here whether it refuses now. */
const refusing = { before: false, after: false }
const told: unknown[] = []

const SUNDAY = { message: "Not on Sundays" }

function refuse() {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, SUNDAY.message)
}

adjustPointsWorkflow.hooks.validate(() => {
  if (refusing.before) {
    refuse()
  }
})
adjustPointsWorkflow.hooks.pointsAdjusted(({ adjustment }) => {
  told.push(adjustment)
  if (refusing.after) {
    refuse()
  }
})

interface Told {
  additional_data?: object
}

/** What somebody else does while a hook runs. */
const nobody = () => Promise.resolve()
let others: () => Promise<unknown> = nobody

/** Of the verbs of the tables: each hook, with what it was handed. */
const heard: [string, Told][] = []

for (const { hook, workflow } of [...changes, ...facts]) {
  const hooks = workflow.hooks as Record<
    string,
    (handler: (told: Told) => Promise<void>) => void
  >
  hooks[hook](async (told) => {
    heard.push([hook, told])
    await others()
    if (refusing.after) {
      refuse()
    }
  })
}

/** All that those verbs change, of the feature and of core. */
const TABLES = [
  ...["loyalty_account", "loyalty_guest_claim", "loyalty_import"],
  ...["loyalty_month", "loyalty_program", "loyalty_referral"],
  ...["loyalty_referral_change", "loyalty_reward", "loyalty_tier"],
  ...["loyalty_tier_change", "customer_group", "customer_group_customer"],
]

withShop(({ api, getContainer }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })
  beforeEach(() => {
    Object.assign(refusing, { before: false, after: false })
    told.length = 0
    others = nobody
  })

  const FIVE = { points: 5, reason: "goodwill" }
  const entries = () => loyaltyIn(getContainer()).listEntries({})

  it("asks before it adjusts anything", async () => {
    const { id } = await desk.member()
    refusing.before = true
    expect(await refusalOf(desk.adjust(id, FIVE))).toMatchObject({
      ...{ status: 400, message: "Not on Sundays" },
    })
    expect(await entries()).toEqual([])
  })

  it("tells of an adjustment", async () => {
    const { id } = await desk.member()
    await desk.adjust(id, FIVE)
    expect(told).toMatchObject([{ customer_id: id, points: 5 }])
  })

  it("leaves a reversing entry when what follows fails, and deletes none", async () => {
    const { id } = await desk.member()
    refusing.after = true
    await refusalOf(desk.adjust(id, FIVE))
    const [first, second] = (await entries()).sort((one, other) =>
      one.id < other.id ? -1 : 1
    )
    expect([first.kind, second.kind]).toEqual(["adjust", "undo"])
    expect(second.reverses_id).toBe(first.id)
    const path = `/admin/loyalty-accounts/${id}`
    const { loyalty_account } = await desk.read(path, desk.merchant)
    expect(loyalty_account.points_available).toBe(0)
    const { proof } = await desk.read("/admin/loyalty-proof", desk.merchant)
    expect(proof.ok).toBe(true)
  })

  async function state() {
    const knex: Knex = getContainer().resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    const found: Record<string, object[]> = {}
    for (const table of TABLES) {
      const rows = await knex(table).whereNull("deleted_at").orderBy("id")
      found[table] = rows.map((row) => ({
        ...{ ...row, updated_at: null, changed_at: null },
      }))
    }
    return found
  }

  type Verb = (typeof changes)[number]
  async function run({ workflow }: Verb, input: object) {
    const asked = { ...input, additional_data: { till: 7 } }
    heard.length = 0
    return workflow(getContainer()).run({ input: asked as never })
  }
  it.each([...changes, ...facts] as Verb[])(
    "tells once of what was done: $hook",
    async (verb) => {
      const input = await verb.prepare(getContainer())
      const { result } = await run(verb, input)
      const [told, ...more] = heard.filter(([name]) => name === verb.hook)
      expect(more).toEqual([])
      const { additional_data, ...handed } = told[1]
      expect(additional_data).toEqual({ till: 7 })
      expect(Object.values(handed)).toEqual([result])
    }
  )

  it.each(changes)(
    "takes a change back when what follows fails: $hook",
    async (verb) => {
      const input = await verb.prepare(getContainer())
      const before = await state()
      refusing.after = true
      await expect(run(verb, input)).rejects.toMatchObject(SUNDAY)
      expect(heard).toHaveLength(1)
      expect(await state()).toEqual(before)
    }
  )

  it.each(facts)(
    "lets stand what is done when what follows fails: $hook",
    async ({ table, row, ...verb }) => {
      const input = await verb.prepare(getContainer())
      const done = expect.arrayContaining([expect.objectContaining(row)])
      expect((await state())[table]).not.toEqual(done)
      refusing.after = true
      await expect(run(verb, input)).rejects.toMatchObject(SUNDAY)
      expect(heard).toHaveLength(1)
      expect((await state())[table]).toEqual(done)
    }
  )

  it("takes nothing back that somebody else has changed meanwhile", async () => {
    const loyalty = loyaltyIn(getContainer())
    const [{ id }] = await loyalty.listLoyaltyTiers({ key: "wool" })
    const now = new Date()
    others = () => loyalty.changeTier({ id, points_min: 600, now })
    refusing.after = true
    const asked = { id, name: "Merino" }
    const [verb] = changes.filter(({ hook }) => hook === "tierChanged")
    await expect(run(verb, asked)).rejects.toMatchObject(SUNDAY)
    expect(await loyalty.listLoyaltyTiers({ id })).toMatchObject([
      { name: "Merino", points_min: 600 },
    ])
  })
})
