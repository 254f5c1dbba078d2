import { buildMember } from "./support/member"
import { daysAfter, MARCH, withMembers } from "./support/with-members"

withMembers(({ service, sql }) => {
  /** One of everything, all sound. */
  async function buildLife() {
    const member = await buildMember(service)
    await member.give(100)
    const [active, pending] = [await member.earn(30), await member.earn(20)]
    await member.activate(active)
    await member.clawBack(active, 10)
    await member.reserve(7)
    const { id } = await member.reserve(50)
    await member.commit(id)
    await service.restorePoints({
      ...{ reservation_id: id, points: 20, now: MARCH },
      ...{ source: "refund", source_id: "refund" },
    })
    return { ...member, active, pending, reservation_id: id }
  }

  /** As a superuser past all guards, which is how a book would be damaged. */
  const damage = (statement: string) =>
    sql(`set session_replication_role = replica; ${statement}`)

  const rulesFound = async () => [
    ...new Set((await service.prove()).violations.map(({ rule }) => rule)),
  ]

  it("finds nothing in a sound book, and counts what it looked at", async () => {
    await buildLife()
    expect(await service.prove()).toMatchObject({
      ok: true,
      violations: [],
      checked: {
        ...{ loyalty_account: 1, loyalty_earning: 2, loyalty_reservation: 2 },
        ...{ loyalty_points_entry: 10, loyalty_points_lot: 2 },
      },
    })
  })

  it("says which, what was expected and what was found", async () => {
    const { id } = await buildLife()
    await damage("update loyalty_reservation set points = 8 where points = 7")
    expect((await service.prove()).violations).toEqual([
      {
        rule: "reserved_equals_reservations",
        ...{ entity_id: id, expected: "8", found: "7" },
      },
    ])
  })

  it.each([
    ["update loyalty_earning set points = points + 1", "earning_equals_book"],
    ["delete from loyalty_earning", "earning_equals_book"],
    [
      "update loyalty_earning set points_clawed_back = 0",
      "earning_equals_book",
    ],
    [
      "insert into loyalty_earning (id, order_id, line_item_id, points) values ('e', 'o', 'l', 5)",
      "earning_equals_book",
    ],
    [
      "update loyalty_earning set status = 'canceled' where status = 'pending'",
      "pending_equals_earnings",
    ],
    [
      "update loyalty_order set account_id = 'other'",
      "pending_equals_earnings",
    ],
    [
      "update loyalty_earning set lot_id = 'other' where lot_id is not null",
      "activation_has_its_lot",
    ],
    ["update loyalty_earning set status = 'active'", "activation_has_its_lot"],
    [
      "update loyalty_earning set status = 'pending', lot_id = null",
      "activation_has_its_lot",
    ],
    [
      "delete from loyalty_points_lot where amount = 30",
      "activation_has_its_lot",
    ],
    [
      "update loyalty_earning set points_from_breakage = 1 where points_clawed_back > 0",
      "breakage_equals_clawbacks",
    ],
    [
      "update loyalty_earning set points_from_breakage = 1 where points_clawed_back > 0",
      "breakage_within_expired",
    ],
    [
      "update loyalty_reservation set status = 'released' where status = 'held'",
      "reserved_equals_reservations",
    ],
    [
      "update loyalty_reservation set points_restored = 0",
      "redeemed_equals_reservations",
    ],
    [
      "update loyalty_reservation set redeem_entry_id = 'other'",
      "redeemed_equals_reservations",
    ],
    [
      "update loyalty_points_balance set amount = amount + 1",
      "balance_equals_postings",
    ],
    ["update loyalty_points_lot set remaining = 0", "lot_equals_consumptions"],
  ])("finds what was planted: %s", async (statement, rule) => {
    await buildLife()
    await damage(statement)
    expect(await rulesFound()).toContain(rule)
  })

  it("refuses to change the book, whoever tries", async () => {
    await buildLife()
    for (const statement of [
      "update loyalty_points_entry set kind = 'other'",
      "delete from loyalty_points_posting",
      "update loyalty_points_lot set remaining = amount",
      "update loyalty_points_balance set amount = 0",
    ]) {
      await expect(sql(statement)).rejects.toThrow(
        /only grows|kept by triggers/
      )
    }
    for (const statement of [
      "update loyalty_earning set points_clawed_back = points + 1",
      "update loyalty_earning set points_clawed_back = -1",
      "update loyalty_earning set points_from_breakage = points_clawed_back + 1",
      "update loyalty_reservation set points_restored = points + 1",
    ]) {
      await expect(sql(statement)).rejects.toThrow(/check constraint/)
    }
  })

  it("leaves no trace of a transaction that fails", async () => {
    const member = await buildLife()
    const before = await service.prove()
    await expect(
      service.restorePoints({
        ...{ reservation_id: member.reservation_id, points: 10, now: MARCH },
        ...{ source: "refund", source_id: "late" },
        grace_until: daysAfter(MARCH, -400),
      })
    ).resolves.toMatchObject({ points_restored: 30 })
    await expect(
      service.restorePoints({
        ...{ reservation_id: member.reservation_id, points: 10 },
        ...{ source: "refund", source_id: "later", now: daysAfter(MARCH, 400) },
        // A lot that would end before it begins.
        grace_until: MARCH,
      })
    ).rejects.toThrow()
    const after = await service.prove()
    expect(after.ok).toBe(true)
    expect(after.checked.loyalty_points_entry).toBe(
      before.checked.loyalty_points_entry + 2
    )
  })
})
