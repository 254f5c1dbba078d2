import { buildTiers } from "./support/ladder"
import { buildMember, type Member } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

const NO_GRACE = { tiers: { window_days: 365, grace_days: 0 } }

withMembers(({ service, sql }) => {
  /** And lets the customer group follow. */
  async function evaluate({ id: account_id }: Member, now = MARCH) {
    const evaluated = await service.evaluateTier({ account_id, now })
    const { tier_id } = await service.retrieveLoyaltyAccount(account_id)
    await service.noteGrouped({ account_id, tier_id })
    return evaluated
  }
  const tierOf = async ({ customer_id }: Member, now = MARCH) => {
    const { tier, grace_until } = await service.readAccount({
      ...{ customer_id, now },
    })
    return { tier: tier?.key, grace_until }
  }
  const historyOf = async ({ customer_id }: Member) => {
    const { tier_changes } = await service.readTierChanges({
      ...{ customer_id, limit: 50 },
    })
    return tier_changes.reverse()
  }
  const changesOf = async (member: Member) =>
    (await historyOf(member)).map(
      ({ change, from_key, to_key }) => `${from_key} ${change} ${to_key}`
    )
  const rewardsOf = async (member: Member) =>
    (await historyOf(member))
      .filter(({ rewarded_entry_id }) => rewarded_entry_id)
      .map(({ to_key }) => to_key)
  const dueAt = async (now: Date) =>
    (await service.listDueTiers({ now, limit: 10 })).map(({ id }) => id)

  describe("a member", () => {
    it("is in the tier of what they have earned, pending or not", async () => {
      await buildTiers(service)
      const member = await buildMember(service)
      expect(await tierOf(member)).toMatchObject({ tier: "linen" })
      await member.earn(499)
      await evaluate(member)
      expect(await tierOf(member)).toMatchObject({ tier: "linen" })
      await member.give(1)
      await evaluate(member)
      expect(await member.read()).toMatchObject({
        ...{ tier: { key: "wool", name: "Wool" }, tier_points: 500 },
        next_tier: { name: "Cashmere", points_missing: 1500 },
      })
    })

    it("gets no tier for what a person gave, and loses none by spending", async () => {
      await buildTiers(service)
      const member = await buildMember(service)
      await member.adjust(5_000)
      await member.give(600)
      await member.commit((await member.reserve(5_600)).id)
      await evaluate(member)
      expect(await member.read()).toMatchObject({
        ...{ tier: { key: "wool" }, tier_points: 600, points_available: 0 },
      })
    })

    it("enters a tier once and is rewarded once, of ten evaluations at once", async () => {
      await buildTiers(service, { entry_points: { wool: 50 } })
      const member = await buildMember(service)
      await evaluate(member)
      await member.give(500)
      const { done, refused } = await atOnce(10, () => evaluate(member))
      expect(refused).toEqual([])
      expect(done.filter(({ change }) => change)).toHaveLength(1)
      expect(await changesOf(member)).toEqual([
        ...["null upgraded linen", "linen upgraded wool"],
      ])
      // What entering gives is spent like any other, and makes no tier.
      expect(await member.read()).toMatchObject({
        ...{ points_available: 550, tier_points: 500 },
      })
    })

    it("is rewarded once in a window, whatever a refund does to the tier", async () => {
      await buildTiers(service, { ...NO_GRACE, entry_points: { wool: 50 } })
      const member = await buildMember(service)
      for (const day of [1, 3, 5]) {
        const line = await member.earn(600, `line of ${member.id}, ${day}`)
        await evaluate(member, daysAfter(MARCH, day))
        expect(await tierOf(member)).toMatchObject({ tier: "wool" })
        await member.clawBack(line, 600)
        await evaluate(member, daysAfter(MARCH, day + 1))
        expect(await tierOf(member)).toMatchObject({ tier: "linen" })
      }
      expect(await rewardsOf(member)).toEqual(["wool"])
      const { points_available, points_pending } = await member.read(
        daysAfter(MARCH, 7)
      )
      expect([points_available, points_pending]).toEqual([50, 0])
    })

    it("keeps the tier through a refund while the grace lasts", async () => {
      await buildTiers(service)
      const member = await buildMember(service)
      const line = await member.earn(600)
      await evaluate(member)
      await member.clawBack(line, 200)
      await evaluate(member, daysAfter(MARCH, 1))
      // To the end of the thirtieth day, by the clocks of Berlin in summer.
      const grace_until = new Date("2026-04-01T22:00:00Z")
      expect(await tierOf(member)).toEqual({ tier: "wool", grace_until })
      await member.earn(100)
      await evaluate(member, daysAfter(MARCH, 2))
      expect(await tierOf(member)).toEqual({ tier: "wool", grace_until: null })
      expect(await changesOf(member)).toEqual([
        ...["null upgraded wool", "wool grace_started wool"],
        "wool grace_ended wool",
      ])
    })

    it("goes down one tier at a time, each with a grace of its own", async () => {
      await buildTiers(service)
      const member = await buildMember(service)
      await member.give(2_000)
      await evaluate(member)
      const seen: string[] = []
      for (let turn = 0; turn < 4; turn++) {
        const due = await service.nextTierDueAt()
        seen.push(due?.toISOString() ?? "never")
        expect(await dueAt(new Date(Number(due) - 1))).toEqual([])
        if (due) {
          await evaluate(member, due)
        }
      }
      expect(seen).toEqual([
        // Earned on 1 March: its day leaves the window of 365 days a year later.
        "2027-03-01T23:00:00.000Z",
        "2027-04-01T22:00:00.000Z",
        "2027-05-02T22:00:00.000Z",
        "never",
      ])
      expect(await changesOf(member)).toEqual([
        ...["null upgraded cashmere", "cashmere grace_started cashmere"],
        ...["cashmere downgraded wool", "wool downgraded linen"],
      ])
    })

    it("is looked at again when the points that are needed leave the window", async () => {
      await buildTiers(service)
      const member = await buildMember(service)
      await member.give(300, { now: MARCH })
      await member.give(300, { now: daysAfter(MARCH, 10) })
      await member.give(300, { now: daysAfter(MARCH, 20) })
      await evaluate(member, daysAfter(MARCH, 30))
      // Without the second of three, 500 are not reached; the first is spare.
      expect(await service.nextTierDueAt()).toEqual(
        new Date("2027-03-11T23:00:00.000Z")
      )
    })
  })

  describe("the ladder", () => {
    it("moves those who are above a new step, without a reward", async () => {
      const { wool } = await buildTiers(service, { entry_points: { wool: 50 } })
      const [known, next] = [
        await buildMember(service),
        await buildMember(service),
      ]
      await known.give(450)
      await next.give(100)
      await evaluate(known)
      await evaluate(next)
      expect(await dueAt(MARCH)).toEqual([])
      const now = daysAfter(MARCH, 1)
      await service.changeTier({ id: wool.id, points_min: 400, now })
      expect((await dueAt(now)).sort()).toEqual([known.id, next.id].sort())
      await next.give(300, { now })
      for (const member of [known, next]) {
        await evaluate(member, daysAfter(MARCH, 2))
        expect(await tierOf(member)).toMatchObject({ tier: "wool" })
      }
      expect(await rewardsOf(known)).toEqual([])
      expect(await rewardsOf(next)).toEqual(["wool"])
      expect(await dueAt(daysAfter(MARCH, 2))).toEqual([])
    })

    it("loses no tier that somebody is in or that rules name", async () => {
      const { wool, linen, cashmere } = await buildTiers(service)
      const member = await buildMember(service)
      await member.give(600)
      await evaluate(member)
      const refusal = { code: "loyalty_tier_in_use" }
      for (const { id } of [wool, cashmere]) {
        const gone = service.deleteTier({ id, now: MARCH })
        await expect(gone).rejects.toMatchObject(refusal)
      }
      await expect(
        service.deleteTier({ id: linen.id, now: MARCH })
      ).rejects.toMatchObject({ code: "loyalty_ladder_invalid" })
    })

    it("has one tier for everybody, and no two with the same points", async () => {
      const silk = {
        ...{ key: "silk", name: "Silk", now: MARCH },
        ...{ entry_points: null, customer_group_id: null },
      }
      const refused = { code: "loyalty_ladder_invalid" }
      await expect(
        service.createTier({ ...silk, points_min: 100 })
      ).rejects.toMatchObject(refused)
      const { linen } = await buildTiers(service)
      for (const change of [
        () => service.createTier({ ...silk, points_min: 500 }),
        () => service.changeTier({ id: linen.id, points_min: 10, now: MARCH }),
      ]) {
        await expect(change()).rejects.toMatchObject(refused)
      }
      await expect(
        service.createTier({ ...silk, key: "wool", points_min: 100 })
      ).rejects.toMatchObject({ code: "loyalty_tier_known" })
    })

    it("keeps keys and history, whoever writes", async () => {
      await buildTiers(service)
      await evaluate(await buildMember(service))
      for (const statement of [
        "update loyalty_tier set key = 'silk' where key = 'wool'",
        "update loyalty_tier_change set to_key = 'wool'",
        "delete from loyalty_tier_change",
      ]) {
        await expect(sql(statement)).rejects.toThrow(/keeps its key|added to/)
      }
    })
  })
})
