import { defineEffect } from "../../../../../src/lib/effect"
import { outboundFetch } from "../../../../../src/lib/outbound"

/** Where the town crier takes notes. A town without one leaves it empty. */
export const crier = { address: "" }

/** Ids only: the journal keeps its input, and the crier asks for the text. */
type Cry = { note_id: string }

/** One note is called out once: the crier knows a key again. */
defineEffect<Cry>({
  name: "guestbook.cry",
  is_keyed: true,
  timeout_seconds: 5,
  async call({ input, provider_key }) {
    const answer = await ask(crier.address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": provider_key,
      },
      body: JSON.stringify(input),
    })
    return { outcome: "done", reference: await idIn(answer) }
  },
  async lookUp({ provider_key }) {
    const url = `${crier.address}/${encodeURIComponent(provider_key)}`
    const answer = await ask(url, { method: "GET" }, [404])
    return answer.status === 404
      ? { outcome: "absent" }
      : { outcome: "done", reference: await idIn(answer) }
  },
})

/** One try: the journal repeats, and counts its attempts. */
async function ask(
  url: string,
  call: Parameters<typeof outboundFetch>[1],
  accepted: number[] = []
) {
  const answer = await outboundFetch(url, {
    ...call,
    tries_max: 1,
    timeout_ms: 4_000,
    response_bytes_max: 10_000,
    allow_hosts: [new URL(crier.address).host],
  })
  if (!answer.ok && !accepted.includes(answer.status)) {
    const { status } = answer
    throw Object.assign(new Error("The crier refused."), { status })
  }
  return answer
}

async function idIn(answer: Response) {
  const { id } = (await answer.json()) as { id: string }
  return id
}
