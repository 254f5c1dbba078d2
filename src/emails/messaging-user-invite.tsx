import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { Paragraph, SoftText } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import type { InviteProps } from "./props"
import { inviteSamples } from "./samples/access"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    subject: "Your invitation to our team",
    title: (shop: string) => `Join the team of ${shop}`,
    invited: (shop: string) =>
      `You are invited to work in the admin of ${shop}. Set a password and you are in.`,
    accept: "Accept the invitation",
    valid: (date: string) =>
      `The invitation is valid until ${date}. It is yours alone: please do not pass it on.`,
  },
  de: {
    subject: "Ihre Einladung in unser Team",
    title: (shop) => `Einladung ins Team von ${shop}`,
    invited: (shop) =>
      `Sie sind eingeladen, in der Verwaltung von ${shop} mitzuarbeiten. Legen Sie ein Passwort fest, und es kann losgehen.`,
    accept: "Einladung annehmen",
    valid: (date) =>
      `Die Einladung gilt bis ${date} und nur für Sie. Bitte geben Sie sie nicht weiter.`,
  },
  hi: {
    subject: "हमारी टीम के लिए आपका आमंत्रण",
    title: (shop) => `${shop} की टीम में आमंत्रण`,
    invited: (shop) =>
      `आपको ${shop} के एडमिन में काम करने के लिए आमंत्रित किया गया है। पासवर्ड बनाएँ और काम शुरू करें।`,
    accept: "आमंत्रण स्वीकार करें",
    valid: (date) =>
      `यह आमंत्रण ${date} तक मान्य है और केवल आपके लिए है। कृपया इसे किसी और को न दें।`,
  },
})

export const userInviteEmail: EmailTemplate<InviteProps> = {
  name: "user-invite",
  version: 1,
  subject: (_, locale) => words[locale].subject,
  Body: ({ frame, href, expires_on }) => {
    const { title, invited, accept, valid } = words[frame.locale]
    const said = invited(frame.shop.name)
    return (
      <Letter
        frame={frame}
        title={title(frame.shop.name)}
        preheader={said}
        why="team"
      >
        <Paragraph>{said}</Paragraph>
        <Action href={href}>{accept}</Action>
        <SoftText>{valid(expires_on)}</SoftText>
      </Letter>
    )
  },
  samples: inviteSamples,
}
