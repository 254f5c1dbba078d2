import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { clock } from "../../../src/lib/clock"
import { runSweep } from "../../../src/lib/sweep"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import { reminderDueAt } from "../../../src/modules/loyalty/domain/reminding"
import { endOfDayAfter } from "../../../src/modules/loyalty/domain/dates"
import { loyaltyIn, remindMembers } from "../../../src/workflows/loyalty"
import { findTopic } from "../../../src/workflows/messaging/topic"
import { buildCustomer } from "../../builders/customer"
import {
  activateProgram,
  buildLoyaltyDesk,
  givePoints,
  reservePoints,
} from "../../builders/loyalty"
import { messagingOf } from "../../builders/message"
import { buildReward } from "../../builders/reward-shop"
import { Untold } from "../../builders/untold"
import { until } from "../../processes/support/wait"
import { readMails } from "../../support/mails"
import { withShop } from "../../support/shop"

const TOPIC = "loyalty-points-expiring"
const DAY_SECONDS = 24 * 3600

withShop(({ api, getContainer, dbConfig }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
    await activateProgram(getContainer())
  })
  // By noon a day's reminders are due, whenever this runs.
  const noon = () => {
    const today = new Date().setUTCHours(12, 0, 0, 0)
    return Math.round((today - Date.now()) / 1000)
  }
  const travel = (days: number) =>
    clock.setOffsetSeconds(noon() + days * DAY_SECONDS)
  beforeEach(() => travel(0))
  afterEach(async () => {
    await new Untold(getContainer(), dbConfig.dbName, TOPIC).settled()
    clock.setOffsetSeconds(0)
  })

  /** The end of a day in the programme's zone, so many days from noon. */
  const endOfDay = (days: number) =>
    endOfDayAfter(clock.now(), days, demoProgram.time_zone)
  const give = (customer_id: string, points: number, days: number) =>
    givePoints(getContainer(), customer_id, points, {
      ...{ now: clock.now(), expires_at: endOfDay(days) },
    })
  const sweep = () => runSweep(getContainer(), remindMembers)
  const planned = (customer_id: string, channel = "email") =>
    messagingOf(getContainer()).listMessages({
      ...{ topic: TOPIC, customer_id, channel },
    })
  const load = async (customer_id: string, locale = "en") => {
    const [{ cause, data }] = await planned(customer_id)
    return findTopic(TOPIC).load({
      ...{ container: getContainer(), cause, data, customer_id, locale },
      now: clock.now(),
    })
  }
  const mails = (email: string) =>
    readMails(process.env.DATA_DIR ?? "", TOPIC).filter(
      ({ headers }) => headers.to === email
    )

  it("tells of all that expires on a day at once, 30 and 7 days before", async () => {
    const { id, email } = await buildCustomer(getContainer())
    await give(id, 300, 31)
    await give(id, 200, 31)
    await give(id, 40, 90)
    await sweep()
    expect(await planned(id)).toEqual([])
    travel(1)
    await Promise.all([sweep(), sweep(), sweep()])
    await sweep()
    expect(await planned(id)).toHaveLength(1)
    await until(() => mails(email).length)
    expect(mails(email)[0].text).toContain("500 points")
    expect(mails(email)[0].text).toContain("you can spend 540 points")
    expect(mails(email)[0].headers["list-unsubscribe"]).toBeDefined()
    travel(23)
    await sweep()
    travel(24)
    await sweep()
    await sweep()
    expect(await planned(id)).toHaveLength(2)
    expect(await planned(id, "feed")).toHaveLength(2)
  })

  it("says it in the member's language, with what the points are worth", async () => {
    const { id } = await buildCustomer(getContainer())
    await give(id, 1_200, 5)
    await sweep()
    expect(await load(id, "de")).toMatchObject({
      props: {
        expiring: { count: 1_200, text: "1.200" },
        worth: expect.stringMatching(/^12,00\s€$/),
        href: expect.stringContaining("/account/points"),
      },
    })
  })

  it("sends the second alone where the sweep slept over the first", async () => {
    const { id } = await buildCustomer(getContainer())
    await give(id, 500, 60)
    travel(55)
    await sweep()
    await sweep()
    const messages = await planned(id)
    expect(messages.map(({ cause }) => cause)).toEqual([
      expect.stringMatching(/\.7$/),
    ])
  })

  it("keeps silent to whoever could buy nothing with them", async () => {
    const { id } = await buildCustomer(getContainer())
    const { points_min } = demoProgram.redemption
    await give(id, points_min - 1, 5)
    await sweep()
    expect(await planned(id)).toEqual([])
    // What they have beside these counts, too.
    await give(id, 1, 300)
    await sweep()
    expect(await planned(id)).toHaveLength(1)
  })

  it("tells whoever could claim a reward with them, if all members can", async () => {
    const { id } = await buildCustomer(getContainer())
    await give(id, 30, 5)
    await buildReward(getContainer(), { points: 20, tier_key: "wool" })
    await buildReward(getContainer(), { points: 20, claims_max: 5 })
    await sweep()
    expect(await planned(id)).toEqual([])
    await buildReward(getContainer(), { points: 30 })
    await sweep()
    expect(await load(id)).toMatchObject({
      props: { expiring: { count: 30 } },
    })
  })

  it("keeps silent about points that are spent or set aside by then", async () => {
    const { id } = await buildCustomer(getContainer())
    const account_id = await give(id, 500, 20)
    await sweep()
    expect(await planned(id)).toHaveLength(1)
    await reservePoints(getContainer(), account_id, 500, { now: clock.now() })
    expect(await load(id)).toEqual({ canceled_because: "points-gone" })
    travel(13)
    await sweep()
    expect(await planned(id)).toHaveLength(1)
  })

  it("says nothing any more to whom the points left for", async () => {
    const [from, into] = [
      await buildCustomer(getContainer()),
      await buildCustomer(getContainer()),
    ]
    await give(from.id, 500, 5)
    await sweep()
    await loyaltyIn(getContainer()).mergeMembers({
      ...{ from_ids: [from.id], into_id: into.id, now: clock.now() },
    })
    expect(await load(from.id)).toEqual({ canceled_because: "account-closed" })
    await sweep()
    expect(await planned(into.id)).toHaveLength(1)
  })

  it("passes by who cannot be told, and reaches those behind", async () => {
    const gone = await buildCustomer(getContainer())
    await give(gone.id, 500, 4)
    await getContainer().resolve(Modules.CUSTOMER).deleteCustomers(gone.id)
    const { id } = await buildCustomer(getContainer())
    await give(id, 500, 5)
    expect(await sweep()).toMatchObject({ failed: 0 })
    expect(await planned(id)).toHaveLength(1)
  })

  it("comes at nine, behind one that nobody was to be told", async () => {
    const { id } = await buildCustomer(getContainer())
    const poor = await buildCustomer(getContainer())
    await give(poor.id, 10, 40)
    await give(id, 500, 45)
    const due = reminderDueAt(endOfDay(45), 30, demoProgram.time_zone)
    await api.post(
      "/admin/clock/advance",
      { seconds: 20 * DAY_SECONDS },
      { headers: desk.merchant }
    )
    expect(await planned(poor.id)).toEqual([])
    const [{ planned_at }] = await planned(id)
    const late = planned_at.getTime() - due.getTime()
    expect(late).toBeGreaterThanOrEqual(0)
    expect(late).toBeLessThan(60_000)
  })

  it("says when the next reminder falls due", async () => {
    const { id } = await buildCustomer(getContainer())
    await give(id, 500, 40)
    const { data } = await api.get("/admin/sweeps", { headers: desk.merchant })
    expect(JSON.stringify(data)).toContain("loyalty-remind-members")
    // The request has read the shop's own clock, which nobody has moved.
    travel(0)
    const context = {
      ...{ container: getContainer(), now: clock.now(), position: null },
      last_succeeded_at: null,
    }
    const due = await remindMembers.nextDueAt?.(context)
    const days = ((due?.getTime() ?? 0) - clock.now().getTime()) / 86_400_000
    expect(Math.round(days)).toBe(10)
  })
})
