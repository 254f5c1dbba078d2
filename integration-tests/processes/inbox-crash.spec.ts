import { join } from "path"
import { INBOX_MODULE } from "../../src/modules/inbox"
import type InboxModuleService from "../../src/modules/inbox/service"
import { consumeInbox } from "../../src/workflows/inbox"
import { startServer } from "../builders/server"
import {
  startFakeProvider,
  type FakeProvider,
} from "../support/fake-provider/server"
import { asPlugin } from "../support/sample-plugin"
import { withShop } from "../support/shop"
import "../support/workshop/src/workflows/workshop/note-event"
import { endAll } from "./support/processes"

const KILLED = 137
const WORKSHOP = asPlugin(join(__dirname, "../support/workshop"))

withShop(({ getContainer, dbConfig }) => {
  let provider: FakeProvider
  beforeEach(async () => {
    provider = await startFakeProvider()
  })
  afterEach(() => provider.stop())
  afterAll(endAll)

  const inbox = (): InboxModuleService => getContainer().resolve(INBOX_MODULE)
  const consume = () =>
    consumeInbox(getContainer(), { limit: 10, now: new Date() })
  const read = async () => (await inbox().listInboxEvents())[0]

  it("handles again, under the same key, what a killed process had handled", async () => {
    const payload = { url: provider.url, colour: "blue" }
    const delivered = {
      endpoint_id: "inend_1",
      feature: "workshop",
      provider: "fake",
      event_id: "evt_1",
      headers: {},
      body: Buffer.from(JSON.stringify(payload)),
    }
    await inbox().receive([delivered], new Date())
    const server = await startServer({
      DATABASE_URL: dbConfig.clientUrl,
      TEST_PLUGIN: WORKSHOP,
      CRASH_AT: "inbox.handled",
    })
    await expect(server.api.post("/workshop/inbox")).rejects.toThrow()
    expect(await server.exited).toBe(KILLED)

    const event = await read()
    expect(event).toMatchObject({ status: "received", attempts: 1 })
    // Its lease may be a living process' one.
    expect(await consume()).toEqual({ items: 0 })

    await inbox().updateInboxEvents({
      id: event?.id ?? "",
      leased_until: new Date(0),
    })
    expect(await consume()).toEqual({ items: 1 })
    expect(await read()).toMatchObject({ status: "consumed", attempts: 2 })
    expect(provider.calls).toEqual([event?.id, event?.id])
    expect(provider.things).toHaveLength(1)
    expect(await consume()).toEqual({ items: 0 })
  })
})
