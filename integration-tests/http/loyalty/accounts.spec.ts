import "../../support/own-data-dir"
import {
  buildLoyaltyDesk,
  daysFromNow,
  givePoints,
} from "../../builders/loyalty"
import { loyaltyIn } from "../../../src/workflows/loyalty"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const OWN = "/store/customers/me/loyalty"
const OWN_ENTRIES = "/store/customers/me/loyalty/entries"
const ZEROS = { points_available: 0, points_pending: 0, expiring: [] }

withShop(({ api, getContainer }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  let member: Awaited<ReturnType<typeof desk.member>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
    member = await desk.member()
  })

  const ofCustomer = (id: string) => `/admin/loyalty-accounts/${id}`

  it("shows customers what they have, and stores the answer nowhere", async () => {
    const [soon, later] = [daysFromNow(10), daysFromNow(20)]
    await givePoints(getContainer(), member.id, 5, { expires_at: later })
    await givePoints(getContainer(), member.id, 7, { expires_at: soon })
    const { data, headers } = await api.get(OWN, { headers: member.headers })
    expect(data).toEqual({
      loyalty: {
        points_available: 12,
        points_pending: 0,
        points_reserved: 0,
        birthday: null,
        ...{ tier: { key: "linen", name: "Linen" }, tier_points: 0 },
        ...{ grace_until: null, next_tier: null },
        expiring: [
          { points: 7, expires_at: soon.toISOString() },
          { points: 5, expires_at: later.toISOString() },
        ],
      },
    })
    expect(headers["cache-control"]).toBe("no-store")
  })

  it("reads zeros for a customer without points, and writes nothing", async () => {
    const own = await desk.read(OWN, member.headers)
    expect(own.loyalty).toMatchObject(ZEROS)
    expect(await desk.read(OWN_ENTRIES, member.headers)).toEqual({
      ...{ entries: [], next: null },
    })
    const { loyalty_account } = await desk.read(
      ofCustomer(member.id),
      desk.merchant
    )
    expect(loyalty_account).toMatchObject({ id: null, ...ZEROS })
    expect(await loyaltyIn(getContainer()).listLoyaltyAccounts({})).toEqual([])
  })

  it("shows customers their own entries page by page, and no note", async () => {
    const other = await desk.member()
    await givePoints(getContainer(), other.id, 99)
    const body = { reason: "goodwill", note: "Rang twice" }
    for (const points of [1, 2, 3]) {
      await desk.adjust(member.id, { points, ...body })
    }
    const { headers } = member
    const first = await api.get(`${OWN_ENTRIES}?limit=2`, { headers })
    expect(first.headers["cache-control"]).toBe("no-store")
    const { next } = first.data
    const second = await desk.read(
      `${OWN_ENTRIES}?limit=2&after=${next}`,
      headers
    )
    expect(second.next).toBeNull()
    const entries = [...first.data.entries, ...second.entries]
    expect(entries).toEqual(
      [3, 2, 1].map((points) => ({
        ...{ id: expect.any(String), kind: "adjust", reason: "goodwill" },
        ...{ points, points_available: points, points_pending: 0 },
        ...{ source: "loyalty_adjustment", source_id: expect.any(String) },
        ...{ order_id: null, occurred_at: expect.any(String) },
      }))
    )
    expect(JSON.stringify(entries)).not.toContain("Rang")
  })

  it("shows merchants an account with who changed it and why", async () => {
    await desk.adjust(member.id, {
      ...{ points: 5, reason: "goodwill", note: "Rang twice" },
    })
    const { loyalty_account } = await desk.read(
      ofCustomer(member.id),
      desk.merchant
    )
    expect(loyalty_account).toMatchObject({
      ...{ customer_id: member.id, points_available: 5 },
      ...{ points_pending: 0, points_reserved: 0, points_owed: 0 },
    })
    const { entries, next } = await desk.read(
      `${ofCustomer(member.id)}/entries`,
      desk.merchant
    )
    expect(next).toBeNull()
    expect(entries).toMatchObject([
      {
        ...{ kind: "adjust", points: 5, reason: "goodwill" },
        adjustment: {
          ...{ note: "Rang twice", actor_type: "user" },
          actor_id: desk.merchant_id,
        },
      },
    ])
  })

  it("is for customers who are logged in, and merchants", async () => {
    for (const [path, headers] of [
      [OWN, desk.key],
      [OWN_ENTRIES, desk.key],
      [OWN, { ...desk.key, ...desk.merchant }],
      [ofCustomer(member.id), member.headers],
      [`${ofCustomer(member.id)}/entries`, member.headers],
      ["/admin/loyalty-proof", member.headers],
      ["/admin/loyalty-proof", {}],
    ] as const) {
      expect(await refusalOf(api.get(path, { headers }))).toMatchObject({
        ...{ status: 401, code: "unauthorized" },
      })
    }
  })

  it("is not found for a customer who is not there", async () => {
    for (const path of [
      ofCustomer("cus_no"),
      `${ofCustomer("cus_no")}/entries`,
    ]) {
      expect(
        await refusalOf(api.get(path, { headers: desk.merchant }))
      ).toMatchObject({ status: 404, code: "not_found" })
    }
  })

  it.each(["limit=0", "limit=101", "after=x", "customer_id=cus_other"])(
    "refuses to page by %s",
    async (query) => {
      const { headers } = member
      expect(
        await refusalOf(api.get(`${OWN_ENTRIES}?${query}`, { headers }))
      ).toMatchObject({ status: 400, code: "invalid_data" })
    }
  )
})
