import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { Paragraph, SoftText } from "./kit/text"
import { inAllLanguages } from "./kit/words"
import { validMinutes } from "./kit/valid-for"
import type { PasswordResetProps } from "./props"
import { linkSamples } from "./samples/access"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    title: "Choose a new password",
    asked: "Someone asked for a new password for your account.",
    choose: "Choose a password",
    otherwise:
      "If it was not you, there is nothing to do: your password stays as it is.",
  },
  de: {
    title: "Neues Passwort wählen",
    asked: "Für Ihr Konto wurde ein neues Passwort angefordert.",
    choose: "Passwort wählen",
    otherwise:
      "Wenn Sie das nicht waren, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.",
  },
  hi: {
    title: "नया पासवर्ड चुनें",
    asked: "आपके खाते के लिए नया पासवर्ड माँगा गया है।",
    choose: "पासवर्ड चुनें",
    otherwise:
      "अगर यह अनुरोध आपने नहीं किया, तो आपको कुछ नहीं करना है: आपका पासवर्ड वही रहेगा।",
  },
})

export const passwordResetEmail: EmailTemplate<PasswordResetProps> = {
  name: "password-reset",
  version: 1,
  subject: (_, locale) => words[locale].title,
  Body: ({ frame, href, valid_minutes }) => {
    const { title, asked, choose, otherwise } = words[frame.locale]
    return (
      <Letter frame={frame} title={title} preheader={asked} why="account">
        <Paragraph>{asked}</Paragraph>
        <Action href={href}>{choose}</Action>
        <SoftText>{validMinutes[frame.locale](valid_minutes)}</SoftText>
        <SoftText>{otherwise}</SoftText>
      </Letter>
    )
  },
  samples: linkSamples,
}
