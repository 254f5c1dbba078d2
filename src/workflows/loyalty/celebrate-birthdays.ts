import { defineSweep, type SweepContext } from "../../lib/sweep"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { awardActionWorkflow } from "./award-action"
import { findOnPages, type Page } from "./find-on-pages"
import { loyaltyIn } from "./loyalty-service"

/** Each hour, because somewhere it is midnight. */
export const celebrateBirthdays = defineSweep({
  name: "loyalty-celebrate-birthdays",
  title: "Gives members their birthday points, by the clock where they live",
  schedule: "3 * * * *",
  find: findCelebrants,
  run: ({ key, customer_id }, { container }) =>
    awardActionWorkflow(container).run({
      input: { action: "birthday", customer_id, subject_id: key },
    }),
})

async function findCelebrants(context: SweepContext, page: Page) {
  const { container, now } = context
  const program = await loyaltyIn(container).findActiveProgram(null)
  const definition = program && readDefinition(program.definition)
  if (!definition?.earning.actions.birthday) {
    return []
  }
  const { time_zone } = definition
  return findOnPages(
    page,
    (next) => loyaltyIn(container).listCelebrants({ now, time_zone, ...next }),
    (members) => withoutPresent(context, members)
  )
}

async function withoutPresent(
  { container }: SweepContext,
  members: { id: string; customer_id: string; year?: number }[]
) {
  const due = members
    .filter(({ year }) => year !== undefined)
    .map(({ id, customer_id, year }) => ({
      ...{ key: `${id}.${year}`, position: id, customer_id },
    }))
  const given = await loyaltyIn(container).findAwarded({
    ...{ source: "birthday", source_ids: due.map(({ key }) => key) },
  })
  return due.filter(({ key }) => !given.has(key))
}
