import { operations as operationsInGerman } from "./de/operations"
import { shared as sharedInGerman } from "./de/words"
import { operations } from "./en/operations"
import { shared } from "./en/words"

export default {
  en: { operations, shared },
  de: { operations: operationsInGerman, shared: sharedInGerman },
}
