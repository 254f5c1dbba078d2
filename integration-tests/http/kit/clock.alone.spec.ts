import type { AxiosInstance } from "axios"
import { clock } from "../../../src/lib/clock"
import { defineSweep, type SweepContext } from "../../../src/lib/sweep"
import { buildMerchant } from "../../builders/merchant"
import { withShop } from "../../support/shop"

const HOUR = 3600
const DAY = 24 * HOUR

/** Reminders that fall due at certain moments, and what happened when. */
const journal: { what: string; at: number }[] = []
const agenda: { what: string; due_at: number; then?: () => void }[] = []

function agendaSweep(what: string) {
  const mine = () => agenda.filter((entry) => entry.what === what)
  return defineSweep({
    name: `spec-${what}`,
    title: `Does ${what}`,
    schedule: "0 0 1 1 *",
    async find({ now }: SweepContext) {
      return mine()
        .filter(({ due_at }) => due_at <= now.getTime())
        .map((entry) => ({ key: what, position: what, entry }))
    },
    async run({ entry }) {
      agenda.splice(agenda.indexOf(entry), 1)
      journal.push({ what, at: clock.now().getTime() })
      entry.then?.()
    },
    async nextDueAt() {
      const dues = mine().map(({ due_at }) => due_at)
      return dues.length ? new Date(Math.min(...dues)) : null
    },
  })
}

agendaSweep("reminder")
agendaSweep("deadline")
/** At `empty_at` it finds nothing to do, at `due_at` it does. */
const lucky = { empty_at: 0, due_at: 0 }
defineSweep({
  name: "spec-lucky",
  title: "Finds nothing first, and something later",
  schedule: "0 0 1 1 *",
  find: async ({ now }, { after }) =>
    !after && lucky.due_at && now.getTime() >= lucky.due_at
      ? [{ key: "lucky", position: "lucky" }]
      : [],
  async run() {
    lucky.due_at = 0
    journal.push({ what: "lucky", at: clock.now().getTime() })
  },
  async nextDueAt({ now }) {
    const dues = [lucky.empty_at, lucky.due_at]
    const next = dues.find((due_at) => due_at > now.getTime())
    return next ? new Date(next) : null
  },
})
const unending = { isOn: false }
defineSweep({
  name: "spec-unending",
  title: "Says that it is due, and has nothing to do",
  schedule: "0 0 1 1 *",
  find: async () => [],
  run: async () => undefined,
  nextDueAt: async ({ now }) => (unending.isOn ? now : null),
})

withShop(({ api, getContainer }) => {
  let headers: Record<string, string>
  beforeAll(async () => {
    headers = (await buildMerchant(getContainer())).headers
  })
  beforeEach(() => {
    journal.length = 0
    agenda.length = 0
    unending.isOn = false
  })

  const read = async () =>
    (await api.get("/admin/clock", { headers })).data.clock
  const advance = (seconds: unknown, client: AxiosInstance = api) =>
    client.post("/admin/clock/advance", { seconds }, { headers })
  const inSeconds = (seconds: number) => Date.now() + seconds * 1000

  it("stands at real time until somebody moves it", async () => {
    const { now, offset_seconds } = await read()
    expect(offset_seconds).toBe(0)
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(5000)
  })

  it("moves forward by what it is told, again and again", async () => {
    await advance(30 * DAY)
    const { data } = await advance(HOUR)
    expect(data.clock.offset_seconds).toBe(30 * DAY + HOUR)
    const { now } = await read()
    expect(Math.abs(Date.parse(now) - inSeconds(30 * DAY + HOUR))).toBeLessThan(
      5000
    )
  })

  it("is back at real time in the next test, as the database is", async () => {
    expect((await read()).offset_seconds).toBe(0)
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1000)
  })

  it.each([0, -5, 1.5, "60", undefined, 11 * 365 * DAY])(
    "refuses to move by %p seconds",
    async (seconds) => {
      await expect(advance(seconds)).rejects.toMatchObject({
        response: {
          status: 400,
          data: { details: [expect.objectContaining({ path: "seconds" })] },
        },
      })
      expect((await read()).offset_seconds).toBe(0)
    }
  )

  it("lets what falls due on the way happen in the order of its time", async () => {
    const dues = [
      { what: "deadline", due_at: inSeconds(3 * DAY) },
      { what: "reminder", due_at: inSeconds(2 * DAY) },
      { what: "reminder", due_at: inSeconds(4 * DAY) },
      { what: "reminder", due_at: inSeconds(9 * DAY) },
    ]
    agenda.push(...dues)
    const { data } = await advance(5 * DAY)
    expect(journal.map(({ what }) => what)).toEqual([
      "reminder",
      "deadline",
      "reminder",
    ])
    for (const [index, due] of [dues[1], dues[0], dues[2]].entries()) {
      const late = journal[index].at - due.due_at
      expect(late).toBeGreaterThanOrEqual(0)
      expect(late).toBeLessThan(5000)
    }
    expect(data.sweeps).toEqual(
      expect.arrayContaining([
        { name: "spec-reminder", runs: expect.any(Number), items: 2 },
        { name: "spec-deadline", runs: expect.any(Number), items: 1 },
      ])
    )
  })

  it("goes on until nothing is due that something on the way has made due", async () => {
    agenda.push({
      what: "reminder",
      due_at: inSeconds(DAY),
      then: () => agenda.push({ what: "deadline", due_at: inSeconds(2 * DAY) }),
    })
    await advance(5 * DAY)
    expect(journal.map(({ what }) => what)).toEqual(["reminder", "deadline"])
  })

  it("arrives although something says for ever that it is due", async () => {
    unending.isOn = true
    const { data } = await advance(DAY)
    expect(data.clock.offset_seconds).toBe(DAY)
  })

  it("stops again where something is due later that had nothing to do before", async () => {
    lucky.empty_at = inSeconds(DAY)
    const due_at = (lucky.due_at = inSeconds(2 * DAY))
    await advance(5 * DAY)
    expect(journal.map(({ what }) => what)).toEqual(["lucky"])
    expect(journal[0].at - due_at).toBeLessThan(5000)
  })

  it("makes one journey at a time", async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() =>
        advance(DAY).then(
          ({ status }) => status,
          ({ response }) => response.status
        )
      )
    )
    const moved = answers.filter((status) => status === 200).length
    expect(answers.filter((status) => status === 409)).toHaveLength(4 - moved)
    expect((await read()).offset_seconds).toBe(moved * DAY)
  })

  it("is nobody's business who is not logged in", async () => {
    await expect(api.get("/admin/clock")).rejects.toMatchObject({
      response: { status: 401 },
    })
  })
})
