import { logger } from "@medusajs/framework/logger"
import type { Config } from "../../config"

/** Told at every start: mails that nobody sends are found too late else. */
export function warnWithoutMailProvider({ mail }: Pick<Config, "mail">) {
  if (!mail.provider) {
    logger.warn(
      "Nobody sends this shop's mails: set SMTP_URL and MAIL_FROM. Until then messages wait, and expire."
    )
  }
}
