import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { Paragraph } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { TransferProps } from "./props"
import { transferSamples } from "./samples/access"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: (id: string) => `May your order #${id} move to another account?`,
    title: "Move your order to another account?",
    asked: (id: string) =>
      `Someone with an account in our shop asks to add your order #${id} to it. You decide.`,
    consequence:
      "Whoever has the order in their account sees what was bought and where it was sent. If you do not know who is asking, decline.",
    accept: "Move the order",
    decline: "Decline",
    in_mail: "The email we sent you about this holds the links to decide.",
  },
  de: {
    subject: (id) => `Darf Ihre Bestellung #${id} in ein anderes Konto?`,
    title: "Bestellung in ein anderes Konto übertragen?",
    asked: (id) =>
      `Jemand mit einem Konto in unserem Shop möchte Ihre Bestellung #${id} übernehmen. Sie entscheiden.`,
    consequence:
      "Wer die Bestellung im Konto hat, sieht, was gekauft und wohin es geschickt wurde. Wenn Sie nicht wissen, wer fragt, lehnen Sie bitte ab.",
    accept: "Bestellung übertragen",
    decline: "Ablehnen",
    in_mail:
      "In unserer E-Mail dazu finden Sie die Links, mit denen Sie entscheiden.",
  },
  hi: {
    subject: (id) => `क्या आपका ऑर्डर #${id} दूसरे खाते में जोड़ा जाए?`,
    title: "ऑर्डर दूसरे खाते में जोड़ें?",
    asked: (id) =>
      `हमारी दुकान का एक खाताधारक आपका ऑर्डर #${id} अपने खाते में जोड़ना चाहता है। निर्णय आपका है।`,
    consequence:
      "जिसके खाते में ऑर्डर होगा, वह देख सकेगा कि क्या खरीदा गया और कहाँ भेजा गया। अगर आप नहीं जानते कि यह अनुरोध किसका है, तो कृपया मना कर दें।",
    accept: "ऑर्डर जोड़ने दें",
    decline: "मना करें",
    in_mail: "निर्णय के लिंक उस ईमेल में हैं, जो हमने आपको भेजा है।",
  },
})

export const orderTransferRequestedEmail: EmailTemplate<TransferProps> = {
  name: "order-transfer-requested",
  version: 1,
  subject: ({ display_id }, locale) => words[locale].subject(display_id),
  // Its links are secret, and a feed is stored: so it only points to the mail.
  feed: ({ display_id }, locale) => ({
    title: words[locale].subject(display_id),
    body: words[locale].in_mail,
    href: null,
  }),
  Body: ({ frame, display_id, accept_href, decline_href }) => {
    const said = words[frame.locale]
    return (
      <Letter
        frame={frame}
        title={said.title}
        preheader={said.asked(display_id)}
        why="order"
      >
        <Paragraph>{said.asked(display_id)}</Paragraph>
        <Paragraph>{said.consequence}</Paragraph>
        <Action href={accept_href}>{said.accept}</Action>
        <Action href={decline_href} quiet>
          {said.decline}
        </Action>
      </Letter>
    )
  },
  samples: transferSamples,
}
