import { withMap } from "../feature-map"

const empty = (path: string, text = "") => ({ path, text })
const files = [
  empty("src/modules/review/domain/rating.ts"),
  empty("src/modules/review/domain/__tests__/rating.unit.spec.ts"),
  empty("src/modules/review/models/review.ts"),
  empty("src/modules/reviewer/models/reviewer.ts"),
  empty("src/workflows/review/approve-review.ts", "createWorkflow("),
  empty("src/workflows/review/invite.ts", "defineSweep("),
  empty(
    "src/workflows/review/events.ts",
    `export const ReviewEvents = { PUBLISHED: "review.published" }`
  ),
  empty("src/workflows/hooks/complete-cart.ts", `from "../review"`),
  empty(
    "src/api/admin/reviews/[id]/approve/route.ts",
    "export async function POST() {}"
  ),
  empty(
    "src/api/store/products/[id]/rating/route.ts",
    `export async function GET() {}; import "../../workflows/review"`
  ),
  empty(
    "src/subscribers/review-invite-on-order-delivered.ts",
    `config = { event: ["order.delivered", "order.completed"] }`
  ),
  empty("src/links/review-product.ts"),
  empty("src/jobs/review-invite.ts"),
  empty("src/emails/review-invitation.tsx"),
  empty("src/admin/routes/reviews/page.tsx"),
  empty("src/admin/widgets/review-summary.tsx"),
  empty("integration-tests/http/review/approve.spec.ts"),
  empty("integration-tests/processes/review-crash.spec.ts"),
  empty("integration-tests/http/preview/show.spec.ts"),
]

describe("the map of a feature", () => {
  const written = withMap("# review\n", "review", files)

  it.each([
    "| rules | [rating](domain/rating.ts) |",
    "| tables | [review](models/review.ts) |",
    "| workflows | [approve-review](../../workflows/review/approve-review.ts) |",
    "| sweeps | [invite](../../workflows/review/invite.ts) |",
    "| hooks of core | [complete-cart](../../workflows/hooks/complete-cart.ts) |",
    "| routes | [POST /admin/reviews/:id/approve](../../api/admin/reviews/[id]/approve/route.ts) · [GET /store/products/:id/rating](../../api/store/products/[id]/rating/route.ts) |",
    "| tells of | [review.published](../../workflows/review/events.ts) |",
    "| listens to | [order.delivered](../../subscribers/review-invite-on-order-delivered.ts) · [order.completed](../../subscribers/review-invite-on-order-delivered.ts) |",
    "| links | [review-product](../../links/review-product.ts) |",
    "| jobs | [review-invite](../../jobs/review-invite.ts) |",
    "| mails | [review-invitation](../../emails/review-invitation.tsx) |",
    "| admin | [routes/reviews/page](../../admin/routes/reviews/page.tsx) · [widgets/review-summary](../../admin/widgets/review-summary.tsx) |",
    "| specs | [rating](domain/__tests__/rating.unit.spec.ts) · [approve](../../../integration-tests/http/review/approve.spec.ts) · [review-crash](../../../integration-tests/processes/review-crash.spec.ts) |",
  ])("holds %s", (row) => {
    expect(written.split("\n")).toContain(row)
  })

  it("stays as it is when it is written again, and what is around it too", () => {
    const readme = `${written}\nA closing word.\n`
    expect(withMap(readme, "review", files)).toBe(readme)
  })

  it("changes with the sources", () => {
    expect(withMap(written, "review", files.slice(1))).not.toBe(written)
  })
})
