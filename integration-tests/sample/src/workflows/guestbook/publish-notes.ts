import { defineSweep } from "../../../../../src/lib/sweep"
import { GUESTBOOK_MODULE } from "../../modules/guestbook"
import type GuestbookModuleService from "../../modules/guestbook/service"
import { publishNoteWorkflow } from "./publish-note"

/** Nothing tells when ten minutes are over, so the database is asked. */
export const publishNotes = defineSweep({
  name: "guestbook-publish-notes",
  title: "Publishes notes that have waited ten minutes",
  schedule: "* * * * *",
  async find({ container, now }, { limit }) {
    const ids = await serviceOf(container).listDue({ now, limit })
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) =>
    publishNoteWorkflow(container).run({ input: { id } }),
  nextDueAt: ({ container }) => serviceOf(container).nextDueAt(),
})

function serviceOf(container: {
  resolve: (key: string) => unknown
}): GuestbookModuleService {
  return container.resolve(GUESTBOOK_MODULE) as GuestbookModuleService
}
