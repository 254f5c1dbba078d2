import { definePersonalData, type Person } from "../../lib/personal-data"
import { UPLOAD_MODULE } from "../../modules/upload"
import type UploadModuleService from "../../modules/upload/service"
import { removeUnattached } from "./remove-unattached"

const BATCH = 100

/** A picture can show more of somebody than any text, so all of them go. */
definePersonalData({
  feature: "upload",
  async erase(person, { container, now }) {
    const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
    const files = await uploads.discardOwned(ownerOf(person), now)
    while ((await removeUnattached({ container, now }, BATCH)) === BATCH);
    return { files }
  },
  async merge({ from, into }, { container }) {
    const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
    const { customer_ids } = from
    return { files: await uploads.reassign(customer_ids, into.customer_id) }
  },
  export({ customer_id }, { container }) {
    return { files: filesOf(container.resolve(UPLOAD_MODULE), customer_id) }
  },
})

function ownerOf({ customer_ids, order_ids }: Person) {
  // A guest is known by what their token opens.
  return { types: ["customer", "guest"], ids: [...customer_ids, ...order_ids] }
}

async function* filesOf(uploads: UploadModuleService, owner_id: string) {
  let after = ""
  for (;;) {
    const page = await uploads.listUploads(
      { owner_type: "customer", owner_id, id: { $gt: after } },
      { take: BATCH, order: { id: "ASC" } }
    )
    for (const { id, name, mime_type, size_bytes, occurred_at } of page) {
      yield { id, name, mime_type, size_bytes, occurred_at }
    }
    const last = page.at(-1)
    if (!last || page.length < BATCH) {
      return
    }
    after = last.id
  }
}
