import { inAllLanguages } from "../../emails/kit/words"

export const unsubscribeWords = inAllLanguages({
  en: {
    ask: {
      title: "No more of these mails?",
      about: (topic: string) => `You would get no more mails about: ${topic}.`,
      some: "these messages",
      kept: "Mails that belong to an order or your account still come.",
      one: "Unsubscribe",
      all: "Unsubscribe from all offers and news",
    },
    locked: {
      title: "These mails belong to your order or account",
      text: "They cannot be switched off. Offers and news can.",
    },
    done: {
      title: "Done",
      text: "We will send you no more of these mails.",
      undo: "Changed your mind? Choose your messages in your account",
    },
    lost: {
      title: "This link does not work any more",
      text: "Write to us, or choose your messages in your account, and we will stop.",
      centre: "Choose your messages",
    },
  },
  de: {
    ask: {
      title: "Keine solchen E-Mails mehr?",
      about: (topic) => `Sie erhalten dann keine E-Mails mehr zu: ${topic}.`,
      some: "diese Nachrichten",
      kept: "E-Mails zu Bestellungen und zu Ihrem Konto kommen weiterhin.",
      one: "Abbestellen",
      all: "Alle Angebote und Neuigkeiten abbestellen",
    },
    locked: {
      title: "Diese E-Mails gehören zu Ihrer Bestellung oder Ihrem Konto",
      text: "Sie lassen sich nicht abbestellen, Angebote und Neuigkeiten schon.",
    },
    done: {
      title: "Erledigt",
      text: "Wir schicken Ihnen keine solchen E-Mails mehr.",
      undo: "Doch anders überlegt? Nachrichten im Konto auswählen",
    },
    lost: {
      title: "Dieser Link funktioniert nicht mehr",
      text: "Schreiben Sie uns, oder wählen Sie Ihre Nachrichten im Konto aus, dann hören wir auf.",
      centre: "Nachrichten auswählen",
    },
  },
  hi: {
    ask: {
      title: "ऐसे ईमेल बंद करें?",
      about: (topic) => `इसके बाद इस विषय के ईमेल नहीं आएँगे: ${topic}।`,
      some: "ये संदेश",
      kept: "आपके ऑर्डर और खाते से जुड़े ईमेल आते रहेंगे।",
      one: "बंद करें",
      all: "सभी ऑफ़र और समाचार बंद करें",
    },
    locked: {
      title: "ये ईमेल आपके ऑर्डर या खाते से जुड़े हैं",
      text: "इन्हें बंद नहीं किया जा सकता। ऑफ़र और समाचार बंद किए जा सकते हैं।",
    },
    done: {
      title: "हो गया",
      text: "अब हम आपको ऐसे ईमेल नहीं भेजेंगे।",
      undo: "मन बदल गया? अपने खाते में संदेश चुनें",
    },
    lost: {
      title: "यह लिंक अब काम नहीं करता",
      text: "हमें लिखें, या अपने खाते में संदेश चुनें, और हम ईमेल भेजना बंद कर देंगे।",
      centre: "संदेश चुनें",
    },
  },
})
