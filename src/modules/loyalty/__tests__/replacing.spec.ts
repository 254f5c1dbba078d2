import { buildMember } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

withMembers(({ service }) => {
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  const later = daysAfter(MARCH, 2)

  const wanted = (account_id: string, points: number, over: object = {}) => ({
    ...{ account_id, cart_id: "cart", points, amount: "1.00" },
    ...{ currency_code: "eur", expires_at: later, now: MARCH, ...over },
  })

  it("holds another number in place of the first, more or less", async () => {
    const member = await buildMember(service)
    await member.give(20)
    for (const points of [5, 15, 15, 3, 20]) {
      await service.replaceReservation(wanted(member.id, points))
      expect(await member.read()).toMatchObject({
        ...{ points_available: 20 - points, points_reserved: points },
      })
    }
    await expectSound()
  })

  it("keeps what is held when there are not as many", async () => {
    const member = await buildMember(service)
    await member.give(20)
    const { id } = await service.replaceReservation(wanted(member.id, 15))
    await expect(
      service.replaceReservation(wanted(member.id, 21))
    ).rejects.toMatchObject({ code: "loyalty_insufficient_points" })
    expect(await service.findHeldReservation("cart")).toMatchObject({
      ...{ id, points: 15 },
    })
    await expectSound()
  })

  it("keeps points of lots that have expired since, when it wants fewer", async () => {
    const member = await buildMember(service)
    await member.give(20, { expires_at: daysAfter(MARCH, 1) })
    await service.replaceReservation(wanted(member.id, 15))
    const fewer = { now: daysAfter(MARCH, 1) }
    await service.replaceReservation(wanted(member.id, 10, fewer))
    expect(await member.read(fewer.now)).toMatchObject({
      ...{ points_available: 0, points_reserved: 10 },
    })
    await expectSound()
  })

  it("leaves what another member's cart holds", async () => {
    const [member, other] = [
      await buildMember(service),
      await buildMember(service),
    ]
    await member.give(20)
    await other.give(20)
    await service.replaceReservation(wanted(member.id, 15))
    await expect(
      service.replaceReservation(wanted(other.id, 15))
    ).rejects.toMatchObject({ code: "loyalty_cart_reserved" })
    await expectSound()
  })

  it("renews what is held, and nothing else", async () => {
    const member = await buildMember(service)
    await member.give(20)
    const { id } = await member.reserve(5)
    const { customer_id } = member
    expect(
      await service.renewReservation({ id, expires_at: later })
    ).toMatchObject({ id, customer_id, expires_at: later })
    await service.releaseReservation({ id, now: MARCH })
    for (const gone of [id, "loyres_none", ""]) {
      expect(
        await service.renewReservation({ id: gone, expires_at: later })
      ).toBeUndefined()
    }
    await expectSound()
  })

  const reopen = (id: string, order_id = `order of ${id}`) =>
    service.reopenReservation({ id, order_id, expires_at: later, now: MARCH })

  it("holds what a failed order had spent, and spends it with the next", async () => {
    const member = await buildMember(service)
    await member.give(20)
    const { id } = await member.reserve(5)
    for (const order_id of ["first", "second", "second", "first"]) {
      await service.commitReservation({ id, order_id, now: MARCH })
      const { done } = await atOnce(5, () => reopen(id, order_id))
      expect(done).toHaveLength(5)
      expect(await member.read()).toMatchObject({
        ...{ points_available: 15, points_reserved: 5 },
      })
    }
    await member.commit(id)
    expect((await member.read()).points_reserved).toBe(0)
    await expectSound()
  })

  it("reopens neither for another order nor what was given back", async () => {
    const member = await buildMember(service)
    await member.give(20)
    const { id } = await member.reserve(5)
    await member.commit(id)
    expect(await reopen(id, "another")).toMatchObject({ status: "committed" })
    await service.restorePoints({
      ...{ reservation_id: id, points: 5, now: MARCH },
      ...{ source: "refund", source_id: "refund_1" },
    })
    expect(await reopen(id)).toMatchObject({ status: "committed" })
    expect(await member.read()).toMatchObject({
      ...{ points_available: 20, points_reserved: 0 },
    })
    await expectSound()
  })

  it("lowers what is held to another currency", async () => {
    const member = await buildMember(service)
    await member.give(20)
    const { id } = await member.reserve(5)
    const inRupees = { amount: "250.00", currency_code: "inr" }
    expect(
      await service.lowerReservation({ id, points: 5, ...inRupees, now: MARCH })
    ).toMatchObject({ points: 5, ...inRupees })
    await expectSound()
  })
})
