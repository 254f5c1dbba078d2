import { readSources } from "../source-file"
import { eventsOf, type FeatureEvent } from "./events"
import type { Generator } from "./generator"

/** What somebody else's code may listen to, on one page. */
export const eventCatalogue: Generator = {
  title: "the catalogue of events",
  render: (rootDir) => [
    {
      path: "docs/events.md",
      text: renderCatalogue(eventsOf(readSources(rootDir))),
    },
  ],
}

export function renderCatalogue(events: FeatureEvent[]) {
  const features = [...new Set(events.map(({ feature }) => feature))].sort()
  const head = [
    "# Events",
    "",
    "Written by `npm run generate` from each feature's `events.ts`.",
    "",
    "An event is a hint: it may come late, twice or, when a process dies, not at all. What must happen is found again by a sweep. Payloads hold ids; read the rest when you act.",
    "",
  ]
  const sections = features.length
    ? features.flatMap((word) => section(word, events))
    : ["No feature tells of anything yet.", ""]
  return [...head, ...sections].join("\n")
}

function section(word: string, events: FeatureEvent[]) {
  const rows = events
    .filter(({ feature }) => feature === word)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(
      ({ name, occasion, payload }) =>
        `| \`${name}\` | ${occasion} | \`${payload}\` |`
    )
  return [
    `## ${word}`,
    "",
    "<!-- prettier-ignore -->",
    "| event | when | payload |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ]
}
