import "../../support/own-data-dir"
import {
  buildReviewDesk,
  LINK,
  REFUSAL,
  type ReviewDesk,
} from "../../builders/review-desk"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  let desk: ReviewDesk
  beforeAll(async () => {
    desk = await buildReviewDesk(api, getContainer(), dbConfig.dbName)
  })

  type Headers = Record<string, string>
  const flag = async (id: string, headers: Headers, body: object = {}) =>
    (
      await desk.say(
        `/store/reviews/${id}/flag`,
        { reason: "personal-data", text: "It has my name.", ...body },
        headers
      )
    ).flag
  const queued = async (query: string) =>
    (await desk.ask(`reviews?${query}`)).reviews
  const flags = async (id: string) =>
    (await desk.ask(`review-flags?review_id=${id}`)).flags
  const statuses = async (id: string) =>
    (await flags(id)).map(({ status }: { status: string }) => status)
  const history = async (id: string) =>
    (
      await desk.sql(
        `select "to" from review_event where review_id = $1 order by number`,
        [id]
      )
    ).map((event) => event.to)

  it("keeps a flagged review visible until a person has looked", async () => {
    const id = await desk.published()
    const [reader] = desk.guests(1)
    expect(await flag(id, reader)).toMatchObject({
      review_id: id,
      reason: "personal-data",
      status: "open",
    })
    expect((await desk.shop.read()).count).toBe(1)
    const [review] = await queued("flagged=true")
    expect(review).toMatchObject({ id, status: "flagged", open_flag_count: 1 })
    expect(Object.keys(review)).not.toContain("rating")
  })

  it("hears each of twenty readers once, who all flag at once and twice", async () => {
    const id = await desk.published()
    const readers = desk.guests(20)
    const answers = await Promise.all(
      [...readers, ...readers].map((reader) => flag(id, reader))
    )
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(20)
    expect(await flags(id)).toHaveLength(20)
    const [review] = await queued("status=flagged")
    expect(review.open_flag_count).toBe(20)
    expect((await history(id)).filter((to) => to === "flagged")).toHaveLength(1)
  })

  it("answers a reader who flags again as the first time, whatever came of it", async () => {
    const id = await desk.published()
    const [reader] = desk.guests(1)
    const first = await flag(id, reader)
    expect(await flag(id, reader, { reason: "unreadable" })).toEqual(first)
    await desk.post(`/admin/review-flags/${first.id}/uphold`)
    expect(await flag(id, reader)).toEqual({ ...first, status: "upheld" })
  })

  it("answers all readers when one flag is dismissed", async () => {
    const id = await desk.published()
    const readers = desk.guests(2)
    const first = await flag(id, readers[0])
    await flag(id, readers[1])
    const dismiss = () => desk.post(`/admin/review-flags/${first.id}/dismiss`)
    expect((await dismiss()).flag).toMatchObject({ status: "dismissed" })
    expect(await statuses(id)).toEqual(["dismissed", "dismissed"])
    expect(await queued("status=published")).toMatchObject([
      { id, open_flag_count: 0 },
    ])
    expect(await refusalOf(dismiss())).toMatchObject({
      status: 400,
      code: "review_transition_refused",
      message: expect.stringContaining("dismissed"),
    })
  })

  it("lists the flags of several reviews at once", async () => {
    const id = await desk.published()
    await flag(id, desk.guests(1)[0])
    const of = (ids: string[]) => ids.map((one) => `review_id=${one}`).join("&")
    const { flags: found, count } = await desk.ask(
      `review-flags?status=open&${of(["rev_unknown", id])}`
    )
    expect(found).toMatchObject([{ review_id: id }])
    expect(count).toBe(1)
  })

  it("removes a review for the reason of the flag that is upheld", async () => {
    const id = await desk.published()
    const readers = desk.guests(2)
    const first = await flag(id, readers[0])
    await flag(id, readers[1], { reason: "unreadable" })
    const statement = "It names somebody."
    await desk.post(`/admin/review-flags/${first.id}/uphold`, { statement })
    expect(await statuses(id)).toEqual(["upheld", "upheld"])
    expect(await queued("status=removed")).toMatchObject([
      { id, reason: "personal-data", open_flag_count: 0 },
    ])
    expect((await desk.shop.read()).summary).toMatchObject({
      average: null,
      count: 0,
    })
  })

  it.each([
    ["publish", "published", "dismissed"],
    ["remove", "removed", "upheld"],
  ])(
    "is decided by a person who says %s of the review",
    async (verb, status, outcome) => {
      const id = await desk.published()
      await flag(id, desk.guests(1)[0])
      const body = verb === "remove" ? REFUSAL : {}
      const { review } = await desk.decide(id, verb, body)
      expect(review).toMatchObject({ status, open_flag_count: 0 })
      expect(await statuses(id)).toEqual([outcome])
    }
  )

  it("is not answered by an edit of the author", async () => {
    const id = await desk.published()
    await flag(id, desk.guests(1)[0])
    expect(await desk.edit(id, { body: "Dry and warm." })).toMatchObject({
      status: "flagged",
    })
    expect(await statuses(id)).toEqual(["open"])
  })

  it("is not answered by the refusal of an edit", async () => {
    const id = await desk.published()
    await flag(id, desk.guests(1)[0])
    await desk.edit(id, { body: LINK })
    const { review } = await desk.decide(id, "reject", REFUSAL)
    expect(review).toMatchObject({ status: "flagged", body: "Warm and dry." })
  })

  it("is upheld while an edit waits", async () => {
    const id = await desk.published()
    const { id: flagId } = await flag(id, desk.guests(1)[0])
    await desk.edit(id, { body: LINK })
    await desk.post(`/admin/review-flags/${flagId}/uphold`)
    expect(await queued("status=removed")).toMatchObject([{ id }])
    expect((await desk.shop.read()).count).toBe(0)
  })

  it("brings no refused edit to light when its review is published again", async () => {
    const id = await desk.published()
    await desk.edit(id, { body: LINK })
    await desk.decide(id, "reject", REFUSAL)
    await flag(id, desk.guests(1)[0])
    expect(await queued("status=flagged")).toMatchObject([
      { body: "Warm and dry.", is_edit: false },
    ])
    await desk.decide(id, "publish")
    expect((await desk.shop.read()).reviews).toMatchObject([
      { body: "Warm and dry.", edited_at: null },
    ])
  })

  it("is for what everybody reads", async () => {
    const id = await desk.held()
    expect(await refusalOf(flag(id, desk.guests(1)[0]))).toMatchObject({
      status: 404,
      code: "not_found",
    })
  })

  it("has a reason of the list, and none of them is negative", async () => {
    const id = await desk.published()
    const [reader] = desk.guests(1)
    expect(
      await refusalOf(flag(id, reader, { reason: "negative" }))
    ).toMatchObject({ status: 400, code: "invalid_data" })
    expect(await refusalOf(flag(id, desk.shop.key))).toMatchObject({
      status: 401,
    })
  })

  it("is decided by merchants alone", async () => {
    const { author } = desk
    const id = await desk.published()
    const { id: flagId } = await flag(id, desk.guests(1)[0])
    for (const verb of ["dismiss", "uphold"]) {
      const path = `/admin/review-flags/${flagId}/${verb}`
      expect(
        await refusalOf(api.post(path, {}, { headers: author.headers }))
      ).toMatchObject({ status: 401 })
    }
    expect(
      await refusalOf(desk.post("/admin/review-flags/revflag_unknown/dismiss"))
    ).toMatchObject({ status: 404 })
  })
})
