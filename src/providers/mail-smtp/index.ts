import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import {
  AbstractNotificationProviderService,
  ModuleProvider,
  Modules,
} from "@medusajs/framework/utils"
import { sendThrough } from "../../lib/mail"
import { sendBySmtp } from "../../lib/mail/smtp"

/** Mails through the server at SMTP_URL. */
export class SmtpMailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail-smtp"

  override send(notification: ProviderSendNotificationDTO) {
    return sendThrough(notification, sendBySmtp)
  }
}

export default ModuleProvider(Modules.NOTIFICATION, {
  services: [SmtpMailProvider],
})
