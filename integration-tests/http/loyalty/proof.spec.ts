import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { LoyaltyEvents, loyaltyIn } from "../../../src/workflows/loyalty"
import {
  buildLoyaltyDesk,
  daysFromNow,
  givePoints,
  reservePoints,
} from "../../builders/loyalty"
import { withClient } from "../../support/databases"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })

  const prove = async () =>
    (await desk.read("/admin/loyalty-proof", desk.merchant)).proof
  const bells = () =>
    getContainer()
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ channel: "feed", template: "admin-ui" })

  it("names what was planted, and rings the bell once for it", async () => {
    const member = await desk.member()
    const id = await givePoints(getContainer(), member.id, 7)
    expect(await prove()).toMatchObject({ ok: true, violations: [] })
    await desk.sweep("loyalty-prove")
    expect(await bells()).toEqual([])
    await withClient(
      (client) =>
        client.query(
          "set session_replication_role = replica; update loyalty_points_balance set amount = 8"
        ),
      dbConfig.dbName
    )
    const { ok, violations, checked } = await prove()
    expect(ok).toBe(false)
    expect(checked.loyalty_account).toBe(1)
    expect(violations).toContainEqual({
      rule: "balance_equals_postings",
      ...{ entity_id: expect.any(String), expected: "7", found: "8" },
    })
    await passDay()
    await desk.sweep("loyalty-prove")
    // As after a crash: it was rung, and nobody noted that it was.
    await passDay()
    await desk.sweep("loyalty-prove")
    const rung = await bells()
    expect(rung).toHaveLength(1)
    expect(rung[0].data).toMatchObject({
      title: "The points book does not add up",
      description: expect.stringContaining("balance_equals_postings"),
    })
    expect(JSON.stringify(rung)).not.toContain(id)
  })

  /** As if what was proved today had been proved yesterday. */
  const passDay = () =>
    withClient(
      (client) =>
        client.query(
          "update sweep set position = '2000-01-01' where name = 'loyalty-prove'"
        ),
      dbConfig.dbName
    )

  it("expires what is too old, and tells of it", async () => {
    const member = await desk.member()
    const given = { now: daysFromNow(-9), expires_at: daysFromNow(-1) }
    const id = await givePoints(getContainer(), member.id, 7, given)
    await givePoints(getContainer(), member.id, 5)
    const told: unknown[] = []
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe(LoyaltyEvents.EXPIRED, async ({ data: event }) => {
        told.push(event)
      })
    const { data } = await desk.sweep("loyalty-expire-points")
    expect(data.sweep).toMatchObject({ items: 1 })
    const lot_id = expect.stringMatching(/^llot_/)
    await desk.sweep("loyalty-expire-points")
    const path = `/admin/loyalty-accounts/${member.id}/entries`
    const { entries } = await desk.read(path, desk.merchant)
    expect(
      entries.filter(({ kind }: { kind: string }) => kind === "expire")
    ).toMatchObject([{ points: -7, points_available: -7 }])
    expect(told).toEqual([{ id, lot_id }])
    expect(await prove()).toMatchObject({ ok: true })
  })

  it("expires the others where one lot cannot, in later runs as well", async () => {
    const given = { now: daysFromNow(-9), expires_at: daysFromNow(-1) }
    const [ill, sound] = [await desk.member(), await desk.member()]
    const id = await givePoints(getContainer(), ill.id, 7, given)
    await givePoints(getContainer(), sound.id, 5, given)
    await withClient(
      (client) =>
        client.query(
          `set session_replication_role = replica;
           update loyalty_points_balance set amount = 1 where holder_id = '${id}'`
        ),
      dbConfig.dbName
    )
    const { data } = await desk.sweep("loyalty-expire-points")
    expect(data.sweep).toMatchObject({ items: 0, failed: 1 })
    const expired = async (member_id: string) => {
      const path = `/admin/loyalty-accounts/${member_id}/entries`
      const { entries } = await desk.read(path, desk.merchant)
      return entries.filter(({ kind }: { kind: string }) => kind === "expire")
    }
    expect(await expired(ill.id)).toEqual([])
    expect(await expired(sound.id)).toMatchObject([{ points: -5 }])
    await givePoints(getContainer(), sound.id, 3, given)
    await desk.sweep("loyalty-expire-points")
    expect(await expired(sound.id)).toHaveLength(2)
  })

  it("gives back what a cart has held for too long", async () => {
    const member = await desk.member()
    const id = await givePoints(getContainer(), member.id, 7)
    const overdue = { expires_at: daysFromNow(-1) }
    const { id: late } = await reservePoints(getContainer(), id, 3, overdue)
    const { id: held } = await reservePoints(getContainer(), id, 2)
    await desk.sweep("loyalty-release-reservations")
    const loyalty = loyaltyIn(getContainer())
    expect((await loyalty.readReservation(late)).status).toBe("expired")
    expect((await loyalty.readReservation(held)).status).toBe("held")
    expect(await prove()).toMatchObject({ ok: true })
  })
})
