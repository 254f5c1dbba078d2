import { Modules } from "@medusajs/framework/utils"
import {
  daysToDo,
  defineSweep,
  type SweepBatch,
  type SweepItem,
} from "../../../src/lib/sweep"
import { buildMerchant } from "../../builders/merchant"
import { withClient } from "../../support/databases"
import { withShop } from "../../support/shop"

const DAY = 24 * 3600

/** A row of eggs to boil, of which some break. */
const kitchen = {
  eggs: [] as string[],
  in_pots: [] as string[],
  boiled: [] as string[],
  broken: new Set<string>(),
  pause: () => Promise.resolve(),
}
const unboiled = (
  eggs: string[],
  { after, limit }: { after: string | null; limit: number }
) =>
  eggs
    .filter((egg) => !kitchen.boiled.includes(egg) && egg > (after ?? ""))
    .sort()
    .slice(0, limit)
defineSweep({
  name: "spec-boil-eggs",
  title: "Boils eggs",
  schedule: "0 0 1 1 *",
  batch_size: 2,
  find: async (_, page) =>
    unboiled(kitchen.eggs, page).map((egg) => ({ key: egg, position: egg })),
  async run({ key }: SweepItem) {
    await kitchen.pause()
    if (kitchen.broken.has(key)) {
      throw new Error(`Egg ${key} is broken.`)
    }
    kitchen.boiled.push(key)
  },
  backlog: async () => kitchen.eggs.length - kitchen.boiled.length,
})

/** Two in a pot: where one breaks, none is boiled. */
defineSweep({
  name: "spec-fill-pots",
  title: "Boils eggs two at a time",
  schedule: "0 0 1 1 *",
  batch_size: 2,
  async find(_, page) {
    const eggs = unboiled(kitchen.in_pots, page)
    const parts = eggs.map((key) => ({ key }))
    return parts.length
      ? [{ ...parts[0], position: eggs[eggs.length - 1], parts }]
      : []
  },
  async run({ parts }: SweepBatch<{ key: string }>) {
    const eggs = parts.map(({ key }) => key)
    if (eggs.some((egg) => kitchen.broken.has(egg))) {
      throw new Error("An egg is broken.")
    }
    kitchen.boiled.push(...eggs)
  },
})

const diary = { days: [] as string[], fails_on: "" }
defineSweep({
  name: "spec-write-diary",
  title: "Writes the diary of each day",
  schedule: "0 0 1 1 *",
  resumes: true,
  find: async ({ now }, page) => daysToDo(page, now),
  async run({ key }: SweepItem) {
    if (diary.fails_on === key) {
      throw new Error("No ink.")
    }
    diary.days.push(key)
  },
})

withShop(({ api, getContainer, dbConfig }) => {
  let headers: Record<string, string>
  beforeAll(async () => {
    headers = (await buildMerchant(getContainer())).headers
  })
  beforeEach(() => {
    Object.assign(kitchen, {
      eggs: ["a", "b", "c", "d", "e"],
      in_pots: [],
      boiled: [],
      broken: new Set(),
      pause: () => Promise.resolve(),
    })
    Object.assign(diary, { days: [], fails_on: "" })
  })

  const run = async (name = "spec-boil-eggs") =>
    (await api.post(`/admin/sweeps/${name}/run`, {}, { headers })).data.sweep
  const read = async (name = "spec-boil-eggs") =>
    (await api.get("/admin/sweeps", { headers })).data.sweeps.find(
      (sweep: { name: string }) => sweep.name === name
    )
  const advance = (seconds: number) =>
    api.post("/admin/clock/advance", { seconds }, { headers })
  /** From noon on no midnight passes but those that are asked for. */
  const advanceToNoon = () =>
    advance(1.5 * DAY - (Math.floor(Date.now() / 1000) % DAY))

  it("does everything there is, page by page", async () => {
    expect(await run()).toMatchObject({ runs: 1, items: 5, failed: 0 })
    expect(kitchen.boiled).toEqual(["a", "b", "c", "d", "e"])
  })

  it("shows its last run and what waits", async () => {
    expect(await read()).toMatchObject({ last_started_at: null, backlog: 5 })
    kitchen.broken.add("c")
    await run()
    expect(await read()).toMatchObject({
      is_running: false,
      last_finished_at: expect.any(String),
      last_succeeded_at: null,
      last_items: 4,
      last_failed: 1,
      failures: 1,
      backlog: 1,
    })
    expect(await read("idempotency-forget-keys")).toMatchObject({
      schedule: "7 * * * *",
    })
  })

  it("does not let one that fails keep the others waiting", async () => {
    kitchen.broken.add("a")
    expect(await run()).toMatchObject({ items: 4, failed: 1 })
    expect(kitchen.boiled).toEqual(["b", "c", "d", "e"])
  })

  it("tries one that failed again, later each time, until it is done", async () => {
    kitchen.broken.add("a")
    await run()
    expect(await run()).toMatchObject({ items: 0, failed: 0 })
    await advance(61)
    expect(await read()).toMatchObject({ failures: 1 })
    await advance(61)
    expect(await run()).toMatchObject({ items: 0, failed: 0 })
    kitchen.broken.clear()
    await advance(121)
    expect(kitchen.boiled).toContain("a")
    expect(await read()).toMatchObject({ failures: 0 })
  })

  it("lets one of a batch wait, and does the others together", async () => {
    kitchen.in_pots = ["f", "g", "h", "i", "j"]
    kitchen.broken.add("g")
    expect(await run("spec-fill-pots")).toMatchObject({ items: 2, failed: 1 })
    expect(kitchen.boiled).toEqual(["f", "h", "i", "j"])
    kitchen.in_pots.push("g2", "g3")
    expect(await run("spec-fill-pots")).toMatchObject({ items: 2, failed: 0 })
    expect(kitchen.boiled.slice(4)).toEqual(["g2", "g3"])
    expect(await read("spec-fill-pots")).toMatchObject({ failures: 1 })
    kitchen.broken.clear()
    await advance(61)
    expect(kitchen.boiled).toContain("g")
    expect(await read("spec-fill-pots")).toMatchObject({ failures: 0 })
  })

  it("runs once at a time, whoever asks", async () => {
    kitchen.pause = () => new Promise((resolve) => setTimeout(resolve, 20))
    const runs = await Promise.all(Array.from({ length: 8 }, () => run()))
    expect(kitchen.boiled.sort()).toEqual(["a", "b", "c", "d", "e"])
    expect(runs.reduce((sum, { items }) => sum + items, 0)).toBe(5)
  })

  it("is taken over from a process that died, and not before", async () => {
    const sql = (text: string) =>
      withClient((client) => client.query(text), dbConfig.dbName)
    const hold = (until: string) =>
      sql(
        `insert into sweep (name, lease_token, leased_until)
         values ('spec-boil-eggs', 'gone', ${until})`
      )
    await hold("now() + interval '30 seconds'")
    expect(await run()).toMatchObject({ runs: 0, items: 0 })
    expect(await read()).toMatchObject({ is_running: true })
    await sql("delete from sweep")
    await hold("now() - interval '1 second'")
    expect(await run()).toMatchObject({ runs: 1, items: 5 })
  })

  it("makes good every day it has missed, once and in order", async () => {
    await advanceToNoon()
    await advance(10 * DAY)
    const [yesterday] = diary.days.slice(-1)
    const before = diary.days.length
    await advance(3 * DAY)
    const missed = diary.days.slice(before)
    expect(missed).toHaveLength(3)
    expect(Date.parse(missed[0]) - Date.parse(yesterday)).toBe(DAY * 1000)
    expect(new Set(diary.days).size).toBe(diary.days.length)
    expect([...diary.days].sort()).toEqual(diary.days)
  })

  it("stops at the first failure when order matters, and goes on from there", async () => {
    await advanceToNoon()
    await run("spec-write-diary")
    const [yesterday] = diary.days
    diary.fails_on = new Date(Date.parse(yesterday) + 2 * DAY * 1000)
      .toISOString()
      .slice(0, 10)
    await advance(4 * DAY)
    expect(diary.days).toHaveLength(2)
    diary.fails_on = ""
    await advance(120)
    expect(diary.days).toHaveLength(5)
    expect([...diary.days].sort()).toEqual(diary.days)
  })

  it("tells by event that it did something, with ids only", async () => {
    const events: unknown[] = []
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe("sweep.finished", async ({ data }) => {
        events.push(data)
      })
    await run()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(events).toEqual([
      { id: expect.stringMatching(/^swrun_/), sweep: "spec-boil-eggs" },
    ])
  })

  it("is not there under a name nobody gave", async () => {
    await expect(run("spec-nothing")).rejects.toMatchObject({
      response: { status: 404, data: { code: "not_found" } },
    })
  })
})
