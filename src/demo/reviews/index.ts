import { alderCrewNeck } from "./alder-crew-neck"
import { alderCrewNeckAbroad } from "./alder-crew-neck-abroad"
import { bagsAndBelts } from "./bags-and-belts"
import { brakePads } from "./brake-pads"
import { brakePadsAbroad } from "./brake-pads-abroad"
import { brakesAndFilters } from "./brakes-and-filters"
import { chassisAndWipers } from "./chassis-and-wipers"
import type { DemoReview } from "./demo-review"
import { engineAndLights } from "./engine-and-lights"
import { held } from "./held"
import { home } from "./home"
import { menKnitwear } from "./men-knitwear"
import { menShirts } from "./men-shirts"
import { menTrousersAndCoats } from "./men-trousers-and-coats"
import { ofOurOrders } from "./of-our-orders"
import { rookHeavyTee } from "./rook-heavy-tee"
import { rookHeavyTeeAbroad } from "./rook-heavy-tee-abroad"
import { scarvesAndSocks } from "./scarves-and-socks"
import { theShop } from "./the-shop"
import { womenKnitwearAndTops } from "./women-knitwear-and-tops"
import { womenShirtsAndDresses } from "./women-shirts-and-dresses"
import { womenTrousersAndCoats } from "./women-trousers-and-coats"

/** All that was written, the oldest first. */
export const demoReviews: DemoReview[] = [
  ...alderCrewNeck,
  ...alderCrewNeckAbroad,
  ...womenKnitwearAndTops,
  ...womenShirtsAndDresses,
  ...womenTrousersAndCoats,
  ...rookHeavyTee,
  ...rookHeavyTeeAbroad,
  ...menKnitwear,
  ...menShirts,
  ...menTrousersAndCoats,
  ...scarvesAndSocks,
  ...bagsAndBelts,
  ...home,
  ...brakePads,
  ...brakePadsAbroad,
  ...brakesAndFilters,
  ...engineAndLights,
  ...chassisAndWipers,
  ...theShop,
  ...ofOurOrders,
  ...held,
].sort((one, other) => other.days_ago - one.days_ago)

export { demoQuestions } from "./questions"
export { reviewKey, type DemoReview, type Later } from "./demo-review"
