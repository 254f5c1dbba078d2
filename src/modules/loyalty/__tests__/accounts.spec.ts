import { buildMember } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

withMembers(({ service, sql }) => {
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  it("is opened once, however many open it at once", async () => {
    const { done } = await atOnce(20, () => service.openAccount("cus_once"))
    expect(new Set(done.map(({ id }) => id)).size).toBe(1)
    expect(await service.listLoyaltyAccounts({})).toHaveLength(1)
  })

  it("reads zeros for who has none, and opens none by reading", async () => {
    expect(
      await service.readAccount({ customer_id: "cus_none", now: MARCH })
    ).toEqual({
      ...{ id: null, points_available: 0, points_pending: 0 },
      ...{ points_reserved: 0, points_owed: 0, expiring: [] },
      ...{ tier: null, next_tier: null, tier_points: 0, grace_until: null },
      ...{ birthday: null, time_zone: null, negative_balance_policy: null },
    })
    expect(
      await service.readEntries({ customer_id: "cus_none", limit: 10 })
    ).toEqual({ entries: [], next: null })
    expect(await service.listLoyaltyAccounts({})).toEqual([])
  })

  it("loses no update of fifty adjustments at once", async () => {
    const member = await buildMember(service)
    await member.give(1000)
    const points = (index: number) => (index % 2 ? 7 : -(index + 1))
    const { done } = await atOnce(50, (index) => member.adjust(points(index)))
    expect(done).toHaveLength(50)
    const sum = done.reduce((total, each) => total + each.points, 1000)
    expect((await member.read()).points_available).toBe(sum)
    await expectSound()
  })

  it("refuses what would go below zero, and posts nothing of it", async () => {
    const member = await buildMember(service)
    await member.adjust(10)
    await expect(member.adjust(-11)).rejects.toMatchObject({
      code: "loyalty_insufficient_points",
      details: [{ path: "points", limits: { points_available: 10 } }],
    })
    expect((await member.read()).points_available).toBe(10)
    expect(await service.listLoyaltyAdjustments({})).toHaveLength(1)
    await expectSound()
  })

  it.each([0, 0.5, NaN, 1_000_000_001, null, undefined])(
    "never takes %s for all there is",
    async (points) => {
      const member = await buildMember(service)
      await member.give(5)
      await expect(member.adjust(points as number)).rejects.toMatchObject({
        type: "invalid_data",
      })
      await expect(member.reserve(points as number)).rejects.toMatchObject({
        type: "invalid_data",
      })
      expect((await member.read()).points_available).toBe(5)
    }
  )

  it("adjusts once for one key, ten times at once", async () => {
    const member = await buildMember(service)
    const { done } = await atOnce(10, () => member.adjust(5, { id: "same" }))
    expect(new Set(done.map(({ entry_id }) => entry_id)).size).toBe(1)
    expect(done).toHaveLength(10)
    expect((await member.read()).points_available).toBe(5)
  })

  it("refuses the same key with other points", async () => {
    const member = await buildMember(service)
    await member.adjust(5, { id: "same" })
    await expect(member.adjust(6, { id: "same" })).rejects.toMatchObject({
      code: "ledger_key_reused",
    })
  })

  it("pays what is owed first", async () => {
    const member = await buildMember(service)
    const line = await member.earn(30)
    await member.activate(line)
    await member.commit((await member.reserve(30)).id)
    await member.clawBack(line, 30)
    expect(await member.read()).toMatchObject({
      ...{ points_available: -30, points_owed: 30 },
    })
    await member.give(20)
    expect(await member.read()).toMatchObject({
      ...{ points_available: -10, points_owed: 10, expiring: [] },
    })
    await member.adjust(25)
    expect(await member.read()).toMatchObject({
      ...{ points_available: 15, points_owed: 0 },
    })
    await expectSound()
  })

  it("tells the next ten dates on which something expires", async () => {
    const member = await buildMember(service)
    for (let day = 12; day > 0; day -= 1) {
      await member.give(day, { expires_at: daysAfter(MARCH, day) })
    }
    await member.give(1, { expires_at: daysAfter(MARCH, 1) })
    await member.give(99, { expires_at: null })
    const { expiring, points_available } = await member.read()
    expect(points_available).toBe(78 + 1 + 99)
    expect(expiring.map(({ points }) => points)).toEqual([
      ...[2, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ])
    expect(expiring[0].expires_at).toEqual(daysAfter(MARCH, 1))
  })

  it("takes an adjustment back by an entry, and the book only grows", async () => {
    const member = await buildMember(service)
    await member.give(10)
    const before = await sql("select count(*) from loyalty_points_entry")
    const { id } = await member.adjust(5)
    await service.undoAdjustment({ id, now: MARCH })
    await service.undoAdjustment({ id, now: MARCH })
    expect((await member.read()).points_available).toBe(10)
    const after = await sql("select count(*) from loyalty_points_entry")
    expect(Number(after[0].count) - Number(before[0].count)).toBe(2)
    await expectSound()
  })

  it("owes again what an adjustment paid that is taken back", async () => {
    const member = await buildMember(service)
    const line = await member.earn(30)
    await member.activate(line)
    await member.commit((await member.reserve(30)).id)
    await member.clawBack(line, 30)
    const { id } = await member.adjust(40)
    expect((await member.read()).points_available).toBe(10)
    await service.undoAdjustment({ id, now: MARCH })
    expect(await member.read()).toMatchObject({ points_owed: 30 })
    await expectSound()
  })
})
