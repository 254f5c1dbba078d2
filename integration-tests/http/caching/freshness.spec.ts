import { withShop } from "../../support/shop"
import { freshness } from "./freshness"

withShop(freshness)
