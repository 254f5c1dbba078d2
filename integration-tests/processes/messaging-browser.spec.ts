import type { BrowserContext, Page } from "playwright-core"
import { addMessages } from "../builders/told"
import { withBrowser } from "../support/browser"
import { withClient } from "../support/databases"
import { readDemo } from "../support/demo"
import { describeWith } from "../support/tools"
import {
  complaintsOf,
  logIn,
  picturePath,
  runSweep,
  startBuiltShop,
} from "./support/admin"
import { endAll } from "./support/processes"

/** The page Messages of the built admin, as a merchant uses it. */
describeWith("Chromium")("messages in the browser (needs Chromium)", () => {
  let shop: { url: string; database: string }

  beforeAll(async () => {
    shop = await startBuiltShop()
    const [order_id] = readDemo().customers[0].order_ids
    await addMessages(shop.database, [
      { order_id },
      {
        topic: "order-shipped",
        status: "unknown",
        status_reason: "answer_lost",
      },
      {
        topic: "order-refunded",
        status: "dead",
        status_reason: "smtp_550_5.1.1",
      },
    ])
    await runSweep(shop.url, "messaging-deliver")
  })
  afterAll(endAll)

  async function openMessages(browser: BrowserContext) {
    const page = await browser.newPage()
    const complaints = complaintsOf(page)
    await logIn(page, shop.url)
    await page.getByRole("link", { name: "Messages", exact: true }).click()
    await page.getByRole("heading", { name: "Sent and planned" }).waitFor()
    return { page, complaints }
  }

  it("lists what was told, with the reason in words, and finds by state and address", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openMessages(browser)
      await rowOf(page, "Refund").getByText("knows no such mailbox").waitFor()
      await choose(page, "Show", "In doubt")
      await rowOf(page, "Refund").waitFor({ state: "detached" })
      await rowOf(page, "Parcel on its way").getByText("In doubt").waitFor()
      await choose(page, "Show", "All states")
      await search(page, "nobody@example.com")
      await page.getByText("No message is like that").waitFor()
      await search(page, readDemo().customers[0].email)
      await rowOf(page, "Refund").waitFor()
      expect(complaints).toEqual([])
    })
  })

  it("shows the mail that was sent, as on paper and as on a dark phone, and sends it again", async () => {
    const { database } = shop
    await withBrowser(async (browser) => {
      const { page, complaints } = await openMessages(browser)
      const row = rowOf(page, "Order confirmed")
      await row.getByText("Sent", { exact: true }).waitFor()
      await row.getByText("Order confirmed").click()
      const detail = page.getByRole("dialog")
      const letter = detail.frameLocator('iframe[title="The mail"]')
      await letter.getByText("Thank you for your order").waitFor()
      expect(await pageColour(letter)).toBe("rgb(239, 235, 228)")
      await detail.getByRole("button", { name: "As on a phone" }).click()
      await detail.getByRole("button", { name: "Dark" }).click()
      await expectColour(letter, "rgb(25, 24, 22)")
      await detail.getByText("It belongs to a purchase").waitFor()
      await detail.getByText("Handed to the mail provider").waitFor()
      await page.screenshot({ path: picturePath("message") })
      await detail.getByRole("button", { name: "Send again" }).click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText("will get it a second time").waitFor()
      await prompt.getByRole("button", { name: "Send again" }).click()
      await page.getByText("It goes out within a minute").waitFor()
      expect(complaints.filter(isOurs)).toEqual([])
    })
    expect(await count(database, "message", "copy = 1")).toBe(1)
  })

  it("warns that what is in doubt may arrive twice, and ends the doubt", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openMessages(browser)
      await rowOf(page, "Parcel on its way").getByText("In doubt").click()
      const detail = page.getByRole("dialog")
      await detail.getByText("could send it twice").waitFor()
      await detail.getByRole("button", { name: "Don't send" }).click()
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: "Don't send" })
        .click()
      await detail.getByText("by a person").waitFor()
      expect(complaints).toEqual([])
    })
  })

  it("shows a template in Hindi", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openMessages(browser)
      await page.getByRole("tab", { name: "Templates" }).click()
      await page.getByRole("button", { name: /^Order confirmed/ }).click()
      await choose(page, "Language", "Hindi")
      await page
        .frameLocator('iframe[title="The mail"]')
        .getByText("आपके ऑर्डर के लिए धन्यवाद")
        .waitFor()
      await page.getByRole("button", { name: "In the account" }).click()
      await page.getByText("#1042").first().waitFor()
      expect(complaints.filter(isOurs)).toEqual([])
    })
  })

  it("announces a promotion to those who agreed to offers", async () => {
    const { database } = shop
    await agreeToOffers(database)
    await withBrowser(async (browser) => {
      const { page, complaints } = await openMessages(browser)
      await page.getByRole("tab", { name: "Announcements" }).click()
      await page.getByRole("button", { name: "Announce a promotion" }).click()
      const composer = page.getByRole("dialog")
      const submit = composer.getByRole("button", { name: "Announce" })
      expect(await submit.isDisabled()).toBe(true)
      await choose(page, "Promotion", "WELCOME10")
      await choose(page, "Customer group", "Regulars")
      await composer.getByText("1 of them agreed to offers").waitFor()
      await page.getByLabel("Subject").fill("Ten percent on wool")
      await page.getByLabel("Headline").fill("For cold days")
      await page.getByLabel("Text", { exact: true }).fill("Too many jumpers.")
      const letter = composer.frameLocator('iframe[title="The mail"]')
      await letter.getByText("WELCOME10").waitFor()
      await page.screenshot({ path: picturePath("announcement") })
      await submit.click()
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: "Announce" })
        .click()
      await rowOf(page, "Ten percent on wool").getByText("Regulars").waitFor()
      expect(complaints).toEqual([])
    })
    const words = "subject = 'Ten percent on wool'"
    expect(await count(database, "message_announcement", words)).toBe(1)
  })

  it("switches a message off for a customer, and offers on with their evidence", async () => {
    const [, customer] = readDemo().customers
    await withBrowser(async (browser) => {
      const { page, complaints } = await openMessages(browser)
      await page.goto(`${shop.url}/app/customers/${customer.id}`)
      await page
        .getByRole("switch", { name: "Parcel delivered, E-mail" })
        .click()
      await page.getByText("Saved").first().waitFor()
      await page
        .getByRole("switch", { name: "Announcement of a promotion, E-mail" })
        .click()
      await page.getByLabel("When and where").fill("By phone, 3 March")
      await page.getByRole("button", { name: "Switch on" }).click()
      await page.getByText("“By phone, 3 March”").waitFor()
      expect(complaints).toEqual([])
    })
    const { database } = shop
    const off = "topic = 'order-delivered' and not is_enabled"
    expect(await count(database, "message_preference", off)).toBe(1)
  })

  it("holds an address back, and lifts that again", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openMessages(browser)
      await page.getByRole("tab", { name: "Addresses held back" }).click()
      await page.getByRole("button", { name: "Hold back an address" }).click()
      const drawer = page.getByRole("dialog")
      await drawer.getByLabel("Address").fill("quiet@example.com")
      await drawer.getByRole("button", { name: "Hold back" }).click()
      const row = rowOf(page, "quiet@example.com")
      await row.getByText("By hand").waitFor()
      await row.getByRole("button").click()
      await page.getByRole("menuitem", { name: "Write to it again" }).click()
      await page
        .getByRole("alertdialog")
        .getByRole("button", { name: "Write to it again" })
        .click()
      await page.getByText("No address is held back").waitFor()
      expect(complaints).toEqual([])
    })
  })

  it("is dark where the merchant's system is, and fits a phone", async () => {
    await withBrowser(
      async (browser) => {
        const { page, complaints } = await openMessages(browser)
        const theme = await page.evaluate(
          () => document.documentElement.className
        )
        expect(theme).toContain("dark")
        await page.screenshot({ path: picturePath("messages-dark") })
        await page.setViewportSize({ width: 390, height: 844 })
        const isWider = () =>
          document.documentElement.scrollWidth > window.innerWidth
        expect(await page.evaluate(isWider)).toBe(false)
        expect(complaints).toEqual([])
      },
      { color_scheme: "dark" }
    )
  })
})

const rowOf = (page: Page, hasText: string) =>
  page.getByRole("row").filter({ hasText }).first()

async function choose(page: Page, label: string, option: string) {
  await page.getByRole("combobox", { name: label, exact: true }).click()
  await page.getByRole("option", { name: option, exact: true }).click()
}

async function search(page: Page, text: string) {
  await page.getByRole("searchbox").fill(text)
  await page.keyboard.press("Enter")
}

type Letter = ReturnType<Page["frameLocator"]>

const pageColour = (letter: Letter) =>
  letter
    .locator(".page")
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor)

async function expectColour(letter: Letter, colour: string) {
  await letter.locator(".page").first().waitFor()
  expect(await pageColour(letter)).toBe(colour)
}

/**
 * A mail, shut in a frame of its own, asks for pictures where the demo was
 * seeded; those of samples stand nowhere.
 */
const isOurs = (complaint: string) =>
  !/404|ERR_CONNECTION_REFUSED/.test(complaint)

/** The demo's first customer is one of the group Regulars. */
async function agreeToOffers(database: string) {
  const [{ id }] = readDemo().customers
  await withClient(
    (client) =>
      client.query(
        `insert into message_preference (id, recipient_key, topic, channel, is_enabled, consent_id, chosen_at)
         values ('msgprf_spec', $1, 'promotion-announced', 'email', true, 'msgcns_spec', now())`,
        [id]
      ),
    database
  )
}

async function count(database: string, table: string, condition: string) {
  const { rows } = await withClient(
    (client) =>
      client.query(
        `select count(*)::int as count from ${table} where ${condition}`
      ),
    database
  )
  return rows[0].count as number
}
