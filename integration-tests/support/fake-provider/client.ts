import type {
  CallAnswer,
  EffectCall,
  LookUpAnswer,
} from "../../../src/lib/effect"

export interface ThingInput extends Record<string, unknown> {
  url: string
  colour: string
}

/** Asks the fake provider to make a thing, as a feature's client would. */
export async function makeThing({
  input,
  provider_key,
  signal,
}: EffectCall<ThingInput>): Promise<CallAnswer> {
  const response = await fetch(`${input.url}/things`, {
    method: "POST",
    headers: { "Idempotency-Key": provider_key },
    body: JSON.stringify({ colour: input.colour }),
    signal,
  })
  if (!response.ok) {
    const { status } = response
    throw Object.assign(new Error("The provider refused."), { status })
  }
  const { id } = (await response.json()) as { id: string }
  return { outcome: "done", reference: id }
}

export async function findThing({
  input,
  provider_key,
  signal,
}: EffectCall<ThingInput>): Promise<LookUpAnswer> {
  const response = await fetch(`${input.url}/things/${provider_key}`, {
    signal,
  })
  if (response.status === 404) {
    return { outcome: "absent" }
  }
  const { id } = (await response.json()) as { id: string }
  return { outcome: "done", reference: id }
}
