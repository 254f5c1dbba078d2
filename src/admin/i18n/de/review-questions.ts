import type { reviewQuestions as english } from "../en/review-questions"

export const reviewQuestions: typeof english = {
  title: "Fragen",
  description: "Was zu Produkten gefragt wird und was andere antworten.",
  question_of: "Frage von {{name}}",
  answer_of: "Antwort von {{name}}",
  shop: "Ihrem Shop",
  erased: "Der Text wurde gelöscht.",
  verbs: {
    publish: "Veröffentlichen",
    reject: "Ablehnen",
    answer: "Antworten",
  },
  refuse: {
    question: "Frage ablehnen",
    answer: "Antwort ablehnen",
    description: "Niemand liest sie mehr. Sie bleibt erhalten, mit dem Grund.",
    keys: "Drücken Sie die Nummer eines Grundes, dann Strg oder ⌘ mit Enter.",
  },
  answer: {
    title: "Als Shop antworten",
    description: "Alle lesen es sofort, und wer gefragt hat, erfährt davon.",
    text: "Antwort",
    hint: "Strg oder ⌘ mit Enter sendet sie.",
  },
  done: {
    publish: "Veröffentlicht",
    reject: "Abgelehnt",
    answer: "Beantwortet",
  },
  empty: {
    waiting: {
      heading: "Keine Frage wartet auf Sie",
      description:
        "Fragen und Antworten, die die Prüfung zurückhält, erscheinen hier.",
    },
    published: {
      heading: "Noch hat niemand gefragt",
      description: "Fragen ohne Befund werden von selbst veröffentlicht.",
    },
    refused: {
      heading: "Nichts wurde abgelehnt",
      description: "Was Sie ablehnen, bleibt hier, mit seinem Grund.",
    },
    all: {
      heading: "Es gibt keine Fragen",
      description: "Kunden können zu jedem Produkt fragen.",
    },
  },
}
