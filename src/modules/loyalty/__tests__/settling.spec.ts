import { buildMember } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

const thirds = (gone: number) => ({ gone, of: 3 })

withMembers(({ service }) => {
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  async function earned(points: number) {
    const member = await buildMember(service)
    const order_id = await member.order()
    const lines = ["shirt", "scarf", "cap"].map((name) => `${name}-${order_id}`)
    for (const line_item_id of lines) {
      await service.earnLine({ order_id, line_item_id, points, now: MARCH })
    }
    const settle = (gone: number, of = lines) =>
      service.settleLines({
        ...{ order_id, policy: "unlimited", now: MARCH },
        lines: of.map((line_item_id) => ({
          ...{ line_item_id, share: thirds(gone) },
        })),
      })
    return { ...member, order_id, lines, settle }
  }

  it("takes a third three times, and in the end exactly all", async () => {
    const { settle, read } = await earned(34)
    const left = []
    for (const gone of [1, 2, 3]) {
      await settle(gone)
      left.push((await read()).points_pending)
    }
    expect(left).toEqual([69, 36, 0])
    await expectSound()
  })

  it("takes once, of twenty who are told different things at once", async () => {
    const { settle, read } = await earned(33)
    const { refused } = await atOnce(20, (index) => settle(index % 3))
    expect(refused).toEqual([])
    expect((await read()).points_pending).toBe(33)
    await expectSound()
  })

  it("gives nothing back when a share shrinks again", async () => {
    const { settle, read } = await earned(33)
    await settle(2)
    expect(await settle(1)).toMatchObject({ points: 0 })
    expect((await read()).points_pending).toBe(33)
  })

  it("returns what was spent once, of twenty who ask at once", async () => {
    const member = await buildMember(service)
    await member.give(300)
    const { id: reservation_id } = await member.reserve(300)
    await member.commit(reservation_id)
    const order_id = `order of ${reservation_id}`
    const { refused } = await atOnce(20, (index) =>
      service.settleReservation({
        ...{ reservation_id, order_id, share: thirds(index % 3), now: MARCH },
      })
    )
    expect(refused).toEqual([])
    expect((await member.read()).points_available).toBe(200)
    await expectSound()
  })

  it("leaves a member as they were, who buys and returns a hundred times", async () => {
    const member = await buildMember(service)
    await member.give(100, { expires_at: daysAfter(MARCH, 30) })
    await member.give(200, { expires_at: daysAfter(MARCH, 60) })
    const before = await member.read()
    for (let time = 0; time < 100; time += 1) {
      const { id: reservation_id } = await member.reserve(101 + time)
      await member.commit(reservation_id)
      const order_id = await member.order()
      const lines = ["shirt", "cap"].map((name) => ({
        ...{ line_item_id: `${name}-${order_id}`, points: 7 + time },
      }))
      for (const line of lines) {
        await service.earnLine({ order_id, ...line, now: MARCH })
      }
      const give = (gone: number) =>
        Promise.all([
          service.settleLines({
            ...{ order_id, policy: "unlimited", now: MARCH },
            lines: lines.map(({ line_item_id }) => ({
              ...{ line_item_id, share: thirds(gone) },
            })),
          }),
          service.settleReservation({
            ...{ reservation_id, order_id, share: thirds(gone), now: MARCH },
          }),
        ])
      // Some return before their points are active, some in between, or after.
      await give(time % 4)
      await member.activate(lines[time % 2].line_item_id)
      await give(3)
    }
    expect(await member.read()).toEqual(before)
    expect(before).toMatchObject({ points_available: 300, points_owed: 0 })
    await expectSound()
  })

  it("activates an order when it is due, all of it and once", async () => {
    const { order_id, settle, lines, read } = await earned(33)
    const due = daysAfter(MARCH, 14)
    const activate = (now: Date) =>
      service.activateOrder({ order_id, expires_at: null, now })
    expect(await activate(due)).toMatchObject({ points: 0 })
    await service.noteDelivery({
      ...{ order_id, delivered_at: MARCH, activates_at: due },
    })
    expect(await activate(daysAfter(MARCH, 13))).toMatchObject({ points: 0 })
    await settle(3, lines.slice(0, 1))
    expect(await service.listDueOrders({ now: due, limit: 9 })).toMatchObject([
      { order_id },
    ])
    const { done } = await atOnce(10, () => activate(due))
    const points = done.map((activated) => activated.points)
    expect(points.sort((one, other) => other - one).slice(0, 2)).toEqual([
      ...[66, 0],
    ])
    expect(await read(due)).toMatchObject({
      ...{ points_pending: 0, points_available: 66 },
    })
    expect(await service.listDueOrders({ now: due, limit: 9 })).toEqual([])
    expect(await service.nextOrderActivatesAt()).toBeNull()
    await expectSound()
  })
})
