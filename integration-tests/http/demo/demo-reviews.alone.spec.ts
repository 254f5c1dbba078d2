import "../../support/demo-data-dir"
import { demoQuestions, demoReviews } from "../../../src/demo/reviews"
import type { DemoFile } from "../../../src/demo/demo-file"
import { reviewIn } from "../../../src/workflows/review"
import { sealedDays, verify } from "../../builders/sealed-days"
import { readDemo } from "../../support/demo"
import { withShop } from "../../support/shop"

const written = (handle: string | null) =>
  demoReviews.filter(({ product }) => product === handle)

withShop(
  ({ api, getContainer }) => {
    const demo = readDemo() as unknown as DemoFile
    const store = { headers: { "x-publishable-api-key": demo.publishable_key } }
    const reviews = () => reviewIn(getContainer())

    async function logIn(actor: string, login?: object) {
      const { data } = await api.post(`/auth/${actor}/emailpass`, login)
      return { authorization: `Bearer ${data.token}` }
    }
    const logInCustomer = async (email: string) => ({
      ...store.headers,
      ...(await logIn("customer", loginOf(email))),
    })
    const loginOf = (email: string) => {
      const { password } =
        demo.customers.find((one) => one.email === email) ?? {}
      return { email, password }
    }
    const ask = async (path: string) => {
      const headers = await logIn("user", demo.admin)
      return (await api.get(path, { headers })).data
    }

    it("has about three hundred reviews in six languages, verified or not", async () => {
      const [rows, count] = await reviews().listAndCountReviews(
        {},
        { take: null, select: ["locale", "is_verified", "status", "order_id"] }
      )
      expect(count).toBe(demoReviews.length)
      expect(new Set(rows.map(({ locale }) => locale)).size).toBe(6)
      const verified = rows.filter(({ is_verified }) => is_verified)
      expect(verified.length).toBe(
        demoReviews.filter(({ order }) => order).length
      )
      for (const { order_id } of verified) {
        expect(order_id).toMatch(/^order_/)
      }
    })

    it("shows every photo of a review", async () => {
      const photos = await reviews().listReviewMedias({}, { take: null })
      expect(photos.length).toBeGreaterThan(50)
      for (const { url, picture_hash } of photos) {
        expect(picture_hash).toMatch(/^[0-9a-f]{16}$/)
        const { pathname } = new URL(url ?? "")
        const { status, headers } = await api.get(pathname)
        expect([status, headers["content-type"]]).toEqual([200, "image/webp"])
      }
    })

    it("has sums that equal a recount, of each product and of the shop", async () => {
      const rows = await reviews().listReviewRatings({}, { take: null })
      expect(rows.length).toBeGreaterThan(50)
      for (const { product_id } of rows) {
        const sums = await reviews().readSums(product_id)
        expect(sums).toEqual(await reviews().recountSums(product_id))
      }
      const votes = await reviews().listReviewVotes({}, { take: null })
      const counted = await reviews().listReviews({}, { take: null })
      for (const { id, up_count, down_count } of counted) {
        const values = votes
          .filter(({ review_id }) => review_id === id)
          .map(({ value }) => value)
        expect([up_count, down_count]).toEqual([
          values.filter((value) => value === "up").length,
          values.filter((value) => value === "down").length,
        ])
      }
    })

    it("keeps a moderator busy: held ones, an edit, a flag and an appeal", async () => {
      const { reviews: queue } = await ask(
        "/admin/reviews?status=held&status=flagged&status=appealed&limit=50"
      )
      const rules = queue.flatMap(({ findings }: Row) =>
        findings.map(({ rule }: Row) => rule)
      )
      for (const rule of [
        ...["links", "contact-data", "reused-photo", "unverified", "staff"],
      ]) {
        expect(rules).toContain(rule)
      }
      const statuses = queue.map(({ status }: Row) => status)
      expect(statuses.sort()).toEqual([
        "appealed",
        "flagged",
        ...Array.from({ length: 9 }, () => "held"),
      ])
      const edits = queue.filter(({ is_edit }: Row) => is_edit)
      expect(edits.map(({ title }: Row) => title)).toEqual(["Resist sizing up"])
      for (const review of queue) {
        expect(review).not.toHaveProperty("rating")
      }
    })

    it("rates products in the list of the store", async () => {
      const { data } = await api.get(
        "/store/products?limit=100&fields=handle,%2Brating.average,%2Brating.count",
        store
      )
      const rook = data.products.find(
        ({ handle }: Row) => handle === "rook-heavy-tee"
      )
      const stars = written("rook-heavy-tee")
        .filter(({ held_for }) => !held_for)
        .map(({ rating }) => rating as number)
      const sum = stars.reduce((total, one) => total + one, 0)
      expect(rook.rating.count).toBe(stars.length)
      expect(rook.rating.average).toBeCloseTo(sum / stars.length, 1)
      const unrated = data.products.filter(({ rating }: Row) => !rating)
      expect(unrated.length).toBeLessThan(5)
    })

    it("shows what people say of the shop, with its replies", async () => {
      const { data } = await api.get("/store/reviews?limit=50", store)
      expect(data.count).toBe(written(null).length)
      const replies = data.reviews.filter(({ reply }: Row) => reply)
      expect(replies.length).toBe(
        written(null).filter(({ reply }) => reply).length
      )
      const dates = data.reviews.map(({ published_at }: Row) =>
        Date.parse(published_at)
      )
      expect(Date.now() - Math.min(...dates)).toBeGreaterThan(400 * 86_400_000)
    })

    it("proves to Inês that her review was counted", async () => {
      const headers = await logInCustomer("ines@muted-age.test")
      const { data } = await api.get("/store/customers/me/reviews", { headers })
      const [newest] = data.reviews
      expect(newest).toMatchObject({ verified: true, status: "published" })
      const days = sealedDays(api, { merchant: {}, key: store.headers })
      const [{ root }] = (await days.read()).days
      const proof = await days.proof(newest.id, headers)
      expect(verify(proof, root)).toMatch(/^Valid: /)
    })

    it("leaves a customer something to review", async () => {
      const headers = await logInCustomer("ines@muted-age.test")
      const { data } = await api.get("/store/customers/me/reviewable-lines", {
        headers,
      })
      expect(data.lines.length).toBeGreaterThan(0)
    })

    it("tells what the settings of the demo are", async () => {
      const { data } = await api.get("/store/reviews/policy", store)
      expect(data.policy.facts.collected).toMatchObject({
        accepts_without_purchase: true,
        attributes: ["fit", "quality"],
      })
    })

    it("has questions with the answers that they count", async () => {
      const questions = await reviews().listReviewQuestions({}, { take: null })
      expect(questions).toHaveLength(demoQuestions.length)
      for (const { id, answer_count } of questions) {
        const answers = await reviews().listReviewAnswers({ question_id: id })
        expect(answers).toHaveLength(answer_count)
      }
    })

    it("has answers of the shop, beside those of buyers", async () => {
      const answers = await reviews().listReviewAnswers({}, { take: null })
      const ofShop = demoQuestions.flatMap(({ answers: given }) =>
        given.filter(({ from }) => from === "shop")
      )
      expect(
        answers.filter(({ author_type }) => author_type === "shop")
      ).toHaveLength(ofShop.length)
    })

    it("asked the buyers of the past, and will ask those of today", async () => {
      const { review_requests: requests } = await ask(
        "/admin/review-requests?limit=50"
      )
      const statuses = new Set(requests.map(({ status }: Row) => status))
      for (const status of ["planned", "reminded", "answered"]) {
        expect(statuses).toContain(status)
      }
      for (const { status, due_at } of requests) {
        if (status !== "answered" && due_at) {
          expect(Date.parse(due_at)).toBeGreaterThan(Date.now())
        }
      }
    })
  },
  { is_demo: true }
)

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of routes
type Row = any
