import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { Paragraph, SoftText } from "./kit/text"
import { validHours } from "./kit/valid-for"
import { inAllLanguages } from "./kit/words"
import type { LoyaltyGuestClaimProps } from "./props-of-loyalty"
import { guestClaimSamples } from "./samples/loyalty"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    title: "Points for what you bought as a guest",
    asked:
      "Please confirm that this address is yours. If you have ordered with it without logging in, those orders then earn points on your account.",
    confirm: "Confirm and collect points",
    otherwise:
      "If you did not ask for this, you can ignore this email: nothing happens without your confirmation.",
  },
  de: {
    title: "Punkte für Ihre Einkäufe als Gast",
    asked:
      "Bitte bestätigen Sie, dass diese Adresse Ihnen gehört. Wenn Sie damit bestellt haben, ohne angemeldet zu sein, sammeln diese Bestellungen dann Punkte auf Ihrem Konto.",
    confirm: "Bestätigen und Punkte sammeln",
    otherwise:
      "Wenn Sie das nicht angefordert haben, können Sie diese E-Mail ignorieren: Ohne Ihre Bestätigung geschieht nichts.",
  },
  hi: {
    title: "अतिथि के रूप में की गई ख़रीदारी के पॉइंट",
    asked:
      "कृपया पुष्टि करें कि यह पता आपका है। अगर आपने इससे बिना लॉग इन किए ऑर्डर किए हैं, तो उन ऑर्डर के पॉइंट आपके खाते में जुड़ जाएँगे।",
    confirm: "पुष्टि करें और पॉइंट पाएँ",
    otherwise:
      "अगर आपने यह अनुरोध नहीं किया, तो इस ईमेल को अनदेखा कर दें: आपकी पुष्टि के बिना कुछ नहीं होगा।",
  },
})

export const loyaltyGuestClaimEmail: EmailTemplate<LoyaltyGuestClaimProps> = {
  name: "loyalty-guest-claim",
  version: 1,
  subject: (_, locale) => words[locale].title,
  Body: ({ frame, href, valid_hours }) => {
    const { title, asked, confirm, otherwise } = words[frame.locale]
    return (
      <Letter frame={frame} title={title} preheader={asked} why="account">
        <Paragraph>{asked}</Paragraph>
        <Action href={href}>{confirm}</Action>
        <SoftText>{validHours[frame.locale](valid_hours)}</SoftText>
        <SoftText>{otherwise}</SoftText>
      </Letter>
    )
  },
  samples: guestClaimSamples,
}
