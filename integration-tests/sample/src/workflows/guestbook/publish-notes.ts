import { defineSweep } from "../../../../../src/lib/sweep"
import { guestbookIn } from "./guestbook-service"
import { publishNoteWorkflow } from "./publish-note"

/** Nothing tells when ten minutes are over, so the database is asked. */
export const publishNotes = defineSweep({
  name: "guestbook-publish-notes",
  title: "Publishes notes that have waited ten minutes",
  schedule: "* * * * *",
  async find({ container, now }, page) {
    const ids = await guestbookIn(container).listDue({ now, ...page })
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) =>
    publishNoteWorkflow(container).run({ input: { id } }),
  nextDueAt: ({ container }) => guestbookIn(container).nextDueAt(),
})
