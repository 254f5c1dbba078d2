import { inAllLanguages } from "./words"

/** Why the reader gets a mail, which is said at its foot. */
export type Why = "order" | "account" | "team" | "news" | "review" | "question"

export const letterWords = inAllLanguages({
  en: {
    why: {
      order: (shop: string) =>
        `You are receiving this email because this address was given for an order at ${shop}.`,
      account: (shop: string) =>
        `You are receiving this email because this address was given for an account at ${shop}.`,
      team: (shop: string) =>
        `You are receiving this email because someone at ${shop} invited this address.`,
      news: (shop: string) =>
        `You are receiving this email because you agreed to hear about offers from ${shop}.`,
      review: (shop: string) =>
        `You are receiving this email because this address was given with a review at ${shop}.`,
      question: (shop: string) =>
        `You are receiving this email because this address was given with a question at ${shop}.`,
    },
    unsubscribe: "Unsubscribe from emails like this",
  },
  de: {
    why: {
      order: (shop) =>
        `Sie erhalten diese E-Mail, weil diese Adresse für eine Bestellung bei ${shop} angegeben wurde.`,
      account: (shop) =>
        `Sie erhalten diese E-Mail, weil diese Adresse für ein Konto bei ${shop} angegeben wurde.`,
      team: (shop) =>
        `Sie erhalten diese E-Mail, weil diese Adresse von ${shop} eingeladen wurde.`,
      news: (shop) =>
        `Sie erhalten diese E-Mail, weil Sie Angebote von ${shop} erhalten möchten.`,
      review: (shop) =>
        `Sie erhalten diese E-Mail, weil diese Adresse zu einer Bewertung bei ${shop} angegeben wurde.`,
      question: (shop) =>
        `Sie erhalten diese E-Mail, weil diese Adresse zu einer Frage bei ${shop} angegeben wurde.`,
    },
    unsubscribe: "Solche E-Mails abbestellen",
  },
  hi: {
    why: {
      order: (shop) =>
        `यह ईमेल आपको इसलिए मिला है क्योंकि ${shop} के एक ऑर्डर में यह पता दिया गया था।`,
      account: (shop) =>
        `यह ईमेल आपको इसलिए मिला है क्योंकि ${shop} के एक खाते में यह पता दिया गया था।`,
      team: (shop) =>
        `यह ईमेल आपको इसलिए मिला है क्योंकि ${shop} ने इस पते पर आमंत्रण भेजा है।`,
      news: (shop) =>
        `यह ईमेल आपको इसलिए मिला है क्योंकि आपने ${shop} के ऑफ़र पाने की सहमति दी है।`,
      review: (shop) =>
        `यह ईमेल आपको इसलिए मिला है क्योंकि ${shop} पर एक समीक्षा के साथ यह पता दिया गया था।`,
      question: (shop) =>
        `यह ईमेल आपको इसलिए मिला है क्योंकि ${shop} पर एक सवाल के साथ यह पता दिया गया था।`,
    },
    unsubscribe: "ऐसे ईमेल पाना बंद करें",
  },
})
