import { operations as operationsInGerman } from "./de/operations"
import { shared as sharedInGerman } from "./de/shared"
import { operations } from "./en/operations"
import { shared } from "./en/shared"

export default {
  en: { operations, shared },
  de: { operations: operationsInGerman, shared: sharedInGerman },
}
