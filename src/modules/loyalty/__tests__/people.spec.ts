import { buildMember, type Member } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

const SOON = daysAfter(MARCH, 5)

withMembers(({ service, sql }) => {
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })
  const merge = (from: Member, into: Member) =>
    service.mergeMembers({
      ...{ from_ids: [from.customer_id], into_id: into.customer_id },
      now: MARCH,
    })
  const erase = (...members: Member[]) =>
    service.eraseMembers({
      ...{ customer_ids: members.map(({ customer_id }) => customer_id) },
      now: MARCH,
    })
  const sumsOf = async (house: string) => {
    const [{ sum }] = await sql(
      "select coalesce(sum(amount), 0) as sum from loyalty_points_posting where account = $1",
      [house]
    )
    return Number(sum)
  }

  describe("two members who become one", () => {
    it("have together what both had, with its dates", async () => {
      const [from, into] = [
        await buildMember(service),
        await buildMember(service),
      ]
      await from.give(5, { expires_at: SOON })
      await from.give(7)
      await from.earn(11)
      await into.give(13)
      const { entries } = await service.readEntries({
        ...{ customer_id: from.customer_id, limit: 50 },
      })
      expect(await merge(from, into)).toMatchObject({ loyalty_accounts: 1 })
      expect(await merge(from, into)).toMatchObject({ loyalty_accounts: 0 })
      expect(await into.read()).toMatchObject({
        ...{ points_available: 25, points_pending: 11 },
        expiring: [{ points: 5, expires_at: SOON }, { points: 20 }],
      })
      // Whoever asks for the one gets the other; what each saw stays.
      expect(await from.read()).toEqual(await into.read())
      expect((await service.openAccount(from.customer_id)).id).toBe(into.id)
      expect(entries).toHaveLength(3)
      await expectSound()
    })

    it("do not earn again what one of them has earned", async () => {
      const [from, into] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const line = await from.earn(11)
      const { order_id } = await service.readEarning(line)
      await merge(from, into)
      await service.earnLine({
        ...{ order_id, line_item_id: line, points: 11, now: MARCH },
      })
      await from.activate(line)
      expect(await into.read()).toMatchObject({
        ...{ points_available: 11, points_pending: 0 },
      })
      await expectSound()
    })

    it("take over no order for the one who is gone", async () => {
      const [from, into] = [
        await buildMember(service),
        await buildMember(service),
      ]
      await merge(from, into)
      await expect(from.order()).rejects.toMatchObject({ code: "conflict" })
      const { id } = await service.openAccount(from.customer_id)
      expect(id).toBe(into.id)
    })

    it("give an earning back from its own lot still", async () => {
      const [from, into] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const line = await from.earn(10)
      await from.activate(line)
      await into.give(5, { expires_at: SOON })
      await merge(from, into)
      await from.clawBack(line, 4)
      expect((await into.read()).expiring).toMatchObject([
        { points: 5, expires_at: SOON },
        { points: 6 },
      ])
      await expectSound()
    })

    it("get what comes back later, and free what a cart held", async () => {
      const [from, into, last] = [
        await buildMember(service),
        await buildMember(service),
        await buildMember(service),
      ]
      await from.give(20, { expires_at: SOON })
      const { id } = await from.reserve(10)
      await from.commit(id)
      const held = await from.reserve(4)
      await merge(from, into)
      await expect(from.commit(held.id)).rejects.toMatchObject({
        code: "loyalty_transition_refused",
      })
      await merge(into, last)
      for (const part of ["first", "second"]) {
        await service.restorePoints({
          ...{ reservation_id: id, points: 5, now: MARCH },
          ...{ source: "refund", source_id: part },
        })
      }
      expect((await last.read()).points_available).toBe(20)
      const dates = (await last.read()).expiring
      expect(dates).toEqual([{ points: 20, expires_at: SOON }])
      await expectSound()
    })

    it("keep what an order holds again, whatever else returns", async () => {
      const [from, into] = [
        await buildMember(service),
        await buildMember(service),
      ]
      await from.give(20)
      const [held, other] = [await from.reserve(5), await from.reserve(7)]
      await from.commit(held.id)
      await from.commit(other.id)
      await merge(from, into)
      const order_id = `order of ${held.id}`
      await service.reopenReservation({
        ...{ id: held.id, order_id, now: MARCH, expires_at: SOON },
      })
      await service.restorePoints({
        ...{ reservation_id: other.id, points: 7, now: MARCH },
        ...{ source: "refund", source_id: "refund" },
      })
      await expectSound()
      await from.commit(held.id)
      expect((await into.read()).points_available).toBe(15)
      await expectSound()
    })

    it("owe together what one of them owed", async () => {
      const [from, into] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const line = await from.earn(30)
      await from.activate(line)
      await from.commit((await from.reserve(30)).id)
      await from.clawBack(line, 30)
      await into.give(12)
      await merge(from, into)
      expect(await into.read()).toMatchObject({
        ...{ points_available: -18, points_owed: 18 },
      })
      await expectSound()
    })

    it("celebrate one birthday, the one they have told themselves", async () => {
      const told = async (birthday?: string) => {
        const member = await buildMember(service)
        await service.changeAccount({
          ...{ id: member.id, birthday, time_zone: "Asia/Tokyo" },
          ...{ is_by_member: true, now: daysAfter(MARCH, -100) },
        })
        return member
      }
      const [from, into] = [await told("03-01"), await buildMember(service)]
      await merge(await told("03-02"), into)
      await merge(from, into)
      const rowOf = ({ id }: Member) => service.retrieveLoyaltyAccount(id)
      const nothing = { birthday: null, birthday_set_at: null, time_zone: null }
      expect(await rowOf(from)).toMatchObject(nothing)
      expect(await rowOf(into)).toMatchObject({
        ...{ birthday: "03-02", time_zone: "Asia/Tokyo" },
        birthday_set_at: daysAfter(MARCH, -100),
      })
      await sql("update loyalty_account set birthday = '03-01'")
      const due = await service.listCelebrants({
        ...{ now: MARCH, time_zone: "UTC", after: null, limit: 10 },
      })
      expect(due.map(({ id }) => id)).toEqual([into.id])
      expect(due[0].merged_ids).toContain(from.id)
    })

    it("keep the sum, whatever happens at the same time", async () => {
      const members = [
        await buildMember(service),
        await buildMember(service),
        await buildMember(service),
      ]
      for (const member of members) {
        await member.give(100)
      }
      const [a, b, c] = members
      const { done, codes } = await atOnce<unknown>(32, (index) => {
        const member = members[index % 3]
        return index === 7
          ? merge(a, b)
          : index === 19
            ? merge(b, c)
            : member.adjust(index % 2 ? 3 : -2)
      })
      await merge(a, b)
      await merge(b, c)
      expect([...codes].filter((code) => code !== "conflict")).toEqual([])
      const adjusted = done.reduce<number>(
        (sum, each) => sum + ((each as { points?: number }).points ?? 0),
        0
      )
      expect((await c.read()).points_available).toBe(300 + adjusted)
      await expectSound()
    })
  })

  describe("a member who is erased", () => {
    async function withAll() {
      const member = await buildMember(service)
      await member.give(20)
      await member.adjust(5, { note: "Called twice about the coat" })
      const pending = await member.earn(11)
      const active = await member.earn(8)
      await member.activate(active)
      await member.reserve(3)
      const { id } = await member.reserve(10)
      await member.commit(id)
      return { ...member, pending, active, reservation_id: id }
    }

    it("leaves the book and nobody in it", async () => {
      const member = await withAll()
      const entries = await service.listEntries({})
      expect(await erase(member)).toMatchObject({ loyalty_accounts: 1 })
      expect(await erase(member)).toMatchObject({ loyalty_accounts: 0 })
      expect(await service.retrieveLoyaltyAccount(member.id)).toMatchObject({
        ...{ customer_id: null, birthday: null, time_zone: null },
      })
      const [{ note }] = await service.listLoyaltyAdjustments({})
      expect(note).toBeNull()
      expect(await sumsOf("breakage")).toBe(20 + 5 + 8 - 10 + 11)
      const { length } = await service.listEntries({}, { take: 100 })
      expect(length).toBe(entries.length + 2)
      await expectSound()
    })

    it("gets nothing any more, and spent points that return lapse", async () => {
      const member = await withAll()
      await erase(member)
      await expect(member.give(1)).rejects.toMatchObject({
        code: "loyalty_account_closed",
      })
      await expect(member.reserve(1)).rejects.toMatchObject({
        code: "loyalty_account_closed",
      })
      const before = await sumsOf("breakage")
      await service.restorePoints({
        ...{ reservation_id: member.reservation_id, points: 10, now: MARCH },
        ...{ source: "refund", source_id: "late" },
      })
      expect(await sumsOf("breakage")).toBe(before + 10)
      await expectSound()
    })

    it("lapses with those who were merged into them", async () => {
      const [from, into] = [await withAll(), await buildMember(service)]
      await merge(from, into)
      await erase(from, into)
      const before = await sumsOf("breakage")
      await service.restorePoints({
        ...{ reservation_id: from.reservation_id, points: 10, now: MARCH },
        ...{ source: "refund", source_id: "late" },
      })
      expect(await sumsOf("breakage")).toBe(before + 10)
      const [{ note }] = await service.listLoyaltyAdjustments({})
      expect(note).toBeNull()
      await expectSound()
    })

    it("owes nothing, and what was earned for nothing is no breakage", async () => {
      const member = await withAll()
      await erase(member)
      const before = await sumsOf("breakage")
      await member.clawBack(member.active, 8)
      await member.clawBack(member.pending, 11)
      expect(await sumsOf("breakage")).toBe(before - 19)
      expect(await member.activate(member.pending)).toMatchObject({
        status: "canceled",
      })
      await expectSound()
    })

    it("is forgiven what was owed", async () => {
      const member = await buildMember(service)
      const line = await member.earn(30)
      await member.activate(line)
      await member.commit((await member.reserve(30)).id)
      await member.clawBack(line, 30)
      await erase(member)
      expect(await sumsOf("breakage")).toBe(-30)
      await expectSound()
    })
  })
})
