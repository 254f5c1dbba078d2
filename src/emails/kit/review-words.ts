import { inAllLanguages, plural } from "./words"

/** What several mails about reviews say. */
export const reviewWords = inAllLanguages({
  en: {
    /** Begins a sentence; without a title it is the shop's. */
    review: (title: string | null) =>
      title ? `Your review of “${title}”` : "Your review of our shop",
    stars: (count: number) =>
      plural("en", count, {
        one: "1 of 5 stars",
        other: `${count} of 5 stars`,
      }),
    more: (count: number) =>
      plural("en", count, {
        one: "and 1 more product",
        other: `and ${count} more products`,
      }),
    signed: (name: string | null) =>
      name
        ? `It will be signed “${name}”, unless you choose another name.`
        : "It will not be signed, unless you choose a name.",
    offer: "A thank-you",
    unconditional:
      "It does not depend on what you write or on how many stars you give. A note beside the review will say that something was given for it.",
    policy: "How we handle reviews",
    objection:
      "You can object to emails like this at any time, with the link below. It costs you nothing beyond the basic rate for sending the message.",
    redress:
      "Independently of this, the courts are open to you and, where the law provides for it, a certified body for out-of-court dispute settlement (Article 21 of the Digital Services Act).",
  },
  de: {
    review: (title) =>
      title ? `Ihre Bewertung zu „${title}“` : "Ihre Bewertung unseres Shops",
    stars: (count) =>
      plural("de", count, {
        one: "1 von 5 Sternen",
        other: `${count} von 5 Sternen`,
      }),
    more: (count) =>
      plural("de", count, {
        one: "und 1 weiteres Produkt",
        other: `und ${count} weitere Produkte`,
      }),
    signed: (name) =>
      name
        ? `Darunter steht „${name}“, wenn Sie keinen anderen Namen wählen.`
        : "Darunter steht kein Name, wenn Sie keinen wählen.",
    offer: "Ein Dankeschön",
    unconditional:
      "Es hängt nicht davon ab, was Sie schreiben oder wie viele Sterne Sie geben. Neben der Bewertung steht ein Hinweis, dass es dafür etwas gab.",
    policy: "Wie wir mit Bewertungen umgehen",
    objection:
      "Sie können solchen E-Mails jederzeit über den Link unten widersprechen, ohne dass dafür andere als die Übermittlungskosten nach den Basistarifen entstehen.",
    redress:
      "Unabhängig davon steht Ihnen der Weg zu den Gerichten offen und, soweit das Gesetz es vorsieht, zu einer zertifizierten Stelle für außergerichtliche Streitbeilegung (Artikel 21 des Gesetzes über digitale Dienste).",
  },
  hi: {
    review: (title) =>
      title ? `“${title}” पर आपकी समीक्षा` : "हमारी दुकान पर आपकी समीक्षा",
    stars: (count) => `5 में से ${count} स्टार`,
    more: (count) =>
      plural("hi", count, {
        one: `और ${count} अन्य उत्पाद`,
        other: `और ${count} अन्य उत्पाद`,
      }),
    signed: (name) =>
      name
        ? `उसके साथ “${name}” नाम दिखेगा, जब तक आप कोई दूसरा नाम न चुनें।`
        : "उसके साथ कोई नाम नहीं दिखेगा, जब तक आप कोई नाम न चुनें।",
    offer: "हमारी ओर से धन्यवाद",
    unconditional:
      "यह इस पर निर्भर नहीं करता कि आप क्या लिखते हैं या कितने स्टार देते हैं। समीक्षा के साथ यह सूचना दिखेगी कि उसके बदले कुछ दिया गया है।",
    policy: "समीक्षाओं के बारे में हमारे नियम",
    objection:
      "ऐसे ईमेल पाने से आप नीचे दिए गए लिंक से कभी भी मना कर सकते हैं। इसमें संदेश भेजने की सामान्य दर के अलावा कोई ख़र्च नहीं होगा।",
    redress:
      "इसके अलावा आप अदालत जा सकते हैं और, जहाँ क़ानून में ऐसी व्यवस्था हो, अदालत के बाहर विवाद सुलझाने वाली किसी प्रमाणित संस्था के पास भी (डिजिटल सर्विसेज़ ऐक्ट का अनुच्छेद 21)।",
  },
})
