import "../../support/own-data-dir"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import { earnPointsWorkflow, loyaltyIn } from "../../../src/workflows/loyalty"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { daysFromNow } from "../../builders/loyalty"
import { MemberShop } from "../../builders/member-shop"
import { withShop } from "../../support/shop"

type Member = Awaited<ReturnType<MemberShop["member"]>>

/** What is promised and earned by nobody in a tier, or in one. */
const LINEN = 50

withShop(({ api, getContainer, utils }) => {
  let shop: MemberShop
  beforeAll(async () => {
    shop = await MemberShop.open(api, getContainer())
    await shop.useProgram()
  })

  async function lift({ id }: Member) {
    const loyalty = loyaltyIn(getContainer())
    const { id: account_id } = await loyalty.openAccount(id)
    await loyalty.setTier({
      ...{ account_id, key: "cashmere", reason: "goodwill" },
      ...{ by: { type: "user" }, now: daysFromNow(0) },
    })
  }

  const headersOf = ({ headers }: Partial<Member>) => ({
    ...shop.shop.storefront.headers,
    ...headers,
  })

  /** Two jackets at 25 euros. */
  function fillCart(member: Member) {
    const { storefront, region, product } = shop.shop
    return buildReadyCart(
      api,
      { ...storefront, headers: headersOf(member) },
      {
        ...{ region_id: region.id, email: member.email },
        items: [{ variant_id: product.variant_id, quantity: 2 }],
      }
    )
  }

  async function ask(cart_id: string, asker: Partial<Member> = {}) {
    const { data } = await api.get(`/store/carts/${cart_id}/loyalty`, {
      headers: headersOf(asker),
    })
    return data.loyalty
  }

  const place = async (cart: Awaited<ReturnType<typeof fillCart>>) =>
    (await checkOut(api, cart)).order_id ?? ""

  const takeOver = (order_id: string) =>
    earnPointsWorkflow(getContainer()).run({ input: { order_id } })

  /** By which everything earns ten times as much. */
  async function useRicherProgram() {
    const { earning } = demoProgram
    const [base, ...others] = earning.rules
    const effect = { ...base.effect, points: 10 }
    const rules = [{ ...base, effect }, ...others]
    await shop.useProgram({ earning: { ...earning, rules } })
  }

  it("tells what an order has earned, whatever has become better since", async () => {
    const member = await shop.member()
    const cart = await fillCart(member)
    expect((await ask(cart.id, member)).points).toBe(LINEN)
    const order_id = await place(cart)
    await takeOver(order_id)
    await lift(member)
    await useRicherProgram()
    const [{ line_item_id }] =
      await loyaltyIn(getContainer()).listEarnings(order_id)
    expect(await ask(cart.id, member)).toEqual({
      ...{ points: LINEN, promise: null, spending: null },
      lines: [{ item_id: line_item_id, points: LINEN }],
    })
  })

  it("tells what was promised until its order has been taken over", async () => {
    const member = await shop.member()
    const cart = await fillCart(member)
    await ask(cart.id, member)
    const order_id = await place(cart)
    await forget(order_id)
    await lift(member)
    await useRicherProgram()
    expect(await ask(cart.id, member)).toMatchObject({
      ...{ points: LINEN, promise: null },
      lines: [{ item_id: expect.stringMatching(/^ordli_/), points: LINEN }],
    })
  })

  it("tells less by what was taken back", async () => {
    const member = await shop.member()
    const cart = await fillCart(member)
    const order_id = await place(cart)
    await takeOver(order_id)
    await shop.cancel(order_id)
    await shop.sweep("loyalty-settle-orders")
    expect(await ask(cart.id, member)).toMatchObject({
      ...{ points: 0, lines: [{ points: 0 }] },
    })
  })

  /** As if nobody had told of it yet. */
  async function forget(order_id: string) {
    await utils.waitWorkflowExecutions()
    await takeOver(order_id)
    const knex = getContainer().resolve("__pg_connection__")
    await knex("loyalty_order")
      .where({ order_id })
      .update({ deleted_at: new Date() })
  }
})
