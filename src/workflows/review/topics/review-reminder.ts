import type { ReviewInvitationProps } from "../../../emails/props-of-reviews"
import { reviewReminderEmail } from "../../../emails/review-reminder"
import { defineTopic } from "../../messaging"
import { loadInvitation } from "../mailed-review/invitation"

/** The cause is the request's id. In the feed the invitation still stands. */
export const reviewReminder = defineTopic<ReviewInvitationProps, "guest_token">(
  {
    name: "review-reminder",
    class: "service",
    title: {
      en: "a reminder to review your order",
      de: "eine Erinnerung, Ihre Bestellung zu bewerten",
      hi: "ऑर्डर की समीक्षा के लिए याद दिलाना",
    },
    channels: ["email"],
    expires_after_seconds: 5 * 24 * 3600,
    template: reviewReminderEmail,
    load: (context) =>
      loadInvitation(context, {
        own: "review-reminder",
        other: "review-invitation",
      }),
  }
)
