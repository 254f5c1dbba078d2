import { depth } from "../../../../integration-tests/support/depth"
import { buildMember } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

withMembers(({ service, sql }) => {
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  it("gives fifty carts at once exactly what the balance allows", async () => {
    const member = await buildMember(service)
    await member.give(20)
    await member.give(17)
    const { done, refused, codes } = await atOnce(50, () => member.reserve(3))
    expect(done).toHaveLength(12)
    expect([...codes]).toEqual(["loyalty_insufficient_points"])
    expect(new Set(refused.map(({ message }) => message))).toEqual(
      new Set(["Only 1 point is available. Ask for at most 1."])
    )
    expect(await member.read()).toMatchObject({
      ...{ points_available: 1, points_reserved: 36 },
    })
    await expectSound()
  })

  it("reserves once for one cart, ten times at once", async () => {
    const member = await buildMember(service)
    await member.give(20)
    const cart = { cart_id: "cart" }
    const { done } = await atOnce(10, () => member.reserve(5, cart))
    expect(done).toHaveLength(10)
    expect(new Set(done.map(({ id }) => id)).size).toBe(1)
    expect((await member.read()).points_available).toBe(15)
    await expect(member.reserve(6, cart)).rejects.toMatchObject({
      code: "loyalty_cart_reserved",
    })
    const other = await buildMember(service)
    await other.give(5)
    await expect(other.reserve(5, cart)).rejects.toMatchObject({
      code: "loyalty_cart_reserved",
    })
  })

  it("is of one of two members who ask for the same cart at once", async () => {
    const members = [await buildMember(service), await buildMember(service)]
    for (let round = 0; round < 10; round += 1) {
      const cart_id = `cart of both ${round}`
      await Promise.all(members.map(({ give }) => give(5)))
      const { done, codes } = await atOnce(2, (index) =>
        members[index].reserve(5, { cart_id })
      )
      expect(done).toHaveLength(1)
      expect([...codes]).toEqual(["loyalty_cart_reserved"])
    }
    await expectSound()
  })

  it("spends with the order, once, and with no other order", async () => {
    const member = await buildMember(service)
    await member.give(20)
    const { id } = await member.reserve(5)
    const { done } = await atOnce(10, () => member.commit(id))
    expect(done).toHaveLength(10)
    expect(await member.read()).toMatchObject({
      ...{ points_available: 15, points_reserved: 0 },
    })
    await expect(
      service.commitReservation({ id, order_id: "another", now: MARCH })
    ).rejects.toMatchObject({ code: "loyalty_transition_refused" })
    await expect(
      service.releaseReservation({ id, now: MARCH })
    ).rejects.toMatchObject({ code: "loyalty_transition_refused" })
    await expectSound()
  })

  it("is either spent or released, never both", async () => {
    const member = await buildMember(service)
    await member.give(20)
    const { id } = await member.reserve(20)
    const { done } = await atOnce(2, (index) =>
      index ? member.commit(id) : service.releaseReservation({ id, now: MARCH })
    )
    expect(done).toHaveLength(1)
    const { points_available, points_reserved } = await member.read()
    expect(points_reserved).toBe(0)
    expect(points_available).toBe(done[0].status === "released" ? 20 : 0)
    await expectSound()
  })

  it("returns to the same lots, with their own dates", async () => {
    const member = await buildMember(service)
    await member.give(5, { expires_at: daysAfter(MARCH, 5) })
    await member.give(20)
    const before = await member.read()
    const { id } = await member.reserve(10)
    await service.releaseReservation({ id, now: MARCH })
    await service.releaseReservation({ id, now: MARCH })
    expect(await member.read()).toEqual(before)
    expect(await sql("select id from loyalty_points_lot")).toHaveLength(2)
    await expectSound()
  })

  it("lets a cart that shrinks have some of it back", async () => {
    const member = await buildMember(service)
    await member.give(20)
    const { id } = await member.reserve(15)
    const lower = (points: number) =>
      service.lowerReservation({ id, points, amount: "0.50", now: MARCH })
    expect(await lower(9)).toMatchObject({ points: 9, amount: "0.50" })
    await lower(9)
    await expect(lower(10)).rejects.toMatchObject({
      code: "loyalty_reservation_not_lower",
    })
    expect(await member.read()).toMatchObject({
      ...{ points_available: 11, points_reserved: 9 },
    })
    await member.commit(id)
    await expectSound()
  })

  it("expires when its time is over, and not before", async () => {
    const member = await buildMember(service)
    await member.give(20)
    const { id, expires_at } = await member.reserve(15)
    const justBefore = new Date(expires_at.getTime() - 1)
    const expire = (now: Date) => service.expireReservation({ id, now })
    expect(await expire(justBefore)).toBe(false)
    expect(
      await service.listOverdueReservations({ now: expires_at, limit: 9 })
    ).toMatchObject([{ id, expires_at }])
    expect(await expire(expires_at)).toBe(true)
    expect(await expire(expires_at)).toBe(false)
    expect((await member.read()).points_available).toBe(20)
    await expect(member.commit(id)).rejects.toMatchObject({
      code: "loyalty_transition_refused",
    })
    await expectSound()
  })

  it.each(
    [-1, 0, 1].flatMap((expired) => [-1, 0, 1].map((asked) => [expired, asked]))
  )(
    "never both expires, at %i ms, and is reserved, at %i ms",
    async (expired, asked) => {
      const expires_at = daysAfter(MARCH, 30)
      const near = (ms: number) => new Date(expires_at.getTime() + ms)
      const possible = [
        ...(expired < 0 ? [] : ["expired"]),
        ...(asked < 0 ? ["reserved"] : []),
      ]
      const rounds = depth({ sample: 10, full: 200 })
      for (let round = 0; round < rounds; round += 1) {
        const member = await buildMember(service)
        await member.give(10, { expires_at })
        const [{ id }] = await sql(
          "select id from loyalty_points_lot where holder_id = $1",
          [member.id]
        )
        const { done } = await atOnce<string>(2, async (index) => {
          if (index === round % 2) {
            const lots = await service.expireLots([String(id)], near(expired))
            return lots.length ? "expired" : "nothing"
          }
          await member.reserve(10, { now: near(asked) })
          return "reserved"
        })
        const became = done.filter((each) => each !== "nothing")
        expect(became).toHaveLength(Math.min(possible.length, 1))
        expect(possible).toEqual(expect.arrayContaining(became))
        const { points_reserved } = await member.read(expires_at)
        expect(points_reserved).toBe(became.includes("reserved") ? 10 : 0)
      }
      await expectSound()
    }
  )

  it("expires once, by whomever at once, and is breakage then", async () => {
    const member = await buildMember(service)
    const at = daysAfter(MARCH, 30)
    await member.give(10, { expires_at: at })
    const [lot] = await service.listExpiredLots({ now: at, limit: 1 })
    await atOnce(10, () => service.expireLots([lot.id], at))
    const [{ sum }] = await sql(
      "select sum(amount) from loyalty_points_posting where account = 'breakage'"
    )
    expect(sum).toBe("10")
    expect((await member.read(at)).points_available).toBe(0)
    await expectSound()
  })

  it("finds what has expired page by page", async () => {
    const member = await buildMember(service)
    for (const day of [3, 1, 2, 2]) {
      await member.give(day, { expires_at: daysAfter(MARCH, day) })
    }
    const now = daysAfter(MARCH, 2)
    const all = await service.listExpiredLots({ now, limit: 9 })
    expect(all).toHaveLength(3)
    const paged = [...(await service.listExpiredLots({ now, limit: 2 }))]
    paged.push(
      ...(await service.listExpiredLots({ now, limit: 2, after: paged[1] }))
    )
    expect(paged).toEqual(all)
    expect(await service.nextLotExpiresAt()).toEqual(daysAfter(MARCH, 1))
  })
})
