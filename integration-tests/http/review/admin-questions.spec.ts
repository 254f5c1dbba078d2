import "../../support/own-data-dir"
import type { NotificationDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  buildQuestionDesk,
  type QuestionDesk,
} from "../../builders/question-desk"
import { until } from "../../processes/support/wait"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const LINK = "More of it on https://spam.example/now"

/** Core's type forgets the key that core keeps. */
type Bell = NotificationDTO & { idempotency_key?: string | null }

withShop(({ api, getContainer, dbConfig }) => {
  let desk: QuestionDesk
  let asker: Awaited<ReturnType<QuestionDesk["visitor"]>>
  beforeAll(async () => {
    desk = await buildQuestionDesk(api, getContainer(), dbConfig.dbName)
    asker = await desk.visitor()
  })

  const ids = async (query = "") =>
    (await desk.queue(query)).review_questions.map(
      ({ id }: { id: string }) => id
    )

  it("lists what waits, a question or an answer, with what was found", async () => {
    const held = await desk.ask(asker.headers, LINK)
    const asked = await desk.ask(asker.headers, "Is it warm?")
    const answer = await desk.answer(desk.buyer.headers, asked.id, LINK)
    await desk.ask(asker.headers, "Is it long?")
    const { review_questions, count } = await desk.queue("status=held")
    expect(count).toBe(2)
    expect(review_questions).toMatchObject([
      {
        ...{ id: held.id, status: "held", answers: [], publish_by: null },
        findings: [{ rule: "links" }],
      },
      {
        ...{ id: asked.id, status: "published", answer_count: 0 },
        answers: [
          {
            ...{ id: answer.id, status: "held", is_verified: true },
            ...{ author_type: "customer", findings: [{ rule: "links" }] },
          },
        ],
      },
    ])
    expect(await ids("status=published")).toHaveLength(2)
    expect(await ids("product_id=prod_other")).toEqual([])
    expect(await ids(`product_id=${desk.product_id}&order=newest`)).toEqual(
      (await ids()).reverse()
    )
    expect(JSON.stringify(review_questions)).not.toContain(asker.email)
  })

  it("publishes, and refuses for a reason of the list alone", async () => {
    const { id } = await desk.ask(asker.headers, LINK)
    expect(await desk.decide("questions", id, "publish")).toMatchObject({
      ...{ id, status: "published", reason: null },
    })
    expect((await desk.read()).count).toBe(1)
    for (const reason of ["negative", undefined]) {
      expect(
        await refusalOf(desk.decide("questions", id, "reject", { reason }))
      ).toMatchObject({ status: 400, code: "invalid_data" })
    }
    expect(
      await desk.decide("questions", id, "reject", { reason: "advertising" })
    ).toMatchObject({ status: "rejected", reason: "advertising" })
    expect((await desk.read()).count).toBe(0)
    expect(
      await refusalOf(
        desk.decide("questions", id, "reject", { reason: "advertising" })
      )
    ).toMatchObject({ status: 400, code: "review_transition_refused" })
  })

  it("publishes and refuses an answer, each once for two who decide at once", async () => {
    const asked = await desk.ask(asker.headers)
    const { id } = await desk.answer(desk.buyer.headers, asked.id, LINK)
    const decided = await Promise.allSettled(
      Array.from({ length: 5 }, () => desk.decide("answers", id, "publish"))
    )
    expect(decided.filter(({ status }) => status === "fulfilled")).toHaveLength(
      1
    )
    expect((await desk.read()).questions[0].answer_count).toBe(1)
    const reason = "not-about-the-subject"
    const question = await desk.decide("answers", id, "reject", { reason })
    expect(question).toMatchObject({
      ...{ id: asked.id, answer_count: 0 },
      answers: [{ id, status: "rejected", reason }],
    })
  })

  it("keeps who decided, when and why, and not a word of the author", async () => {
    const { id } = await desk.ask(asker.headers, LINK)
    await desk.decide("questions", id, "reject", { reason: "advertising" })
    const events = await desk.sql(
      `select "from", "to", reason, actor_type, actor_id is null as is_nobody
       from review_question_event where subject_id = $1`,
      [id]
    )
    const told = [
      event(null, "submitted", "held-by-screening", "customer", true),
      event("submitted", "held", "held-by-screening", "customer", true),
      event("held", "rejected", "advertising", "user", false),
    ]
    expect(events).toHaveLength(told.length)
    expect(events).toEqual(expect.arrayContaining(told))
  })

  it("answers as the shop, for everybody at once, and as often as it likes", async () => {
    const { id } = await desk.ask(asker.headers)
    await desk.answerAsShop(id, "It keeps its size.")
    await desk.answerAsShop(id, "It may be tumbled, too.")
    expect((await desk.read()).questions[0]).toMatchObject({
      answer_count: 2,
      answers: [
        { by: "shop", text: "It keeps its size.", display_name: null },
        { by: "shop", text: "It may be tumbled, too.", verified: false },
      ],
    })
    expect(await refusalOf(desk.answerAsShop(id, "\u200B"))).toMatchObject({
      ...{ status: 400, code: "review_content_refused" },
    })
  })

  it("rings the bell once for each question, without a word of it", async () => {
    const { id } = await desk.ask(asker.headers, "Is it warm?")
    const bells = async () => {
      const notifications: Bell[] = await getContainer()
        .resolve(Modules.NOTIFICATION)
        .listNotifications({ channel: "feed", template: "admin-ui" })
      return notifications.filter((bell) => bell.idempotency_key?.includes(id))
    }
    await until(async () => (await bells()).length)
    const [{ data }] = await bells()
    expect(data).toMatchObject({ title: "A question about “Jacket”" })
    expect(JSON.stringify(data)).not.toContain("warm")
  })

  it("is for the shop's people", async () => {
    const { id } = await desk.ask(asker.headers)
    const body = { text: "It does.", reason: "advertising" }
    const paths = [
      `/admin/review-questions/${id}/publish`,
      `/admin/review-questions/${id}/reject`,
      `/admin/review-questions/${id}/answers`,
      "/admin/review-answers/reva_any/publish",
      "/admin/review-answers/reva_any/reject",
    ]
    for (const path of paths) {
      expect(
        await refusalOf(desk.send(path, body, asker.headers))
      ).toMatchObject({ status: 401 })
    }
    expect(
      await refusalOf(desk.get("/admin/review-questions", asker.headers))
    ).toMatchObject({ status: 401 })
    for (const what of ["questions", "answers"] as const) {
      expect(
        await refusalOf(desk.decide(what, "unknown", "publish"))
      ).toMatchObject({ status: 404, code: "not_found" })
    }
  })
})

function event(
  from: string | null,
  to: string,
  reason: string,
  actor_type: string,
  is_nobody: boolean
) {
  return { from, to, reason, actor_type, is_nobody }
}
