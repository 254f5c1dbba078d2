import "../../support/own-data-dir"
import {
  demoProgram,
  type ProgramDefinition,
} from "../../../src/modules/loyalty/domain/program"
import { localDay, startOfDay } from "../../../src/modules/loyalty/domain/dates"
import {
  loyaltyIn,
  rewardReview,
  rewardSignUp,
} from "../../../src/workflows/loyalty"
import { reviewIn } from "../../../src/workflows/review"
import { buildLoyaltyDesk, daysFromNow } from "../../builders/loyalty"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

type Actions = ProgramDefinition["earning"]["actions"]
const ZONE = demoProgram.time_zone

withShop(({ api, getContainer }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })

  async function activate(actions: Actions) {
    const { earning } = demoProgram
    const definition = { ...demoProgram, earning: { ...earning, actions } }
    const config = { headers: desk.merchant }
    const body = { name: "Points", definition }
    const { data } = await api.post("/admin/loyalty-programs", body, config)
    const { id } = data.loyalty_program
    await api.post(`/admin/loyalty-programs/${id}/activate`, {}, config)
  }

  const available = async (headers: Record<string, string>) => {
    const path = "/store/customers/me/loyalty"
    return (await desk.read(path, headers)).loyalty.points_available
  }
  const tell = (headers: object, body: object) =>
    api.post("/store/customers/me/loyalty", body, { headers })

  it("rewards signing up once, told by whom and as often as it may", async () => {
    await activate({ sign_up: { points: 100 } })
    const { id, headers } = await desk.member()
    await Promise.all(
      Array.from({ length: 5 }, () => rewardSignUp(getContainer(), id))
    )
    await desk.sweep("loyalty-reward-sign-ups")
    expect(await available(headers)).toBe(100)
    await activate({ sign_up: { points: 500 } })
    await rewardSignUp(getContainer(), id)
    expect(await available(headers)).toBe(100)
  })

  it("finds new members of whom nobody told, and no older ones", async () => {
    const before = await desk.member()
    await activate({ sign_up: { points: 100 } })
    const { headers } = await desk.member()
    await desk.sweep("loyalty-reward-sign-ups")
    expect(await available(headers)).toBe(100)
    expect(await available(before.headers)).toBe(0)
  })

  it("keeps no customer's id in the book", async () => {
    await activate({ sign_up: { points: 100 } })
    const { id } = await desk.member()
    await rewardSignUp(getContainer(), id)
    const { entries } = await loyaltyIn(getContainer()).readEntries({
      ...{ customer_id: id, limit: 10 },
    })
    expect(entries).toHaveLength(1)
    expect(JSON.stringify(entries)).not.toContain(id)
  })

  /** Today where the shop is, as month and day. */
  const today = () => localDay(new Date(), ZONE).slice(5)

  /** They have told it long ago. */
  const celebrant = async (birthday: string) => {
    const member = await desk.member()
    const loyalty = loyaltyIn(getContainer())
    const { id } = await loyalty.openAccount(member.id)
    await loyalty.changeAccount({
      ...{ id, birthday, is_by_member: true, now: daysFromNow(-60) },
    })
    return member
  }

  it("gives birthday points on the day, once a year", async () => {
    await activate({ birthday: { points: 50 } })
    const { headers } = await celebrant(today())
    const other = await celebrant(today() === "06-15" ? "01-15" : "06-15")
    await desk.sweep("loyalty-celebrate-birthdays")
    await desk.sweep("loyalty-celebrate-birthdays")
    expect(await available(headers)).toBe(50)
    expect(await available(other.headers)).toBe(0)
  })

  describe("gives two who become one a single present", () => {
    const merge = (from: { id: string }, into: { id: string }) =>
      api.post(
        `/admin/customers/${from.id}/merge`,
        { into: into.id },
        { headers: desk.merchant }
      )
    const celebrate = () => desk.sweep("loyalty-celebrate-birthdays")

    it("if both have told the day", async () => {
      await activate({ birthday: { points: 50 } })
      const [from, into] = [await celebrant(today()), await celebrant(today())]
      await merge(from, into)
      await celebrate()
      await celebrate()
      expect(await available(into.headers)).toBe(50)
    })

    it("if one has told it, and has celebrated already", async () => {
      await activate({ birthday: { points: 50 } })
      const [from, into] = [await celebrant(today()), await desk.member()]
      await celebrate()
      await merge(from, into)
      await celebrate()
      expect(await available(into.headers)).toBe(50)
    })
  })

  it("gives nothing to who tells their birthday on the day", async () => {
    await activate({ birthday: { points: 50 } })
    const { headers } = await desk.member()
    await tell(headers, { birthday: today() })
    await desk.sweep("loyalty-celebrate-birthdays")
    expect(await available(headers)).toBe(0)
  })

  it("knows a birthday once, until a merchant corrects it", async () => {
    const { id, headers } = await desk.member()
    const body = { birthday: "02-29", time_zone: "Asia/Tokyo" }
    const { data } = await tell(headers, body)
    expect(data.loyalty.birthday).toBe("02-29")
    await tell(headers, body)
    const again = tell(headers, { birthday: "03-01" })
    expect(await refusalOf(again)).toMatchObject({
      ...{ status: 400, code: "loyalty_birthday_known" },
    })
    const path = `/admin/loyalty-accounts/${id}`
    const change = {
      ...{ birthday: "03-01", negative_balance_policy: "only_pending" },
    }
    await api.post(path, change, { headers: desk.merchant })
    const { loyalty_account } = await desk.read(path, desk.merchant)
    expect(loyalty_account).toMatchObject({ ...body, ...change })
  })

  it.each([
    {},
    { birthday: "1990-06-15" },
    { birthday: "02-30" },
    { birthday: "06-15", time_zone: "Mars" },
    { birthday: "06-15", negative_balance_policy: "only_pending" },
  ])("refuses to be told %j", async (body) => {
    const { headers } = await desk.member()
    expect(await refusalOf(tell(headers, body))).toMatchObject({
      ...{ status: 400, code: "invalid_data" },
    })
  })

  it("gives birthday points at midnight, however far the clock is moved", async () => {
    await activate({ birthday: { points: 50 } })
    const day = localDay(daysFromNow(10), ZONE)
    const { id } = await celebrant(day.slice(5))
    await api.post(
      "/admin/clock/advance",
      { seconds: 20 * 24 * 3600 },
      { headers: desk.merchant }
    )
    const { entries } = await loyaltyIn(getContainer()).readEntries({
      ...{ customer_id: id, limit: 10 },
    })
    expect(entries).toHaveLength(1)
    const late =
      new Date(entries[0].occurred_at).getTime() -
      startOfDay(day, ZONE).getTime()
    expect(late).toBeGreaterThanOrEqual(0)
    expect(late).toBeLessThan(60_000)
  })

  /** As if it had been written and published. */
  async function published(customer_id: string, is_incentivized: boolean) {
    const { id } = await reviewIn(getContainer()).createReviews({
      ...{ subject_type: "shop", author_type: "customer", customer_id },
      ...{ author_id: customer_id, rating: 2, attributes: {} },
      ...{ collected: "invited", status: "published", salt: "salt" },
      ...{ is_visible: true, is_incentivized, occurred_at: new Date() },
      published_at: new Date(),
    } as never)
    return id
  }

  it("rewards a review of few stars like any, once it is published", async () => {
    await activate({ review_published: { points: 30 } })
    const { id, headers } = await desk.member()
    const review_id = await published(id, true)
    await rewardReview(getContainer(), review_id)
    await desk.sweep("loyalty-reward-reviews")
    expect(await available(headers)).toBe(30)
  })

  it("finds a review of which nobody told", async () => {
    await activate({ review_published: { points: 30 } })
    const { id, headers } = await desk.member()
    await published(id, true)
    await desk.sweep("loyalty-reward-reviews")
    expect(await available(headers)).toBe(30)
  })

  it("rewards no review from before there were points for it", async () => {
    await activate({ birthday: { points: 10 } })
    const { id, headers } = await desk.member()
    const before = await published(id, true)
    await activate({ review_published: { points: 30 } })
    await rewardReview(getContainer(), before)
    await desk.sweep("loyalty-reward-reviews")
    expect(await available(headers)).toBe(0)
  })

  it("rewards what was done under an earlier version that had points", async () => {
    await activate({})
    const old = await desk.member()
    await published(old.id, true)
    const both = { sign_up: { points: 30 }, review_published: { points: 30 } }
    await activate(both)
    const { id, headers } = await desk.member()
    await published(id, true)
    await activate(both)
    await desk.sweep("loyalty-reward-reviews")
    await desk.sweep("loyalty-reward-sign-ups")
    expect(await available(headers)).toBe(60)
    expect(await available(old.headers)).toBe(0)
  })

  it("rewards no review that does not say that it was", async () => {
    await activate({ review_published: { points: 30 } })
    const { id, headers } = await desk.member()
    await rewardReview(getContainer(), await published(id, false))
    await desk.sweep("loyalty-reward-reviews")
    expect(await available(headers)).toBe(0)
  })
})
