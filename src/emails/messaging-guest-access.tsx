import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { orderWords } from "./kit/order-words"
import { Paragraph, SoftText } from "./kit/text"
import { validDays } from "./kit/valid-for"
import { inAllLanguages } from "./kit/words"
import type { GuestAccessProps } from "./props"
import { guestAccessSamples } from "./samples/access"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (id: string) => `Your link to order #${id}`,
    title: "Your link to your order",
    opens: (id: string) => `This link opens your order #${id} without a login.`,
    secret:
      "Whoever has the link sees the order: please do not pass it on. If you did not ask for it, you can ignore this email.",
  },
  de: {
    subject: (id) => `Ihr Link zu Bestellung #${id}`,
    title: "Ihr Link zu Ihrer Bestellung",
    opens: (id) =>
      `Mit diesem Link öffnen Sie Ihre Bestellung #${id} ohne Anmeldung.`,
    secret:
      "Wer den Link hat, sieht die Bestellung: Bitte geben Sie ihn nicht weiter. Wenn Sie ihn nicht angefordert haben, können Sie diese E-Mail ignorieren.",
  },
  hi: {
    subject: (id) => `ऑर्डर #${id} के लिए आपका लिंक`,
    title: "आपके ऑर्डर का लिंक",
    opens: (id) => `इस लिंक से आपका ऑर्डर #${id} बिना लॉग-इन के खुलेगा।`,
    secret:
      "जिसके पास यह लिंक होगा, वह ऑर्डर देख सकेगा: कृपया इसे किसी और को न दें। अगर आपने यह लिंक नहीं माँगा, तो इस ईमेल को अनदेखा कर दें।",
  },
})

export const guestAccessEmail: EmailTemplate<GuestAccessProps> = {
  name: "guest-access",
  version: 1,
  subject: ({ display_id }, locale) => words[locale].subject(display_id),
  Body: ({ frame, display_id, href, valid_days }) => {
    const { title, opens, secret } = words[frame.locale]
    const said = opens(display_id)
    return (
      <Letter frame={frame} title={title} preheader={said} why="order">
        <Paragraph>{said}</Paragraph>
        <Action href={href}>{orderWords[frame.locale].view}</Action>
        <SoftText>{validDays[frame.locale](valid_days)}</SoftText>
        <SoftText>{secret}</SoftText>
      </Letter>
    )
  },
  samples: guestAccessSamples,
}
