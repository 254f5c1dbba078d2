import type { ReviewInvitationProps } from "../../../emails/props-of-reviews"
import { reviewInvitationEmail } from "../../../emails/review-invitation"
import { defineTopic } from "../../messaging"
import { loadInvitation } from "../mailed-review/invitation"

/**
 * The cause is the request's id. It is of the class `service`: it goes to the
 * buyers of the shop's own products, about these, who may object in each mail
 * (ePrivacy 13(2), UWG 7(3)), so it needs no consent and can be switched off.
 */
export const reviewInvitation = defineTopic<
  ReviewInvitationProps,
  "guest_token"
>({
  name: "review-invitation",
  class: "service",
  title: {
    en: "questions what you think of your order",
    de: "Fragen, wie Sie Ihre Bestellung finden",
    hi: "आपका ऑर्डर कैसा लगा, यह पूछने वाले संदेश",
  },
  channels: ["email", "feed"],
  expires_after_seconds: 5 * 24 * 3600,
  template: reviewInvitationEmail,
  load: (context) =>
    loadInvitation(context, {
      own: "review-invitation",
      other: "review-reminder",
    }),
})
