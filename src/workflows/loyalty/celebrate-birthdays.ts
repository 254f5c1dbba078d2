import { defineSweep, type SweepContext } from "../../lib/sweep"
import type { CelebrantDue } from "../../modules/loyalty/awarded"
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
  nextDueAt: nextCelebrationAt,
})

/** At once if anybody is left; else when the next day begins for somebody. */
async function nextCelebrationAt(context: SweepContext) {
  const { container, now } = context
  if ((await findCelebrants(context, { after: null, limit: 1 })).length) {
    return now
  }
  const definition = await findCelebration(container)
  return definition
    ? loyaltyIn(container).nextBirthdayAt({
        ...{ now, time_zone: definition.time_zone },
      })
    : null
}

/** The programme, if it has points for it. */
async function findCelebration(container: SweepContext["container"]) {
  const program = await loyaltyIn(container).findActiveProgram(null)
  const definition = program && readDefinition(program.definition)
  return definition?.earning.actions.birthday ? definition : undefined
}

async function findCelebrants(context: SweepContext, page: Page) {
  const { container, now } = context
  const definition = await findCelebration(container)
  if (!definition) {
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
  members: CelebrantDue[]
) {
  const due = members
    .filter(({ year }) => year !== undefined)
    .map(({ id, customer_id, merged_ids, year }) => {
      const keys = [id, ...merged_ids].map((each) => `${each}.${year}`)
      return { key: keys[0], position: id, customer_id, keys }
    })
  const given = await loyaltyIn(container).findAwarded({
    ...{ source: "birthday", source_ids: due.flatMap(({ keys }) => keys) },
  })
  return due.filter(({ keys }) => !keys.some((key) => given.has(key)))
}
