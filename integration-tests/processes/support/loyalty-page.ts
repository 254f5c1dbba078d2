import type { Page } from "playwright-core"

/** A browser tells of what was refused, and it was to be. */
export const unexpected = (complaints: string[]) =>
  complaints.filter((one) => !one.includes("/admin/loyalty-tiers"))

/** The first month that is not closed, as 2026-09. */
export const NEXT_TO_CLOSE =
  "select to_char(to_date(max(month), 'YYYY-MM') + interval '1 month', 'YYYY-MM') from loyalty_month"

export const nameOf = (month: string) =>
  new Intl.DateTimeFormat("en", {
    ...{ month: "long", year: "numeric", timeZone: "UTC" },
  }).format(new Date(`${month}-15T12:00:00Z`))

/** Until a balance of the widget is this. */
export const balance = (page: Page, name: string, points: string) =>
  page
    .locator("dl > div", { hasText: name })
    .locator("dd", { hasText: new RegExp(`^${points}$`) })
    .waitFor()

export const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
