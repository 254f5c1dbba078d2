import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { Paragraph } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { WelcomeProps } from "./props"
import { welcomeSamples } from "./samples/access"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: "Your account is ready",
    title: (name: string | null) => (name ? `Welcome, ${name}` : "Welcome"),
    ready:
      "Your account is ready. From now on you find your orders, returns and addresses in one place.",
    open: "Go to your account",
  },
  de: {
    subject: "Ihr Konto ist eingerichtet",
    title: (name) => (name ? `Willkommen, ${name}` : "Willkommen"),
    ready:
      "Ihr Konto ist eingerichtet. Ab jetzt finden Sie Ihre Bestellungen, Rücksendungen und Adressen an einem Ort.",
    open: "Zu Ihrem Konto",
  },
  hi: {
    subject: "आपका खाता तैयार है",
    title: (name) => (name ? `${name} जी, आपका स्वागत है` : "आपका स्वागत है"),
    ready: "आपका खाता तैयार है। अब आपके ऑर्डर, रिटर्न और पते एक ही जगह मिलेंगे।",
    open: "अपना खाता खोलें",
  },
})

export const customerWelcomeEmail: EmailTemplate<WelcomeProps> = {
  name: "customer-welcome",
  version: 1,
  subject: (_, locale) => words[locale].subject,
  feed: ({ first_name, href }, locale) => ({
    title: words[locale].title(first_name),
    body: words[locale].ready,
    href,
  }),
  Body: ({ frame, first_name, href }) => {
    const { title, ready, open } = words[frame.locale]
    return (
      <Letter
        frame={frame}
        title={title(first_name)}
        preheader={ready}
        why="account"
      >
        <Paragraph>{ready}</Paragraph>
        <Action href={href}>{open}</Action>
      </Letter>
    )
  },
  samples: welcomeSamples,
}
