import { publishNoteWorkflow } from "../../sample/src/workflows/guestbook"
import { GUESTBOOK_MODULE } from "../../sample/src/modules/guestbook"
import type GuestbookModuleService from "../../sample/src/modules/guestbook/service"
import { buildCustomer } from "../../builders/customer"
import { buildGuestToken } from "../../builders/guest"
import { buildMerchant } from "../../builders/merchant"
import { buildStorefront } from "../../builders/storefront"
import { withClient } from "../../support/databases"
import type { Shop } from "../../support/shop"

type Headers = Record<string, string>

/** Who there is in a spec of the guest book, and what they do. */
export async function openGuestbook({ api, getContainer, dbConfig }: Shop) {
  const container = getContainer()
  const { headers: storefront } = await buildStorefront(container)
  const ines = await buildCustomer(container)
  const omar = await buildCustomer(container)
  const merchant = (await buildMerchant(container)).headers
  const guest = (orderId: string): Headers => ({
    ...storefront,
    "x-guest-token": buildGuestToken({ purpose: "order", subject_id: orderId }),
  })

  return {
    ...{ storefront, merchant, guest, ines_id: ines.id },
    ines: { ...storefront, ...ines.headers } as Headers,
    omar: { ...storefront, ...omar.headers } as Headers,

    async leave(headers: Headers, text = "Hello", extra: object = {}) {
      const body = { text, ...extra }
      const { data } = await api.post("/store/guestbook-notes", body, {
        headers,
      })
      return data.note.id as string
    },
    /** As the sweep does once the note has waited. */
    publish: (id: string) =>
      publishNoteWorkflow(getContainer()).run({ input: { id } }),
    withdraw: (headers: Headers, id: string) =>
      api.post(`/store/guestbook-notes/${id}/withdraw`, {}, { headers }),
    async readFeed() {
      const { data } = await api.get("/store/guestbook-notes", {
        headers: storefront,
      })
      return data.notes as Record<string, unknown>[]
    },
    async countStamps(headers: Headers) {
      const { data } = await api.get("/store/guestbook-stamps", { headers })
      return data.stamps.available as number
    },
    advance: (seconds: number) =>
      api.post("/admin/clock/advance", { seconds }, { headers: merchant }),
    async runSweep(name: string) {
      const { data } = await api.post(
        `/admin/sweeps/${name}/run`,
        {},
        { headers: merchant }
      )
      return data.sweep as { items: number; failed: number }
    },
    async sql(text: string, values: unknown[] = []) {
      const { rows } = await withClient(
        (client) => client.query(text, values),
        dbConfig.dbName
      )
      return rows
    },
    service: (): GuestbookModuleService =>
      getContainer().resolve(GUESTBOOK_MODULE),
  }
}

export type Guestbook = Awaited<ReturnType<typeof openGuestbook>>
