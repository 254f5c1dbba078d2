import { defineSweep } from "../../lib/sweep"
import { finishPrivacyRequestWorkflow } from "./finish-privacy-request"
import { privacyIn } from "./privacy-service"

const BACKLOG_MAX = 1000

export const finishRequests = defineSweep({
  name: "privacy-finish-requests",
  title: "Finishes erasures and mergers that were cut short or had to wait",
  schedule: "* * * * *",
  async find({ container, now }, page) {
    const ids = await privacyIn(container).listDue({ now, ...page })
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) =>
    finishPrivacyRequestWorkflow(container).run({ input: { id } }),
  async backlog({ container, now }) {
    const page = { after: null, limit: BACKLOG_MAX }
    return (await privacyIn(container).listDue({ now, ...page })).length
  },
})
