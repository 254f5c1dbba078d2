import { Action } from "./kit/action"
import { Letter } from "./kit/letter"
import { Paragraph, SoftText } from "./kit/text"
import { inAllLanguages, plural } from "./kit/words"
import type { PointsExpiringProps } from "./props-of-loyalty"
import { expiringSamples } from "./samples/loyalty"
import type { EmailTemplate, MailLocale } from "./template"

type Points = PointsExpiringProps["expiring"]

const words = inAllLanguages({
  en: {
    points: ({ count, text }: Points) =>
      plural("en", count, { one: `${text} point`, other: `${text} points` }),
    subject: (points: string, until: string) =>
      `${points} can be spent until ${until}`,
    title: "Your points expire soon",
    said: (points: string, until: string) =>
      `The last day for ${points} of yours is ${until}. What is left of them then expires.`,
    worth: (amount: string) =>
      `On an order in our shop they are worth ${amount}.`,
    all: "These are all the points that you have.",
    rest: (points: string) =>
      `In total you can spend ${points}. Those that expire first are spent first.`,
    action: "See my points",
    why: "We tell you of this because the points are yours. You need not do anything.",
  },
  de: {
    points: ({ count, text }) =>
      plural("de", count, { one: `${text} Punkt`, other: `${text} Punkte` }),
    subject: (points, until) => `${points} bis ${until} einlösbar`,
    title: "Ihre Punkte verfallen bald",
    said: (points, until) =>
      `Der letzte Tag für ${points} auf Ihrem Konto ist der ${until}. Was dann noch davon übrig ist, verfällt.`,
    worth: (amount) =>
      `Bei einer Bestellung in unserem Shop sind sie ${amount} wert.`,
    all: "Das sind alle Punkte, die Sie haben.",
    rest: (points) =>
      `Insgesamt können Sie ${points} einlösen. Was zuerst verfällt, wird zuerst eingelöst.`,
    action: "Meine Punkte ansehen",
    why: "Wir sagen es Ihnen, weil die Punkte Ihnen gehören. Sie müssen nichts tun.",
  },
  hi: {
    points: ({ text }) => `${text} पॉइंट`,
    subject: (points, until) => `${points} का उपयोग ${until} तक किया जा सकता है`,
    title: "आपके पॉइंट जल्द समाप्त हो रहे हैं",
    said: (points, until) =>
      `आपके ${points} के लिए आख़िरी दिन ${until} है। उसके बाद इनमें से जो बचेंगे, वे समाप्त हो जाएँगे।`,
    worth: (amount) => `हमारी दुकान के किसी ऑर्डर में इनका मूल्य ${amount} है।`,
    all: "आपके पास कुल इतने ही पॉइंट हैं।",
    rest: (points) =>
      `कुल मिलाकर आप ${points} ख़र्च कर सकते हैं। जो पहले समाप्त होते हैं, वे पहले ख़र्च होते हैं।`,
    action: "मेरे पॉइंट देखें",
    why: "हम यह इसलिए बता रहे हैं क्योंकि ये पॉइंट आपके हैं। आपको कुछ करने की ज़रूरत नहीं है।",
  },
})

function sentences(props: PointsExpiringProps, locale: MailLocale) {
  const { points, said, worth, all, rest } = words[locale]
  const { expiring, available, until } = props
  return {
    said: said(points(expiring), until),
    worth: props.worth && worth(props.worth),
    rest: available.count > expiring.count ? rest(points(available)) : all,
  }
}

export const loyaltyPointsExpiringEmail: EmailTemplate<PointsExpiringProps> = {
  name: "loyalty-points-expiring",
  version: 1,
  subject: ({ expiring, until }, locale) =>
    words[locale].subject(words[locale].points(expiring), until),
  feed: (props, locale) => ({
    title: words[locale].title,
    body: sentences(props, locale).said,
    href: props.href,
  }),
  Body: ({ frame, ...props }) => {
    const { title, action, why } = words[frame.locale]
    const { said, worth, rest } = sentences(props, frame.locale)
    return (
      <Letter frame={frame} title={title} preheader={said} why="account">
        <Paragraph>{said}</Paragraph>
        {worth && <Paragraph>{worth}</Paragraph>}
        <Paragraph>{rest}</Paragraph>
        <Action href={props.href}>{action}</Action>
        <SoftText>{why}</SoftText>
      </Letter>
    )
  },
  samples: expiringSamples,
}
