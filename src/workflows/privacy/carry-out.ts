import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { errorClassOf } from "../../lib/error-class"
import {
  listPersonalData,
  type Person,
  type PersonalData,
} from "../../lib/personal-data"
import type { RequestRow } from "../../modules/privacy/request-rows"
import type { Setback, Turn } from "../../modules/privacy/types"
import { findPerson, joinPersons } from "./find-person"
import { privacyIn } from "./privacy-service"
import { openPerson } from "./sealed-person"

/**
 * Has every feature do its part that is not done yet. Each is noted by itself,
 * so that a killed process repeats at most one.
 */
export async function carryOut(container: MedusaContainer, id: string) {
  const privacy = privacyIn(container)
  const turn = await privacy.begin(id, clock.now())
  if (turn) {
    const setback = await doParts(container, turn)
    crashPoint("privacy.parts-done")
    await privacy.end(turn, setback, clock.now())
  }
}

async function doParts(
  container: MedusaContainer,
  turn: Turn
): Promise<Setback | undefined> {
  const request = await privacyIn(container).retrievePrivacyRequest(turn.id)
  const open = listPersonalData().filter(
    ({ feature }) => !turn.done.includes(feature)
  )
  for (const part of open) {
    const { feature } = part
    try {
      const counts = await doPart(container, request, part)
      const now = clock.now()
      await privacyIn(container).notePart(turn, { feature, counts }, now)
      crashPoint(`privacy.after-${feature}`)
    } catch (error) {
      const error_class = errorClassOf(error)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`${turn.id}: ${feature} could not do its part: ${error_class}`)
      return { feature, error_class }
    }
  }
  return undefined
}

async function doPart(
  container: MedusaContainer,
  request: Pick<
    RequestRow,
    "kind" | "customer_id" | "into_id" | "person_sealed"
  >,
  part: PersonalData
) {
  const context = { container, now: clock.now() }
  const person = await personOf(container, request)
  switch (request.kind) {
    case "erasure":
      return (await part.erase?.(person, context)) ?? {}
    case "merger": {
      const into = { customer_id: request.into_id ?? "" }
      return (await part.merge?.({ from: person, into }, context)) ?? {}
    }
  }
}

async function personOf(
  container: MedusaContainer,
  {
    customer_id,
    person_sealed,
  }: Pick<RequestRow, "customer_id" | "person_sealed">
): Promise<Person> {
  const found = await findPerson(container, customer_id)
  return person_sealed ? joinPersons(openPerson(person_sealed), found) : found
}
