import "../../support/own-data-dir"
import {
  demoProgram,
  type ProgramDefinition,
} from "../../../src/modules/loyalty/domain/program"
import { earnPointsWorkflow, loyaltyIn } from "../../../src/workflows/loyalty"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildCustomer } from "../../builders/customer"
import { buildLoyaltyDesk, daysFromNow } from "../../builders/loyalty"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { withClient } from "../../support/databases"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const PERIOD = { from: daysFromNow(-7), to: daysFromNow(1) }

const [base] = demoProgram.earning.rules
/** Points for orders of 50 euros and more alone, but three of them. */
const draft: ProgramDefinition = {
  ...demoProgram,
  earning: {
    ...demoProgram.earning,
    rules: [
      {
        ...base,
        conditions: [{ type: "order_minimum", amounts: { eur: "50.00" } }],
        effect: { ...base.effect, points: 3 },
      },
    ],
  },
}

const fromAHundred: ProgramDefinition = {
  ...draft,
  earning: {
    ...draft.earning,
    rules: draft.earning.rules.map((rule) => ({
      ...rule,
      conditions: [{ type: "order_minimum", amounts: { eur: "100.00" } }],
    })),
  },
}

withShop(({ api, getContainer, dbConfig }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  let shop: BuiltShop
  beforeAll(async () => {
    shop = await buildShop(getContainer())
    desk = await buildLoyaltyDesk(api, getContainer(), shop.storefront)
  })

  async function drafted(definition: ProgramDefinition) {
    const config = { headers: desk.merchant }
    const body = { name: "Points", definition }
    const { data } = await api.post("/admin/loyalty-programs", body, config)
    return data.loyalty_program.id as string
  }
  async function activated(definition = demoProgram) {
    const id = await drafted(definition)
    const config = { headers: desk.merchant }
    await api.post(`/admin/loyalty-programs/${id}/activate`, {}, config)
    return id
  }
  const replay = (
    id: string,
    body: object = PERIOD,
    headers: object = desk.merchant
  ) => api.post(`/admin/loyalty-programs/${id}/replay`, body, { headers })
  const replayed = async (id: string, body?: object) =>
    (await replay(id, body)).data.replay

  /** Jackets at 25 euros, bought by a new member. */
  async function buy(quantity: number) {
    const { id, headers, email } = await buildCustomer(getContainer())
    const { storefront, region, product } = shop
    const cart = await buildReadyCart(
      api,
      { ...storefront, headers: { ...storefront.headers, ...headers } },
      {
        ...{ region_id: region.id, email },
        items: [{ variant_id: product.variant_id, quantity }],
      }
    )
    const { order_id = "" } = await checkOut(api, cart)
    // The event may come later.
    await earnPointsWorkflow(getContainer()).run({ input: { order_id } })
    return id
  }

  /**
   * Every row of the feature, as the database has it; but for when tiers were
   * last looked at, which the event of an order does in its own time.
   */
  const book = () =>
    withClient(async (client) => {
      const { rows } = await client.query(
        `select table_name, md5(query_to_xml(format('select * from %I t order by t::text', table_name), true, false, '')::text)
         from information_schema.tables
         where table_schema = 'public' and table_name like 'loyalty%'
           and table_name <> 'loyalty_account' order by 1`
      )
      return rows
    }, dbConfig.dbName)

  it("says of the live version what was granted by it, and writes nothing", async () => {
    const live = await activated()
    await buy(1)
    await buy(3)
    const granted = await loyaltyIn(getContainer()).listLoyaltyEarnings({})
    const points = granted.reduce((sum, earning) => sum + earning.points, 0)
    await desk.sweep("loyalty-evaluate-tiers")
    const before = await book()
    const result = await replayed(live)
    expect(result).toMatchObject({
      ...{ orders: 2, members: 2, unchanged: 2, live_program_id: live },
      this: { points, costs: [{ currency_code: "eur", amount: "1.00" }] },
      live: { points },
      difference: { points: 0 },
      per_tier: [{ tier: "linen", orders: 2 }],
      ...{ top_winners: [], top_losers: [], series_step: "day" },
    })
    expect(points).toBe(100)
    expect(await replayed(live)).toEqual(result)
    expect(await book()).toEqual(before)
  })

  it("says who would win and who would lose by a draft", async () => {
    await activated()
    const [loser, winner] = [await buy(1), await buy(2)]
    const result = await replayed(await drafted(draft))
    expect(result).toMatchObject({
      ...{ winners: 1, losers: 1, unchanged: 0 },
      this: { points: 150 },
      live: { points: 75 },
      difference: {
        ...{ points: 75, costs: [{ currency_code: "eur", amount: "0.75" }] },
      },
      top_winners: [{ customer_id: winner, difference: 100 }],
      top_losers: [{ customer_id: loser, difference: -25 }],
    })
    expect(result.series).toHaveLength(9)
    const drawn = result.series.map(({ orders }: { orders: number }) => orders)
    expect(drawn.reduce((sum: number, one: number) => sum + one, 0)).toBe(2)
  })

  /** A return of jackets that has arrived, as core notes it. */
  const receive = (quantity: number) =>
    withClient(
      (client) =>
        client.query(
          `update order_item set return_received_quantity = $1::int,
             raw_return_received_quantity = jsonb_build_object('value', ($1::int)::text, 'precision', 20)`,
          [quantity]
        ),
      dbConfig.dbName
    )

  it.each([0, 2, 4])(
    "counts an order of four as it was placed, when %i are back",
    async (returned) => {
      await activated()
      await buy(4)
      await withClient(
        (client) =>
          client.query(
            `insert into order_credit_line (id, order_id, amount, raw_amount)
             select 'ordcl_1', id, 55, '{"value": "55", "precision": 20}' from "order"`
          ),
        dbConfig.dbName
      )
      await receive(returned)
      // Half of it, with shipping, is paid by credit; the minimum is of all that was bought.
      expect(await replayed(await drafted(fromAHundred))).toMatchObject({
        ...{ this: { points: 150 }, live: { points: 50 } },
        difference: { points: 100 },
      })
    }
  )

  it("leaves out guests, other periods and channels of their own", async () => {
    const id = await drafted(demoProgram)
    await buy(1)
    expect(await replayed(id)).toMatchObject({
      ...{ orders: 1, live_program_id: null, live: { points: 0 } },
    })
    for (const [from, to] of [
      [daysFromNow(-9), daysFromNow(-7)],
      [daysFromNow(1), daysFromNow(2)],
    ]) {
      expect(await replayed(id, { from, to })).toMatchObject({ orders: 0 })
    }
    const sql = (text: string) =>
      withClient((client) => client.query(text), dbConfig.dbName)
    await sql(
      `update loyalty_program set sales_channel_id =
         (select sales_channel_id from "order" limit 1)`
    )
    const all = await drafted(demoProgram)
    expect(await replayed(all)).toMatchObject({ orders: 1 })
    await sql(
      `update loyalty_program set status = 'active', activated_at = now()
       where sales_channel_id is not null`
    )
    expect(await replayed(id)).toMatchObject({ orders: 1 })
    expect(await replayed(all)).toMatchObject({ orders: 0 })
    await sql(
      `update loyalty_program set sales_channel_id = 'sc_other'
       where sales_channel_id is not null`
    )
    expect(await replayed(id)).toMatchObject({ orders: 0 })
    expect(await replayed(all)).toMatchObject({ orders: 1 })
    await sql("update customer set has_account = false")
    expect(await replayed(all)).toMatchObject({ orders: 0 })
  })

  it.each([
    [`update "order" set is_draft_order = true`],
    [`update "order" set status = 'canceled'`],
    [`update "order" set deleted_at = now()`],
    ["update customer set deleted_at = now()"],
  ])("leaves out what earns nothing: %s", async (statement) => {
    const id = await drafted(demoProgram)
    await buy(1)
    expect(await replayed(id)).toMatchObject({ orders: 1 })
    await withClient((client) => client.query(statement), dbConfig.dbName)
    expect(await replayed(id)).toMatchObject({ orders: 0, members: 0 })
  })

  it("counts each order once, also beyond the first page", async () => {
    const id = await drafted(demoProgram)
    const member = await buy(1)
    const copy = `insert into "order"
      select (jsonb_populate_record(o, jsonb_build_object(
        'id', o.id || '_' || n, 'display_id', 1000 + n))).*
      from "order" o, generate_series(1, 250) n`
    await withClient((client) => client.query(copy), dbConfig.dbName)
    expect(await replayed(id)).toMatchObject({
      ...{ orders: 251, members: 1, this: { points: 25 } },
      top_winners: [{ customer_id: member, this_points: 25 }],
    })
  })

  it("refuses what takes longer than a merchant waits", async () => {
    const id = await drafted(demoProgram)
    await buy(1)
    let read_ms = 0
    const watch = jest
      .spyOn(performance, "now")
      .mockImplementation(() => (read_ms += 56_000))
    const refused = await refusalOf(replay(id)).finally(() =>
      watch.mockRestore()
    )
    expect(refused).toMatchObject({
      ...{ status: 400, code: "loyalty_replay_too_long" },
    })
    expect(await replayed(id)).toMatchObject({ orders: 1 })
  })

  it.each([
    {},
    { from: PERIOD.from },
    { from: PERIOD.to, to: PERIOD.from },
    { from: PERIOD.from, to: PERIOD.from },
    { from: daysFromNow(-401), to: daysFromNow(0) },
    { ...PERIOD, limit: 5 },
    { from: "yesterday", to: "today" },
  ])("refuses the period %#", async (body) => {
    const id = await drafted(demoProgram)
    expect(await refusalOf(replay(id, body))).toMatchObject({
      ...{ status: 400, code: "invalid_data" },
    })
  })

  it.each([
    { from: "2026-01-01", to: "2026-02-01" },
    { from: "2026-02-30T00:00:00Z", to: "2026-03-01T00:00:00Z" },
    { from: "yesterday", to: "2026-03-01T00:00:00Z" },
  ])("says of %j what is no moment, and nothing else", async (body) => {
    const id = await drafted(demoProgram)
    const { details } = (await refusalOf(replay(id, body))) as unknown as {
      details: { path: string; message: string }[]
    }
    expect(details.length).toBeGreaterThan(0)
    for (const { message } of details) {
      expect(message).not.toMatch(/At most|ends after/)
    }
  })

  it("is for merchants, and of a programme that is there", async () => {
    const id = await drafted(demoProgram)
    const member = await desk.member()
    for (const headers of [{}, member.headers]) {
      expect(await refusalOf(replay(id, PERIOD, headers))).toMatchObject({
        status: 401,
      })
    }
    expect(await refusalOf(replay("loyprg_no"))).toMatchObject({
      ...{ status: 404, code: "not_found" },
      message: "There is no loyalty programme loyprg_no",
    })
  })
})
