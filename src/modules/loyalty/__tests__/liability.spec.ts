import { depth, seed } from "../../../../integration-tests/support/depth"
import { COLUMNS } from "../domain/liability"
import { buildMember, type Member } from "./support/member"
import { closeMonth, startProgram } from "./support/month-book"
import { withMembers } from "./support/with-members"

const MONTHS = ["2026-02", "2026-03", "2026-04", "2026-05", "2026-06"]
const LATER = new Date("2027-01-01T00:00:00Z")

/** Numbers from 0 on, the same ones for the same seed. */
function dice(from: number) {
  let state = from * 2_654_435_761 + 1
  return (sides: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

/** Somewhere in a month, around the change of the clocks as well. */
const momentIn = (month: string, day: number, hour: number) =>
  new Date(
    `${month}-${String(day + 1).padStart(2, "0")}T${String(hour).padStart(2, "0")}:30:00Z`
  )

withMembers(({ service, sql }) => {
  /** What a merchant would count by hand: who has how much, entry by entry. */
  async function membersHadAt(moment: Date) {
    const [{ points }] = await sql(
      `select coalesce(sum(amount), 0)::int as points
       from loyalty_points_posting posting
       join loyalty_points_entry entry on entry.id = entry_id
       where holder_id is not null and occurred_at < $1`,
      [moment]
    )
    return points
  }

  async function live(members: Member[], roll: ReturnType<typeof dice>) {
    for (const month of MONTHS) {
      for (let hour = 0; hour < 12; hour++) {
        const member = members[roll(members.length)]
        const now = momentIn(month, roll(28), roll(24))
        await act(member, roll, now).catch(() => undefined)
      }
    }
  }

  /** What cannot be is refused, and changes nothing. */
  async function act(member: Member, roll: ReturnType<typeof dice>, now: Date) {
    const points = 1 + roll(200)
    const soon = new Date(now.getTime() + (1 + roll(60)) * 86_400_000)
    const deeds = [
      () => member.give(points, { now, expires_at: soon }),
      () => member.adjust(roll(2) ? points : -points, { now }),
      async () => {
        const { id } = await member.reserve(points, { now, expires_at: soon })
        await member.commit(id, now)
        await service.restorePoints({
          ...{ reservation_id: id, points: 1 + roll(points), now },
          ...{ source: "refund", source_id: id },
        })
      },
      async () => {
        const line = await member.earn(points)
        await (roll(2) && member.activate(line, now))
        await member.clawBack(line, 1 + roll(points))
      },
      async () => {
        const lots = await service.listExpiredLots({ now, limit: 9 })
        const ids = lots.map(({ id }) => id)
        await service.expireLots(ids, now)
      },
      () =>
        service.eraseMembers({ customer_ids: [member.customer_id], now: soon }),
    ]
    await deeds[roll(roll(4) ? 5 : 6)]()
  }

  it("balances over random histories, open or closed", async () => {
    await startProgram(service)
    const runs = depth({ sample: 2, full: 40 })
    for (let run = 0; run < runs; run++) {
      const members = [await buildMember(service), await buildMember(service)]
      await live(members, dice(seed + run))
    }
    const open = []
    let closing = 0
    for (const month of MONTHS) {
      const { points, outstanding, ...liability } = await service.readLiability(
        { month, now: LATER }
      )
      expect(points.opening).toBe(closing)
      const moved = COLUMNS.reduce((sum, name) => sum + points[name], 0)
      closing = points.opening + moved
      expect(points.closing).toBe(closing)
      expect(closing).toBe(await membersHadAt(liability.ends_at))
      const { available, pending, reserved, owed } = outstanding
      expect(available + pending + reserved - owed).toBe(closing)
      const left = liability.cohorts.map(({ points_left }) => points_left)
      expect(left.reduce((sum, points) => sum + points, 0)).toBe(available)
      open.push({ points, outstanding, ...liability })
    }
    expect(open.filter(({ points }) => points.clawed_back).length).toBe(1)
    for (const [position, month] of MONTHS.entries()) {
      await closeMonth(service, month)
      const { closed_at: _, ...closed } = await service.readLiability({
        ...{ month, now: LATER },
      })
      expect(closed).toEqual({ ...open[position], closed_at: undefined })
    }
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })
  })
})
