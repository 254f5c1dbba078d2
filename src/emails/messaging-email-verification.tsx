import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { Paragraph, SoftText } from "./kit/text"
import { validMinutes } from "./kit/valid-for"
import { inAllLanguages } from "./kit/words"
import type { VerificationProps } from "./props"
import { linkSamples } from "./samples/access"
import type { EmailTemplate } from "./template"

const words = inAllLanguages({
  en: {
    title: "Confirm your email address",
    asked: "Please confirm that this address is yours.",
    confirm: "Confirm address",
    otherwise:
      "If you did not ask for this, you can ignore this email: nothing happens without your confirmation.",
  },
  de: {
    title: "E-Mail-Adresse bestätigen",
    asked: "Bitte bestätigen Sie, dass diese Adresse Ihnen gehört.",
    confirm: "Adresse bestätigen",
    otherwise:
      "Wenn Sie das nicht angefordert haben, können Sie diese E-Mail ignorieren: Ohne Ihre Bestätigung geschieht nichts.",
  },
  hi: {
    title: "अपने ईमेल पते की पुष्टि करें",
    asked: "कृपया पुष्टि करें कि यह पता आपका है।",
    confirm: "पते की पुष्टि करें",
    otherwise:
      "अगर आपने यह अनुरोध नहीं किया, तो इस ईमेल को अनदेखा कर दें: आपकी पुष्टि के बिना कुछ नहीं होगा।",
  },
})

export const emailVerificationEmail: EmailTemplate<VerificationProps> = {
  name: "email-verification",
  version: 1,
  subject: (_, locale) => words[locale].title,
  Body: ({ frame, href, valid_minutes }) => {
    const { title, asked, confirm, otherwise } = words[frame.locale]
    return (
      <Letter frame={frame} title={title} preheader={asked} why="account">
        <Paragraph>{asked}</Paragraph>
        <Action href={href}>{confirm}</Action>
        <SoftText>{validMinutes[frame.locale](valid_minutes)}</SoftText>
        <SoftText>{otherwise}</SoftText>
      </Letter>
    )
  },
  samples: linkSamples,
}
