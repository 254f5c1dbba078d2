import "../../support/own-data-dir"
import { parse } from "csv-parse/sync"
import { Modules } from "@medusajs/framework/utils"
import { monthOf, nextMonth } from "../../../src/modules/loyalty/domain/dates"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import { LoyaltyEvents } from "../../../src/workflows/loyalty"
import {
  buildLoyaltyDesk,
  daysFromNow,
  givePoints,
} from "../../builders/loyalty"
import { withClient } from "../../support/databases"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const ZONE = demoProgram.time_zone
const THIS_MONTH = monthOf(new Date(), ZONE)
const LONG_AGO = daysFromNow(-100)
const FIRST = monthOf(LONG_AGO, ZONE)

withShop(({ api, getContainer, dbConfig }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })

  const report = async (month: string) =>
    (await desk.read(`/admin/loyalty-liability?month=${month}`, desk.merchant))
      .liability
  const close = (month: string, headers: object = desk.merchant) =>
    api.post(`/admin/loyalty-months/${month}/close`, {}, { headers })
  const list = (query = "") =>
    desk.read(`/admin/loyalty-months${query}`, desk.merchant)
  const damage = (statement: string) =>
    withClient(
      (client) =>
        client.query(`set session_replication_role = replica; ${statement}`),
      dbConfig.dbName
    )

  async function activate(definition = demoProgram) {
    const config = { headers: desk.merchant }
    const body = { name: "Points", definition }
    const { data } = await api.post("/admin/loyalty-programs", body, config)
    const { id } = data.loyalty_program
    await api.post(`/admin/loyalty-programs/${id}/activate`, {}, config)
  }

  /** 700 points that were given a hundred days ago, and 70 today. */
  async function buildBook() {
    await activate()
    const member = await desk.member()
    await givePoints(getContainer(), member.id, 700, { now: LONG_AGO })
    await givePoints(getContainer(), member.id, 70)
    return member
  }

  it("tells what a month was, in points and in every currency", async () => {
    await buildBook()
    expect(await report(FIRST)).toMatchObject({
      ...{ month: FIRST, time_zone: ZONE, closed_at: null },
      points: { opening: 0, issued: 700, closing: 700 },
      // The programme came later: the points were worth nothing yet.
      values: [],
    })
    const { points, breakage, values } = await report(THIS_MONTH)
    expect(points).toMatchObject({ opening: 700, issued: 70, closing: 770 })
    expect(breakage).toMatchObject({ basis: "too_little_history" })
    expect(values).toMatchObject([
      { currency_code: "eur", fair_value: "7.70", deferred_opening: "7.00" },
      { currency_code: "inr", fair_value: "385.00", deferred_added: "35.00" },
      { currency_code: "usd", fair_value: "7.70", revenue: "0.00" },
    ])
  })

  it.each([
    ["?format=csv", {}],
    ["", { accept: "text/csv" }],
  ])(
    "writes the same as CSV for the accountant, %j %j",
    async (query, asked) => {
      const yen = {
        ...demoProgram.redemption.amounts,
        jpy: "150",
        kwd: "0.305",
      }
      await activate({
        ...demoProgram,
        redemption: { ...demoProgram.redemption, amounts: yen },
      })
      const member = await desk.member()
      await givePoints(getContainer(), member.id, 1_234)
      const path = `/admin/loyalty-liability?month=${THIS_MONTH}`
      const { data, headers } = await api.get<string>(
        query ? `${path}&${query.slice(1)}` : path,
        { headers: { ...desk.merchant, ...asked } }
      )
      expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
      expect(headers["content-disposition"]).toContain(
        `loyalty-${THIS_MONTH}.csv`
      )
      const rows: Record<string, string>[] = parse(data, { columns: true })
      const { points, outstanding, totals, breakage, values, ...rest } =
        await report(THIS_MONTH)
      const [cohort] = rest.cohorts
      const told = Object.fromEntries(
        rows.map(({ figure, unit, amount }) => [`${figure} ${unit}`, amount])
      )
      const parts = Object.entries({ points, outstanding, totals })
      const expected = [
        ["breakage.rate share", breakage.rate],
        ["breakage.basis word", breakage.basis],
        ["breakage.lots lot", String(breakage.lots)],
        ["breakage.points_expired point", String(breakage.points_expired)],
        ["breakage.points_redeemed point", String(breakage.points_redeemed)],
        ["points_claimed point", String(rest.points_claimed)],
        ...(["points_given", "points_spent", "points_left"] as const).map(
          (name) => [`cohorts.${THIS_MONTH}.${name} point`, `${cohort[name]}`]
        ),
        ...parts.flatMap(([part, figures]) =>
          Object.entries(figures as object).map(([name, amount]) => [
            ...[`${part}.${name} point`, String(amount)],
          ])
        ),
        ...values.flatMap(({ currency_code, ...amounts }: Value) =>
          Object.entries(amounts).map(([name, amount]) => [
            ...[`${name} ${currency_code}`, String(amount)],
          ])
        ),
      ]
      expect(told).toEqual(Object.fromEntries(expected))
      expect(told).toMatchObject({
        ...{ "fair_value jpy": "1851", "fair_value kwd": "3.764" },
      })
      expect(rows.every(({ month }) => month === THIS_MONTH)).toBe(true)
    }
  )

  type Value = Record<string, string>

  it("closes a month, lists it and tells of it", async () => {
    await buildBook()
    const open = await report(FIRST)
    const told: unknown[] = []
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe(LoyaltyEvents.MONTH_CLOSED, async ({ data }) => {
        told.push(data)
      })
    const answers = await Promise.all([
      close(FIRST),
      close(FIRST),
      close(FIRST),
    ])
    const [{ loyalty_month }] = answers.map(({ data }) => data)
    expect(answers.map(({ data }) => data.loyalty_month)).toEqual([
      ...[loyalty_month, loyalty_month, loyalty_month],
    ])
    expect(loyalty_month).toMatchObject({
      ...{ ...open, closed_at: expect.any(String) },
      ...{ actor_type: "user", actor_id: desk.merchant_id },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    await close(nextMonth(FIRST))
    const { loyalty_months, count } = await list("?limit=1")
    expect(count).toBe(2)
    expect(loyalty_months[0].month).toBe(nextMonth(FIRST))
    expect((await report(FIRST)).closed_at).toBe(loyalty_month.closed_at)
    expect(told).toHaveLength(2)
    expect(told[0]).toEqual({ id: loyalty_month.id })
  })

  it("says with which month the book begins, and which is the next to close", async () => {
    const now = monthOf(new Date(), "UTC")
    expect((await list()).book).toEqual({
      ...{ first_month: now, current_month: now, next_to_close: now },
    })
    await buildBook()
    const book = { first_month: FIRST, current_month: THIS_MONTH }
    expect((await list()).book).toEqual({ ...book, next_to_close: FIRST })
    await close(FIRST)
    expect((await list()).book).toEqual({
      ...{ ...book, next_to_close: nextMonth(FIRST) },
    })
  })

  it("closes nothing while the proof fails, and names why", async () => {
    await buildBook()
    await damage("update loyalty_points_balance set amount = 771")
    const violation = {
      path: expect.stringMatching(/^lbal_/),
      message: "balance_equals_postings: 770 was expected, 771 was found",
    }
    expect(await refusalOf(close(FIRST))).toMatchObject({
      ...{ status: 400, code: "loyalty_proof_failed" },
      details: expect.arrayContaining([violation]),
    })
    expect((await list()).count).toBe(0)
  })

  it("rings the bell when a closed month is not what it was", async () => {
    await buildBook()
    await close(FIRST)
    await damage(
      "update loyalty_month set figures = jsonb_set(figures, '{points,issued}', '701')"
    )
    await desk.sweep("loyalty-prove")
    const [bell] = await getContainer()
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ channel: "feed", template: "admin-ui" })
    expect(bell.data?.description).toContain("closed_month_equals_book")
  })

  it("closes no month before its turn", async () => {
    await buildBook()
    expect(await refusalOf(close(THIS_MONTH))).toMatchObject({
      ...{ status: 400, code: "loyalty_month_not_over" },
      message: expect.stringContaining(`from ${nextMonth(THIS_MONTH)}-01 on`),
    })
    expect(await refusalOf(close(nextMonth(FIRST)))).toMatchObject({
      ...{ status: 400, code: "loyalty_month_out_of_order" },
    })
    expect(await refusalOf(close("2026-3"))).toMatchObject({
      ...{ status: 400, code: "loyalty_month_invalid" },
    })
  })

  it.each(["0000-01", "1999-12"])(
    "has no book of %s, and says so",
    async (month) => {
      const path = `/admin/loyalty-liability?month=${month}`
      const refused = api.get(path, { headers: desk.merchant })
      expect(await refusalOf(refused)).toMatchObject({
        ...{ status: 400, code: "loyalty_month_invalid" },
      })
      expect(await refusalOf(close(month))).toMatchObject({
        ...{ status: 400, code: "loyalty_month_invalid" },
      })
    }
  )

  it.each(["", "?month=2026-3", "?month=2026-13", `?month=${FIRST}&x=1`])(
    "refuses the report %j",
    async (query) => {
      expect(
        await refusalOf(
          api.get(`/admin/loyalty-liability${query}`, {
            headers: desk.merchant,
          })
        )
      ).toMatchObject({ status: 400, code: "invalid_data" })
    }
  )

  it("is for merchants", async () => {
    const member = await desk.member()
    for (const headers of [{}, member.headers]) {
      for (const refused of [
        () => close(FIRST, headers),
        () => api.get("/admin/loyalty-months", { headers }),
        () => api.get(`/admin/loyalty-liability?month=${FIRST}`, { headers }),
      ]) {
        expect(await refusalOf(refused())).toMatchObject({ status: 401 })
      }
    }
  })
})
