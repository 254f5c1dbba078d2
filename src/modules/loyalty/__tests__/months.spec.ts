import { demoProgram } from "../domain/program"
import { buildMember } from "./support/member"
import { closeMonth, startProgram } from "./support/month-book"
import { atOnce, withMembers } from "./support/with-members"

const at = (text: string) => new Date(text)
const LATER = at("2027-01-01T00:00:00Z")

withMembers(({ service, sql }) => {
  const read = (month: string, now = LATER) =>
    service.readLiability({ month, now })
  const close = (month: string, now?: Date) => closeMonth(service, month, now)
  /** 100 points in March, of which 30 are spent in April. */
  async function buildSpring() {
    await startProgram(service)
    const member = await buildMember(service)
    await member.give(100, { now: at("2026-03-10T12:00:00Z") })
    const now = at("2026-04-10T12:00:00Z")
    const { id } = await member.reserve(30, {
      ...{ now, expires_at: at("2026-04-11T12:00:00Z") },
    })
    await member.commit(id, now)
    return member
  }

  it("opens each month with what the one before closed with", async () => {
    await buildSpring()
    const [march, april] = [await read("2026-03"), await read("2026-04")]
    expect(march).toMatchObject({
      points: { opening: 0, issued: 100, redeemed: 0, closing: 100 },
      closed_at: null,
    })
    expect(april).toMatchObject({
      points: { opening: 100, issued: 0, redeemed: -30, closing: 70 },
      outstanding: { available: 70, pending: 0, reserved: 0, owed: 0 },
      totals: { issued: 100, redeemed: 30 },
    })
    expect(
      april.values.find((one) => one.currency_code === "eur")
    ).toMatchObject({
      ...{ fair_value: "0.70", deferred_opening: "1.00", revenue: "0.30" },
      deferred_closing: "0.70",
    })
    expect((await read("2026-02")).points.closing).toBe(0)
  })

  it("answers a closed month as it was closed, and the next from there", async () => {
    await buildSpring()
    const before = [await read("2026-03"), await read("2026-04")]
    await close("2026-03")
    const march = await read("2026-03")
    expect(march).toEqual({ ...before[0], closed_at: LATER })
    expect(await read("2026-04")).toEqual(before[1])
    expect(await service.prove()).toMatchObject({ ok: true })
  })

  it("goes on from the book's beginning where a closed month knows no cohorts", async () => {
    await buildSpring()
    const april = await read("2026-04")
    await close("2026-03")
    await sql(
      `set session_replication_role = replica;
       update loyalty_month set figures = figures - 'cohorts'`
    )
    expect(await read("2026-04")).toEqual(april)
  })

  it("takes nothing more into a closed month, by no way", async () => {
    const member = await buildSpring()
    await close("2026-03")
    const late = at("2026-03-31T21:59:59Z")
    await expect(member.give(5, { now: late })).rejects.toMatchObject({
      ...{ status: 409, code: "loyalty_month_closed" },
      message: expect.stringMatching(/^The month 2026-03 .*: try again$/),
    })
    const entry = (id: string, moment: string) =>
      sql(
        `insert into loyalty_points_entry
           (id, kind, source, source_id, rule, input_hash, unit, occurred_at)
         values ($1, 'earn', 'spec', $1, '', '', 'point', $2)`,
        [id, moment]
      )
    await expect(entry("direct", "2026-03-31T21:59:59Z")).rejects.toThrow(
      "is closed"
    )
    await expect(entry("ancient", "1999-01-01T00:00:00Z")).rejects.toThrow(
      "is closed"
    )
    // Berlin's April has begun.
    await member.give(5, { now: at("2026-03-31T22:00:00Z") })
    expect((await read("2026-04")).points.issued).toBe(5)
    expect((await read("2026-03")).points.closing).toBe(100)
  })

  it.each([
    "update loyalty_month set figures = '{}'",
    "delete from loyalty_month",
    "truncate loyalty_month",
  ])("keeps what is closed from %s", async (statement) => {
    await buildSpring()
    await close("2026-03")
    await expect(sql(statement)).rejects.toThrow("what is closed stays closed")
  })

  it("closes once, however many close at once, and again later", async () => {
    await buildSpring()
    const { checked } = await service.prove()
    const { done, refused } = await atOnce(8, (index) =>
      service.closeMonth({
        ...{ month: "2026-03", checked, now: LATER },
        by: { type: "user", id: `user_${index}` },
      })
    )
    expect(refused).toEqual([])
    expect(done.filter(({ is_new }) => is_new)).toHaveLength(1)
    expect(new Set(done.map(({ id }) => id)).size).toBe(1)
    const again = await close("2026-03", at("2028-01-01T00:00:00Z"))
    expect(again).toMatchObject({ id: done[0].id, is_new: false })
    expect(await sql("select month from loyalty_month")).toHaveLength(1)
  })

  it("waits for who is posting, and counts it", async () => {
    const member = await buildSpring()
    await sql(
      `create function slow() returns trigger as $$
       begin perform pg_sleep(0.5); return null; end $$ language plpgsql;
       create trigger slow after insert on loyalty_points_entry
       for each row execute function slow()`
    )
    const { checked } = await service.prove()
    const giving = member.give(5, { now: at("2026-03-31T12:00:00Z") })
    await new Promise((resolve) => setTimeout(resolve, 200))
    const by = { type: "user" }
    const month = { month: "2026-03", checked, by, now: LATER }
    const { figures } = await service.closeMonth(month)
    await giving
    expect(figures.points.issued).toBe(105)
    expect(await service.prove()).toMatchObject({ ok: true })
  })

  it("closes months in their order, and none that is not over", async () => {
    await buildSpring()
    await expect(close("2026-04")).rejects.toMatchObject({
      code: "loyalty_month_out_of_order",
      message: expect.stringContaining("the next to close is 2026-03"),
    })
    await expect(close("2026-02")).rejects.toMatchObject({
      code: "loyalty_month_out_of_order",
    })
    // One second before Berlin's March is over.
    const early = at("2026-03-31T21:59:59Z")
    await expect(close("2026-03", early)).rejects.toMatchObject({
      code: "loyalty_month_not_over",
    })
    await close("2026-03", at("2026-03-31T22:00:00Z"))
    await close("2026-04")
    await expect(read("2026-13")).rejects.toMatchObject({
      code: "loyalty_month_invalid",
    })
    await expect(read("2027-02")).rejects.toMatchObject({
      code: "loyalty_month_invalid",
    })
  })

  it("belongs to the month of the shop's calendar", async () => {
    const time_zone = "Asia/Kolkata"
    await startProgram(service, { ...demoProgram, time_zone })
    const member = await buildMember(service)
    await member.give(7, { now: at("2026-03-31T18:29:59Z") })
    await member.give(5, { now: at("2026-03-31T18:30:00Z") })
    expect((await read("2026-03")).points.closing).toBe(7)
    expect(await read("2026-04")).toMatchObject({
      ...{ time_zone, starts_at: at("2026-03-31T18:30:00Z") },
      points: { opening: 7, issued: 5, closing: 12 },
    })
  })

  it("finds a closed month that the book no longer says", async () => {
    await buildSpring()
    const { id } = await close("2026-03")
    await close("2026-04")
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })
    await sql(
      `set session_replication_role = replica;
       update loyalty_month set figures = jsonb_set(figures, '{points,issued}', '99') where month = '2026-03'`
    )
    const { violations } = await service.prove()
    expect(violations).toContainEqual({
      ...{ rule: "closed_month_equals_book", entity_id: id },
      ...{ expected: "points.issued 100", found: "points.issued 99" },
    })
    const rules = violations.map(({ rule }) => rule)
    expect(rules.filter((rule) => rule.includes("chained"))).toHaveLength(2)
  })
})
