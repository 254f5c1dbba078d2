import type { MedusaContainer } from "@medusajs/framework/types"
import { defineSweep } from "../../../../../src/lib/sweep"
import { runEffect } from "../../../../../src/workflows/effect"
import { crier } from "./crier"
import { guestbookIn } from "./guestbook-service"
import { planCryWorkflow } from "./plan-cry"

/** Has a note called out; any number of times comes to one. */
export async function tellCrier(container: MedusaContainer, noteId: string) {
  if (crier.address) {
    const { result } = await planCryWorkflow(container).run({
      input: { note_id: noteId },
    })
    await runEffect(container, result.id)
  }
}

/** The event is a hint. What it missed has no plan yet, and is found here. */
defineSweep({
  name: "guestbook-tell-crier",
  title: "Has published notes called out that the event missed",
  schedule: "* * * * *",
  async find({ container }, page) {
    const ids = crier.address
      ? await guestbookIn(container).listUntold(page)
      : []
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) => tellCrier(container, id),
})
