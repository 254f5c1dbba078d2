import { messaging as messagingInGerman } from "./de/messaging"
import { operations as operationsInGerman } from "./de/operations"
import { privacy as privacyInGerman } from "./de/privacy"
import { stream as streamInGerman } from "./de/stream"
import { shared as sharedInGerman } from "./de/words"
import { messaging } from "./en/messaging"
import { operations } from "./en/operations"
import { privacy } from "./en/privacy"
import { stream } from "./en/stream"
import { shared } from "./en/words"

export default {
  en: { messaging, operations, privacy, shared, stream },
  de: {
    messaging: messagingInGerman,
    operations: operationsInGerman,
    privacy: privacyInGerman,
    shared: sharedInGerman,
    stream: streamInGerman,
  },
}
