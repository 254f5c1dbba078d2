import { mkdtempSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { SCRIPTED_PAYMENT_MODULE } from "./script"

/**
 * To be imported before anything else: the configuration is read when the
 * first file asks for it, and the runner sets its `env` only after that.
 */
export const scriptedPaymentEnv = {
  TEST_PAYMENT_PROVIDER: SCRIPTED_PAYMENT_MODULE,
  SCRIPTED_PAYMENT_JOURNAL: join(
    mkdtempSync(join(tmpdir(), "payment-")),
    "journal"
  ),
}

Object.assign(process.env, scriptedPaymentEnv)
