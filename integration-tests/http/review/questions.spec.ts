import "../../support/own-data-dir"
import {
  buildQuestionDesk,
  type QuestionDesk,
} from "../../builders/question-desk"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { reviewIn } from "../../../src/workflows/review"

const LINK = "Is it cheaper on https://spam.example/now ?"
const LONG =
  "Could somebody please tell me whether this jacket keeps warm in strong wind?"

withShop(({ api, getContainer, dbConfig }) => {
  let desk: QuestionDesk
  let asker: Awaited<ReturnType<QuestionDesk["visitor"]>>
  beforeAll(async () => {
    desk = await buildQuestionDesk(api, getContainer(), dbConfig.dbName)
    asker = await desk.visitor()
  })

  const texts = async (query = "") =>
    (await desk.read(query)).questions.map(({ text }: { text: string }) => text)

  it("shows at once what somebody asks who has bought nothing", async () => {
    const asked = await desk.ask(asker.headers, "Is it warm?", undefined, {
      ...{ display_name: "Ines", locale: "en" },
    })
    expect(asked).toMatchObject({ status: "published", reason: null })
    const { questions, ...page } = await desk.read()
    expect(page).toEqual({ count: 1, limit: 20, offset: 0 })
    expect(questions).toEqual([
      {
        ...{ id: asked.id, product_id: desk.product_id, locale: "en" },
        ...{ text: "Is it warm?", display_name: "Ines" },
        ...{ answer_count: 0, answers: [] },
        published_at: asked.published_at,
      },
    ])
  })

  it("is asked by whoever holds the token of any order, and by no stranger", async () => {
    const guest = desk.shop.guest(desk.buyer.order.id)
    await desk.ask(guest)
    expect(await texts()).toHaveLength(1)
    const [{ author_type, customer_id }] = await desk.sql(
      "select author_type, customer_id from review_question"
    )
    expect({ author_type, customer_id }).toEqual({
      ...{ author_type: "guest", customer_id: desk.buyer.id },
    })
    expect(await refusalOf(desk.ask(desk.key))).toMatchObject({ status: 401 })
  })

  it("holds what the screening finds, and shows it to its author alone", async () => {
    const held = await desk.ask(asker.headers, LINK)
    expect(held).toMatchObject({ status: "held", reason: "held-by-screening" })
    expect(await desk.read()).toMatchObject({ count: 0, questions: [] })
  })

  it("holds what somebody else has asked in the very same words", async () => {
    const other = await desk.visitor()
    await desk.ask(asker.headers, LONG)
    expect(await desk.ask(other.headers, LONG)).toMatchObject({
      status: "held",
    })
    expect(await texts()).toEqual([LONG])
  })

  it("is asked once by who asks twenty times at once", async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => desk.ask(asker.headers))
    )
    const refused = answers.filter(({ status }) => status === "rejected")
    expect(refused).toHaveLength(19)
    expect(await refusalOf(desk.ask(asker.headers))).toMatchObject({
      ...{ status: 400, code: "review_question_exists" },
    })
    expect((await desk.read()).count).toBe(1)
  })

  it("stays text, whatever it says, and hides nothing in it", async () => {
    const sly = "<script>alert(1)</script> \u202Emraw\u202C \u200Bsi"
    await desk.ask(asker.headers, sly)
    const path = `/store/products/${desk.product_id}/questions`
    const { data, headers } = await api.get(path, { headers: desk.key })
    expect(headers["content-type"]).toContain("application/json")
    expect(data.questions[0].text).toBe("<script>alert(1)</script> mraw si")
    expect(
      await refusalOf(desk.ask(asker.headers, "\u202E\u200B\u202C"))
    ).toMatchObject({ status: 400, code: "review_content_refused" })
  })

  it("lists the newest first, or what is answered most, page by page", async () => {
    const first = await desk.ask(asker.headers, "First?")
    await desk.ask(asker.headers, "Second?")
    await desk.ask(asker.headers, "Third?")
    await desk.answerAsShop(first.id)
    expect(await texts()).toEqual(["Third?", "Second?", "First?"])
    expect(await texts("order=most_answered&limit=2")).toEqual([
      ...["First?", "Third?"],
    ])
    expect(await desk.read("limit=2&offset=2")).toMatchObject({
      ...{ count: 3, limit: 2, offset: 2, questions: [{ text: "First?" }] },
    })
  })

  it("lets nothing unpublished and no address leave, whatever is asked for", async () => {
    const shown = await desk.ask(asker.headers, "Is it warm?")
    await desk.ask(asker.headers, LINK)
    const rejected = await desk.ask(asker.headers, "Rejected?")
    await desk.decide("questions", rejected.id, "reject", {
      reason: "unreadable",
    })
    const withdrawn = await desk.ask(asker.headers, "Withdrawn?")
    await desk.withdraw("questions", withdrawn.id, asker.headers)
    for (const query of ["", "order=newest", "order=most_answered&limit=100"]) {
      const answer = await desk.read(query)
      expect(answer).toMatchObject({ count: 1, questions: [{ id: shown.id }] })
      expect(JSON.stringify(answer)).not.toMatch(
        new RegExp(`@|${asker.id}|author|customer|findings|spam|Rejected|With`)
      )
    }
    for (const query of [
      ...["status=held", "fields=*", "fields=*customer.email"],
      ...["order=status", "with_deleted=true", "q=spam"],
    ]) {
      expect(await refusalOf(desk.read(query))).toMatchObject({
        ...{ status: 400, code: "invalid_data" },
      })
    }
  })

  it("is taken back by its author, and by nobody else", async () => {
    const { id } = await desk.ask(asker.headers)
    const other = await desk.visitor()
    const guest = desk.shop.guest(desk.buyer.order.id)
    for (const headers of [other.headers, guest, desk.buyer.headers]) {
      expect(
        await refusalOf(desk.withdraw("questions", id, headers))
      ).toMatchObject({ status: 404, code: "not_found" })
    }
    const path = `/store/questions/${id}/withdraw`
    const taken = await desk.send(path, {}, asker.headers)
    expect(taken.question).toMatchObject({ status: "withdrawn" })
    expect(await texts()).toEqual([])
    expect(
      await refusalOf(desk.withdraw("questions", id, asker.headers))
    ).toMatchObject({ status: 400, code: "review_transition_refused" })
    expect(await desk.ask(asker.headers)).toMatchObject({
      status: "published",
    })
  })

  it("is of a product that everybody sees", async () => {
    expect(
      await refusalOf(desk.ask(asker.headers, "Is it?", "prod_unknown"))
    ).toMatchObject({ status: 404, code: "not_found" })
  })

  it("is asked nowhere where the shop takes no questions", async () => {
    await reviewIn(getContainer()).createReviewSettings({
      ...{ settings: { questions_enabled: false }, occurred_at: new Date() },
    })
    expect(await refusalOf(desk.ask(asker.headers))).toMatchObject({
      ...{ status: 400, code: "review_questions_disabled" },
    })
  })

  it("is published after ten days if nobody decides, and no day before", async () => {
    const blocked = "Is it made by Acme?"
    await reviewIn(getContainer()).createReviewSettings({
      ...{ settings: { blocked_words: ["acme"] }, occurred_at: new Date() },
    })
    const held = await desk.ask(asker.headers, blocked)
    expect(held).toMatchObject({ status: "held" })
    const needsPerson = await desk.ask(asker.headers, LINK)
    await desk.passDays(9)
    expect(await texts()).toEqual([])
    await desk.passDays(1)
    expect(await texts()).toEqual([blocked])
    const [event] = await desk.sql(
      `select reason, actor_type from review_question_event
       where subject_id = $1 and "to" = 'published'`,
      [held.id]
    )
    expect(event).toEqual({
      ...{ reason: "held-time-is-over", actor_type: "system" },
    })
    const { status } = await reviewIn(getContainer()).readSaid(
      "review_question",
      needsPerson.id
    )
    expect(status).toBe("held")
  })
})
