import { refusals } from "../../__tests__/refusals"
import { doorNames, fileNames } from "../file-names"

describe("names of files", () => {
  it.each([
    "src/lib/utils.ts",
    "src/workflows/review/helpers.ts",
    "src/modules/review/common/rating.ts",
    "integration-tests/support/util.ts",
  ])("refuse %s, which says nothing", (path) => {
    expect(refusals(fileNames, { [path]: "" })).toEqual([
      `${path}  Name it by what it decides.`,
    ])
  })

  it.each(["src/lib/hookChain.ts", "src/modules/Review/index.ts"])(
    "refuse %s, which is not kebab-case",
    (path) => {
      expect(refusals(fileNames, { [path]: "" })).toEqual([
        `${path}  File and folder names are kebab-case.`,
      ])
    }
  )

  it.each([
    "src/api/store/reviews/[id]/approve/route.ts",
    "src/modules/review/__tests__/review.unit.spec.ts",
    "src/modules/review/migrations/Migration20261121011658.ts",
    "src/admin/vite-env.d.ts",
  ])("allow %s", (path) => {
    expect(refusals(fileNames, { [path]: "" })).toEqual([])
  })
})

describe("names of doors", () => {
  const feature = { "src/modules/loyalty/index.ts": "" }

  it.each([
    "src/subscribers/loyalty-earn.ts",
    "src/subscribers/loyalty/earn-on-order.ts",
    "src/jobs/expire-points.ts",
    "src/links/account-customer.ts",
    "src/links/loyalty.unit.spec.ts",
    "src/emails/points-expire.tsx",
    "src/admin/widgets/points.tsx",
  ])("refuse %s", (path) => {
    expect(refusals(doorNames, { ...feature, [path]: "" })).toHaveLength(1)
  })

  it.each([
    "src/subscribers/loyalty-earn-on-order-delivered.ts",
    "src/jobs/loyalty-expire-points.ts",
    "src/links/loyalty-account-customer.ts",
    "src/emails/loyalty-points-expire.tsx",
    "src/emails/kit/letter.tsx",
    "src/admin/widgets/loyalty-customer.tsx",
  ])("allow %s", (path) => {
    expect(refusals(doorNames, { ...feature, [path]: "" })).toEqual([])
  })
})
