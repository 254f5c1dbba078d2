import { buildMember } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

withMembers(({ service, sql }) => {
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  it("is pending first, and can be spent once it is activated", async () => {
    const member = await buildMember(service)
    const line = await member.earn(40)
    expect(await member.read()).toMatchObject({
      ...{ points_pending: 40, points_available: 0 },
    })
    await expect(member.reserve(1)).rejects.toMatchObject({
      code: "loyalty_insufficient_points",
    })
    expect(await member.activate(line)).toMatchObject({ status: "active" })
    expect(await member.read()).toMatchObject({
      ...{ points_pending: 0, points_available: 40 },
      expiring: [{ points: 40, expires_at: daysAfter(MARCH, 365) }],
    })
    await expectSound()
  })

  it("earns once for one line, told ten times at once", async () => {
    const member = await buildMember(service)
    const order_id = await member.order()
    const line = { order_id, line_item_id: "line", points: 40, now: MARCH }
    const { done } = await atOnce(10, () => service.earnLine(line))
    expect(done).toHaveLength(10)
    await expect(
      service.earnLine({ ...line, points: 41 })
    ).rejects.toMatchObject({ code: "ledger_key_reused" })
    expect((await member.read()).points_pending).toBe(40)
    await expectSound()
  })

  it("takes an order over once, whoever tells of it later", async () => {
    const [ines, omar] = [
      await buildMember(service),
      await buildMember(service),
    ]
    const program = await service.createLoyaltyPrograms({
      ...{ name: "Points", version: 1, definition: { rules: [] } },
    })
    const order = {
      ...{ order_id: "order", program_id: program.id, currency_code: "eur" },
      placed_at: MARCH,
    }
    await service.takeOrder({ ...order, account_id: ines.id }, MARCH)
    const again = { ...order, account_id: omar.id }
    const taken = await service.takeOrder(again, daysAfter(MARCH, 1))
    expect(taken.account_id).toBe(ines.id)
    const { used_at } = await service.retrieveLoyaltyProgram(program.id)
    expect(used_at).toEqual(MARCH)
  })

  it("refuses a line of an order that was not taken over", async () => {
    await expect(
      service.earnLine({
        ...{ order_id: "order_no", line_item_id: "l", points: 1, now: MARCH },
      })
    ).rejects.toMatchObject({ type: "not_found" })
  })

  it("activates once, by whomever at once", async () => {
    const member = await buildMember(service)
    const line = await member.earn(40)
    const { done } = await atOnce(10, () => member.activate(line))
    expect(new Set(done.map(({ lot_id }) => lot_id)).size).toBe(1)
    expect((await member.read()).points_available).toBe(40)
    await expectSound()
  })

  it("pays what the member owes before anything can be spent", async () => {
    const member = await buildMember(service)
    const [spent, later] = [await member.earn(30), await member.earn(50)]
    await member.activate(spent)
    await member.commit((await member.reserve(30)).id)
    await member.clawBack(spent, 30)
    await member.activate(later)
    expect(await member.read()).toMatchObject({
      ...{ points_available: 20, points_owed: 0 },
    })
    await expectSound()
  })

  describe("clawed back", () => {
    it("goes from pending first, whatever else the member has", async () => {
      const member = await buildMember(service)
      await member.give(100)
      const line = await member.earn(40)
      expect(await member.clawBack(line, 15)).toMatchObject({
        ...{ points_clawed_back: 15, status: "pending" },
      })
      expect(await member.read()).toMatchObject({
        ...{ points_pending: 25, points_available: 100 },
      })
      expect(await member.clawBack(line, 25)).toMatchObject({
        ...{ points_clawed_back: 40, status: "canceled" },
      })
      expect(await member.activate(line)).toMatchObject({ status: "canceled" })
      await expectSound()
    })

    it("goes from the line's own lot, and then in the order of spending", async () => {
      const member = await buildMember(service)
      const [early, late] = [daysAfter(MARCH, 10), daysAfter(MARCH, 20)]
      await member.give(5, { expires_at: late })
      await member.give(5, { expires_at: early })
      const line = await member.earn(10)
      await member.activate(line)
      await member.clawBack(line, 4)
      const left = async () =>
        (await member.read()).expiring.map(({ points }) => points)
      expect(await left()).toEqual([5, 5, 6])
      // Spends both others, and two of its own.
      await member.commit((await member.reserve(12)).id)
      await member.give(3, { expires_at: early })
      await member.clawBack(line, 6, { policy: "within_balance" })
      expect(await left()).toEqual([1])
      await expectSound()
    })

    it("goes from the lot that a clock ahead of this one has opened", async () => {
      const member = await buildMember(service)
      const line = await member.earn(10)
      await member.activate(line, new Date(MARCH.getTime() + 1_000))
      await member.clawBack(line, 10)
      expect(await member.read()).toMatchObject({
        ...{ points_available: 0, points_owed: 0, expiring: [] },
      })
      await expectSound()
    })

    it.each([
      ["unlimited", -10, 10],
      ["within_balance", 0, 0],
      ["only_pending", 0, 0],
    ] as const)(
      "that was spent already: %s",
      async (policy, points_available, points_owed) => {
        const member = await buildMember(service)
        const line = await member.earn(10)
        await member.activate(line)
        await member.commit((await member.reserve(10)).id)
        const clawed = await member.clawBack(line, 10, { policy })
        expect(clawed).toMatchObject({ points_clawed_back: 10 })
        expect(await member.read()).toMatchObject({
          ...{ points_available, points_owed },
        })
        await expectSound()
      }
    )

    it("leaves what is active alone where only pending goes", async () => {
      const member = await buildMember(service)
      const line = await member.earn(10)
      await member.activate(line)
      await member.clawBack(line, 4, { policy: "only_pending" })
      expect((await member.read()).points_available).toBe(10)
      const forgiven = await sql(
        "select amount from loyalty_points_posting where account = 'adjustment'"
      )
      expect(forgiven).toEqual([{ amount: "-4" }])
      await expectSound()
    })

    it("goes by the account's own policy before the programme's", async () => {
      const member = await buildMember(service)
      await service.updateLoyaltyAccounts({
        ...{ id: member.id, negative_balance_policy: "within_balance" },
      })
      const line = await member.earn(10)
      await member.activate(line)
      await member.commit((await member.reserve(10)).id)
      await member.clawBack(line, 10, { policy: "unlimited" })
      expect((await member.read()).points_owed).toBe(0)
    })

    it("adds up to exactly what was earned, and never more", async () => {
      const member = await buildMember(service)
      const line = await member.earn(10)
      const { done, codes } = await atOnce(20, () => member.clawBack(line, 3))
      expect(done).toHaveLength(3)
      expect([...codes]).toEqual(["loyalty_clawback_too_large"])
      await member.clawBack(line, 1)
      expect((await member.read()).points_pending).toBe(0)
      await expectSound()
    })

    it("happens once for one cause, and is another cause's otherwise", async () => {
      const member = await buildMember(service)
      const line = await member.earn(10)
      const cause = { source_id: "return" }
      const { done } = await atOnce(10, () => member.clawBack(line, 3, cause))
      expect(done).toHaveLength(10)
      expect((await member.read()).points_pending).toBe(7)
      // The same, although it would be posted differently by now.
      await member.activate(line)
      await member.clawBack(line, 3, cause)
      expect((await member.read()).points_available).toBe(7)
      await expect(member.clawBack(line, 4, cause)).rejects.toMatchObject({
        code: "ledger_key_reused",
      })
    })
  })
})
