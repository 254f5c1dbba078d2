import type { ReviewRejectedProps } from "../props-of-reviews"
import { inAllLanguages } from "./words"

type Kind = ReviewRejectedProps["kind"]
type Ground = ReviewRejectedProps["ground"]["kind"]
type Detection = ReviewRejectedProps["detection"]["kind"]

/**
 * A statement of reasons: what is restricted, where and how long, on which
 * ground and facts, how it was found and decided, and what can be done.
 */
export const rejectionWords = inAllLanguages({
  en: {
    subject: {
      rejected: (review: string) => `${review} was not published`,
      removed: (review: string) => `${review} was removed`,
      edit: (review: string) => `${review}: the change was not published`,
    } satisfies Record<Kind, unknown>,
    title: {
      rejected: "We have not published your review",
      removed: "We have removed your review",
      edit: "We have not published your change",
    } satisfies Record<Kind, string>,
    said: {
      rejected: (review: string, date: string) =>
        `${review}, written on ${date}, is not shown in our shop. Here is why, and what you can do.`,
      removed: (review: string, date: string) =>
        `${review}, written on ${date}, is no longer shown in our shop. Here is why, and what you can do.`,
      edit: (review: string, date: string) =>
        `${review} was changed on ${date}. We show it as it was before. Here is why, and what you can do.`,
    } satisfies Record<Kind, unknown>,
    scope:
      "The decision holds in all countries and has no end date, unless it is changed.",
    why: "The reason",
    ground: {
      terms: "It breaks this rule for reviews in our shop:",
      law: "We believe that it breaks the law:",
    } satisfies Record<Ground, string>,
    how: "How we decided",
    detection: {
      team: "Our team noticed it.",
      notice: "Somebody reported it to us.",
      screening: "An automatic check drew our attention to it.",
    } satisfies Record<Detection, string>,
    person:
      "The decision was made by a person. How many stars you gave played no part in it.",
    options: "What you can do",
    edit: "You can change your review and send it again. We then look at it anew.",
    edit_action: "Change your review",
    appeal: (date: string) =>
      `If you think that we are wrong, you can appeal until ${date}, free of charge. A person looks at it again and tells you the result with the reasons.`,
    appeal_action: "Appeal the decision",
  },
  de: {
    subject: {
      rejected: (review) => `${review} wurde nicht veröffentlicht`,
      removed: (review) => `${review} wurde entfernt`,
      edit: (review) => `${review}: Die Änderung wurde nicht veröffentlicht`,
    },
    title: {
      rejected: "Wir haben Ihre Bewertung nicht veröffentlicht",
      removed: "Wir haben Ihre Bewertung entfernt",
      edit: "Wir haben Ihre Änderung nicht veröffentlicht",
    },
    said: {
      rejected: (review, date) =>
        `${review}, geschrieben am ${date}, wird in unserem Shop nicht gezeigt. Hier steht, warum, und was Sie tun können.`,
      removed: (review, date) =>
        `${review}, geschrieben am ${date}, wird in unserem Shop nicht mehr gezeigt. Hier steht, warum, und was Sie tun können.`,
      edit: (review, date) =>
        `${review} wurde am ${date} geändert. Wir zeigen sie, wie sie davor war. Hier steht, warum, und was Sie tun können.`,
    },
    scope:
      "Die Entscheidung gilt in allen Ländern und unbefristet, solange sie nicht geändert wird.",
    why: "Der Grund",
    ground: {
      terms: "Sie verstößt gegen diese Regel für Bewertungen in unserem Shop:",
      law: "Nach unserer Auffassung verstößt sie gegen das Gesetz:",
    },
    how: "Wie wir entschieden haben",
    detection: {
      team: "Unserem Team ist es aufgefallen.",
      notice: "Jemand hat es uns gemeldet.",
      screening: "Eine automatische Prüfung hat uns darauf aufmerksam gemacht.",
    },
    person:
      "Entschieden hat ein Mensch. Wie viele Sterne Sie gegeben haben, spielte keine Rolle.",
    options: "Was Sie tun können",
    edit: "Sie können Ihre Bewertung ändern und noch einmal absenden. Wir prüfen sie dann neu.",
    edit_action: "Bewertung ändern",
    appeal: (date) =>
      `Wenn Sie meinen, dass wir falsch liegen, können Sie bis ${date} kostenlos Beschwerde einlegen. Ein Mensch prüft es noch einmal und teilt Ihnen das Ergebnis mit Gründen mit.`,
    appeal_action: "Beschwerde einlegen",
  },
  hi: {
    subject: {
      rejected: (review) => `${review} प्रकाशित नहीं की गई`,
      removed: (review) => `${review} हटा दी गई`,
      edit: (review) => `${review}: बदलाव प्रकाशित नहीं किया गया`,
    },
    title: {
      rejected: "हमने आपकी समीक्षा प्रकाशित नहीं की है",
      removed: "हमने आपकी समीक्षा हटा दी है",
      edit: "हमने आपका बदलाव प्रकाशित नहीं किया है",
    },
    said: {
      rejected: (review, date) =>
        `${review}, जो ${date} को लिखी गई थी, हमारी दुकान में नहीं दिखाई जा रही है। इसका कारण और आपके विकल्प यहाँ दिए गए हैं।`,
      removed: (review, date) =>
        `${review}, जो ${date} को लिखी गई थी, अब हमारी दुकान में नहीं दिखाई जा रही है। इसका कारण और आपके विकल्प यहाँ दिए गए हैं।`,
      edit: (review, date) =>
        `${review} में ${date} को बदलाव किया गया था। हम उसे पहले जैसी ही दिखा रहे हैं। इसका कारण और आपके विकल्प यहाँ दिए गए हैं।`,
    },
    scope:
      "यह निर्णय सभी देशों में लागू है और जब तक बदला न जाए, इसकी कोई समय-सीमा नहीं है।",
    why: "कारण",
    ground: {
      terms: "यह हमारी दुकान में समीक्षाओं के इस नियम के विरुद्ध है:",
      law: "हमारे विचार से यह क़ानून के विरुद्ध है:",
    },
    how: "निर्णय कैसे लिया गया",
    detection: {
      team: "इस पर हमारी टीम का ध्यान गया।",
      notice: "किसी ने हमें इसकी सूचना दी।",
      screening: "एक स्वचालित जाँच ने इस पर हमारा ध्यान दिलाया।",
    },
    person:
      "निर्णय किसी व्यक्ति ने लिया है। आपने कितने स्टार दिए, इसका उस पर कोई असर नहीं पड़ा।",
    options: "आप क्या कर सकते हैं",
    edit: "आप अपनी समीक्षा बदलकर फिर से भेज सकते हैं। तब हम उसे नए सिरे से देखेंगे।",
    edit_action: "समीक्षा बदलें",
    appeal: (date) =>
      `अगर आपको लगता है कि हम ग़लत हैं, तो आप ${date} तक निःशुल्क अपील कर सकते हैं। कोई व्यक्ति इसे फिर से देखेगा और आपको परिणाम कारण सहित बताएगा।`,
    appeal_action: "निर्णय के विरुद्ध अपील करें",
  },
})
