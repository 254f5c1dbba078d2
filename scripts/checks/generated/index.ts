import { api } from "./api"
import { envTemplate } from "./env-template"
import { eventCatalogue } from "./event-catalogue"
import { featureMap } from "./feature-map"
import type { Generator } from "./generator"

/**
 * Every file that is made from the sources. `npm run generate` writes them and
 * `npm run check` says which is stale; a new one is a line here.
 */
export const generators: Generator[] = [
  envTemplate,
  eventCatalogue,
  featureMap,
  api,
]
