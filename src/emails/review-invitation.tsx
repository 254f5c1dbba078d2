import { Letter } from "./kit/letter"
import { ReviewLines } from "./kit/review-lines"
import { ReviewOffer } from "./kit/review-offer"
import { reviewWords } from "./kit/review-words"
import { Label, Paragraph, SoftText, TextLink } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { ReviewInvitationProps } from "./props-of-reviews"
import { invitationSamples } from "./samples/reviews"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (id: string) => `What do you think of your order #${id}?`,
    title: "What do you think of it?",
    asked: (shop: string, id: string) =>
      `This is about your order #${id} from ${shop}. If you like, tell other shoppers what you think of it.`,
    welcome: "Every opinion is welcome, good, bad or in between.",
    star: "A star opens the form; nothing is published until you send it.",
    use_title: "What happens with your review",
    use: "We show it in our shop beside the product. Every review that keeps to our rules is published, whatever its stars. You can change or withdraw yours at any time.",
    address: "Your email address is never shown.",
  },
  de: {
    subject: (id) => `Wie finden Sie Ihre Bestellung #${id}?`,
    title: "Wie finden Sie es?",
    asked: (shop, id) =>
      `Es geht um Ihre Bestellung #${id} bei ${shop}. Wenn Sie mögen, erzählen Sie anderen, wie Sie sie finden.`,
    welcome: "Jede Meinung ist willkommen, ob gut, schlecht oder dazwischen.",
    star: "Ein Stern öffnet das Formular; veröffentlicht wird erst, was Sie absenden.",
    use_title: "Was mit Ihrer Bewertung geschieht",
    use: "Wir zeigen sie in unserem Shop beim Produkt. Jede Bewertung, die unsere Regeln einhält, wird veröffentlicht, gleich mit wie vielen Sternen. Sie können Ihre jederzeit ändern oder zurückziehen.",
    address: "Ihre E-Mail-Adresse wird nie gezeigt.",
  },
  hi: {
    subject: (id) => `ऑर्डर #${id} आपको कैसा लगा?`,
    title: "आपको कैसा लगा?",
    asked: (shop, id) =>
      `यह ${shop} से आपके ऑर्डर #${id} के बारे में है। अगर आप चाहें, तो दूसरे ख़रीदारों को बताएँ कि आपको वह कैसा लगा।`,
    welcome: "हर राय का स्वागत है, चाहे अच्छी हो, बुरी हो या बीच की।",
    star: "किसी भी स्टार से फ़ॉर्म खुलेगा; आपके भेजने से पहले कुछ भी प्रकाशित नहीं होगा।",
    use_title: "आपकी समीक्षा का क्या होगा",
    use: "हम उसे अपनी दुकान में उत्पाद के साथ दिखाते हैं। हमारे नियमों का पालन करने वाली हर समीक्षा प्रकाशित होती है, चाहे उसमें कितने भी स्टार हों। आप अपनी समीक्षा कभी भी बदल या वापस ले सकते हैं।",
    address: "आपका ईमेल पता कभी नहीं दिखाया जाएगा।",
  },
})

export const reviewInvitationEmail: EmailTemplate<ReviewInvitationProps> = {
  name: "review-invitation",
  version: 1,
  subject: ({ display_id }, locale) => words[locale].subject(display_id),
  feed: ({ display_id, href }, locale) => ({
    title: words[locale].subject(display_id),
    body: words[locale].welcome,
    href,
  }),
  Body: ({ frame, ...props }) => {
    const { locale, shop, unsubscribe_href } = frame
    const said = words[locale]
    const { signed, policy, objection } = reviewWords[locale]
    return (
      <Letter
        frame={frame}
        title={said.title}
        preheader={said.welcome}
        why="order"
      >
        <Paragraph>{said.asked(shop.name, props.display_id)}</Paragraph>
        <Paragraph>
          {said.welcome} {said.star}
        </Paragraph>
        <ReviewLines {...props} locale={locale} />
        <ReviewOffer offer={props.offer} locale={locale} />
        <Label>{said.use_title}</Label>
        <SoftText>{said.use}</SoftText>
        <SoftText>
          {signed(props.display_name)} {said.address}
        </SoftText>
        <SoftText>
          <TextLink href={props.policy_href}>{policy}</TextLink>
        </SoftText>
        {unsubscribe_href && <SoftText>{objection}</SoftText>}
      </Letter>
    )
  },
  samples: invitationSamples,
}
