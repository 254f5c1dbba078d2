import { operations as operationsInGerman } from "./de/operations"
import { privacy as privacyInGerman } from "./de/privacy"
import { shared as sharedInGerman } from "./de/words"
import { operations } from "./en/operations"
import { privacy } from "./en/privacy"
import { shared } from "./en/words"

export default {
  en: { operations, privacy, shared },
  de: {
    operations: operationsInGerman,
    privacy: privacyInGerman,
    shared: sharedInGerman,
  },
}
