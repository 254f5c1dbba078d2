import type { BrowserContext, Page } from "playwright-core"
import { addHeldQuestions } from "../builders/held-questions"
import { withBrowser } from "../support/browser"
import { withClient } from "../support/databases"
import { describeWith } from "../support/tools"
import {
  complaintsOf,
  logIn,
  picturePath,
  startBuiltShop,
} from "./support/admin"
import { endAll } from "./support/processes"

const SLY = '<img src=x onerror="alert(1)"> See spam.example for more.'

/** The page Questions below Reviews, as a merchant uses it. */
describeWith("Chromium")("questions in the browser (needs Chromium)", () => {
  let shop: { url: string; database: string }
  let product: string

  beforeAll(async () => {
    shop = await startBuiltShop()
    product = await addHeldQuestions(shop.database, {
      question: { name: "Ada", text: SLY, rule: "links" },
      answer: {
        name: "Bea",
        text: "Write to bea at home.",
        rule: "contact-data",
      },
    })
  })
  afterAll(endAll)

  async function openPage(browser: BrowserContext) {
    const page = await browser.newPage()
    const complaints = complaintsOf(page)
    await logIn(page, shop.url)
    await page.getByRole("link", { name: "Reviews", exact: true }).click()
    await page.getByRole("link", { name: "Questions", exact: true }).click()
    return { page, complaints }
  }

  it("decides on a question and an answer, and answers, with keys alone", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openPage(browser)
      await card(page, "Question of Ada").getByText("<img src=x").waitFor()
      await card(page, "Question of Ada").getByText("in 2 days").waitFor()
      await card(page, "Answer of Bea").getByText("Contact data").waitFor()
      await page.getByText(product).first().waitFor()
      await page.screenshot({ path: picturePath("questions-waiting") })

      await focus(page, "Answer of Bea")
      await page.keyboard.press("r")
      await page
        .getByRole("dialog")
        .getByText("kept, with the reason")
        .waitFor()
      await page.keyboard.press("2")
      await page.screenshot({ path: picturePath("questions-refuse") })
      await page.keyboard.press("Control+Enter")
      await card(page, "Answer of Bea").waitFor({ state: "detached" })

      await focus(page, "Question of Ada")
      await page.keyboard.press("p")
      await page.getByText("No question waits for you").waitFor()

      await openTab(page, "Published")
      await focus(page, "Question of Ada")
      await page.keyboard.press("a")
      await page.getByLabel("Answer", { exact: true }).fill("It is warm.")
      await page.screenshot({ path: picturePath("questions-answer") })
      await page.keyboard.press("Control+Enter")
      await card(page, "Answer of the shop").getByText("It is warm.").waitFor()
      await page.screenshot({ path: picturePath("questions-published") })
      expect(complaints).toEqual([])
    })
    expect(await states(shop.database)).toEqual([
      ...[
        ["revq_held", "published"],
        ["reva_held", "rejected"],
      ],
    ])
  })

  it("is dark where the merchant's system is, and fits a phone", async () => {
    await withBrowser(
      async (browser) => {
        const { page, complaints } = await openPage(browser)
        await openTab(page, "All")
        await page.getByRole("article").first().waitFor()
        await page.screenshot({ path: picturePath("questions-dark") })
        await page.setViewportSize({ width: 390, height: 844 })
        const isWider = () =>
          document.documentElement.scrollWidth > window.innerWidth
        expect(await page.evaluate(isWider)).toBe(false)
        await page.screenshot({ path: picturePath("questions-phone") })
        expect(complaints).toEqual([])
      },
      { color_scheme: "dark" }
    )
  })
})

const card = (page: Page, name: string) =>
  page.getByRole("article", { name, exact: true })

/** And leaves it, for a tab takes keys itself. */
async function openTab(page: Page, name: string) {
  const tab = page.getByRole("tab", { name })
  await tab.click()
  await tab.blur()
}

/** Goes on until a card has the focus. */
async function focus(page: Page, name: string) {
  const current = page.locator(
    `article[aria-label="${name}"][aria-current="true"]`
  )
  await card(page, name).waitFor()
  for (let step = 0; step < 40 && !(await current.count()); step++) {
    await page.keyboard.press("j")
    await page.waitForTimeout(100)
  }
  await current.waitFor()
}

async function states(database: string) {
  const { rows } = await withClient(
    (client) =>
      client.query(
        `select id, status from review_question where id = 'revq_held'
         union all select id, status from review_answer where id = 'reva_held'`
      ),
    database
  )
  return rows.map(({ id, status }) => [id, status])
}
