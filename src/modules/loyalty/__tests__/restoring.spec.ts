import { buildMember } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

const SOON = daysAfter(MARCH, 5)
const LATER = daysAfter(MARCH, 50)

withMembers(({ service, sql }) => {
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  /** Ten points are spent: all five that expire soon, and five others. */
  async function spent() {
    const member = await buildMember(service)
    await member.give(5, { expires_at: SOON })
    await member.give(20, { expires_at: LATER })
    const { id } = await member.reserve(10)
    await member.commit(id)
    const restore = (points: number, over: object = {}) =>
      service.restorePoints({
        ...{ reservation_id: id, points, now: MARCH },
        ...{ source: "refund", source_id: `refund of ${points}`, ...over },
      })
    return { ...member, reservation_id: id, restore }
  }

  it("gives points back to the same lots, with their own expiry", async () => {
    const member = await spent()
    await member.restore(10)
    expect((await member.read()).expiring).toEqual([
      { points: 5, expires_at: SOON },
      { points: 20, expires_at: LATER },
    ])
    expect(await sql("select id from loyalty_points_lot")).toHaveLength(2)
    await expectSound()
  })

  it("ends at exactly what was spent, in whatever parts", async () => {
    const member = await spent()
    for (const points of [3, 1, 2, 4]) {
      await member.restore(points)
      await expectSound()
    }
    expect((await member.read()).points_available).toBe(25)
    await expect(
      member.restore(1, { source_id: "one more" })
    ).rejects.toMatchObject({ code: "ledger_already_reversed" })
    const reservation = await service.readReservation(member.reservation_id)
    expect(reservation.points_restored).toBe(10)
  })

  it("does not revive what has expired meanwhile", async () => {
    const member = await spent()
    await member.restore(10, { now: SOON })
    expect((await member.read(SOON)).points_available).toBe(20)
    const [lot] = await service.listExpiredLots({ now: SOON, limit: 9 })
    await service.expireLots([lot.id], SOON)
    expect(await service.listExpiredLots({ now: SOON, limit: 9 })).toEqual([])
    await expectSound()
  })

  it("gives what has expired meanwhile a last time, where there is grace", async () => {
    const member = await spent()
    const grace_until = daysAfter(SOON, 30)
    await member.restore(10, { now: SOON, grace_until })
    expect((await member.read(SOON)).expiring).toEqual([
      { points: 5, expires_at: grace_until },
      { points: 20, expires_at: LATER },
    ])
    await expectSound()
  })

  it("restores once for one cause, ten times at once", async () => {
    const member = await spent()
    const { done } = await atOnce(10, () => member.restore(4))
    expect(done).toHaveLength(10)
    expect((await member.read()).points_available).toBe(19)
    await expect(
      member.restore(5, { source_id: "refund of 4" })
    ).rejects.toMatchObject({ code: "ledger_key_reused" })
    await expectSound()
  })

  it("gives no more than was spent, however many refund at once", async () => {
    const member = await spent()
    const { done, codes } = await atOnce(20, (index) =>
      member.restore(3, { source_id: `refund ${index}` })
    )
    expect(done).toHaveLength(3)
    expect([...codes]).toEqual(["ledger_reversal_too_large"])
    await expectSound()
  })

  it("refuses to restore what is not spent", async () => {
    const member = await buildMember(service)
    await member.give(5)
    const { id } = await member.reserve(5)
    await expect(
      service.restorePoints({
        ...{ reservation_id: id, points: 5, now: MARCH },
        ...{ source: "refund", source_id: "refund" },
      })
    ).rejects.toMatchObject({ code: "loyalty_restoration_refused" })
  })

  it("pays what the member owes before anything can be spent again", async () => {
    const member = await spent()
    const line = await member.earn(40)
    await member.activate(line)
    await member.commit((await member.reserve(55)).id)
    await member.clawBack(line, 40)
    expect((await member.read()).points_owed).toBe(40)
    await member.restore(10)
    expect(await member.read()).toMatchObject({
      ...{ points_owed: 30, points_available: -30, expiring: [] },
    })
    await expectSound()
  })
})
