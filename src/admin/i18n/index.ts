import { loyalty as loyaltyInGerman } from "./de/loyalty"
import { loyaltyImport as loyaltyImportInGerman } from "./de/loyalty-import"
import { messaging as messagingInGerman } from "./de/messaging"
import { operations as operationsInGerman } from "./de/operations"
import { privacy as privacyInGerman } from "./de/privacy"
import { review as reviewInGerman } from "./de/review"
import { reviewImport as reviewImportInGerman } from "./de/review-import"
import { stream as streamInGerman } from "./de/stream"
import { shared as sharedInGerman } from "./de/words"
import { loyalty } from "./en/loyalty"
import { loyaltyImport } from "./en/loyalty-import"
import { messaging } from "./en/messaging"
import { operations } from "./en/operations"
import { privacy } from "./en/privacy"
import { review } from "./en/review"
import { reviewImport } from "./en/review-import"
import { stream } from "./en/stream"
import { shared } from "./en/words"

export default {
  en: {
    loyalty,
    loyaltyImport,
    messaging,
    operations,
    privacy,
    review,
    reviewImport,
    shared,
    stream,
  },
  de: {
    loyalty: loyaltyInGerman,
    loyaltyImport: loyaltyImportInGerman,
    messaging: messagingInGerman,
    operations: operationsInGerman,
    privacy: privacyInGerman,
    review: reviewInGerman,
    reviewImport: reviewImportInGerman,
    shared: sharedInGerman,
    stream: streamInGerman,
  },
}
