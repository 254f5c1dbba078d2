export const reviewQuestions = {
  title: "Questions",
  description: "What people ask about products, and what others answer.",
  question_of: "Question of {{name}}",
  answer_of: "Answer of {{name}}",
  shop: "the shop",
  erased: "The text was erased.",
  verbs: { publish: "Publish", reject: "Refuse", answer: "Answer" },
  refuse: {
    question: "Refuse a question",
    answer: "Refuse an answer",
    description: "Nobody reads it any more. It is kept, with the reason.",
    keys: "Press the number of a reason, then Ctrl or ⌘ with Enter.",
  },
  answer: {
    title: "Answer as the shop",
    description: "Everybody reads it at once, and whoever asked is told.",
    text: "Answer",
    hint: "Ctrl or ⌘ with Enter sends it.",
  },
  done: { publish: "Published", reject: "Refused", answer: "Answered" },
  empty: {
    waiting: {
      heading: "No question waits for you",
      description:
        "Questions and answers that the screening holds appear here.",
    },
    published: {
      heading: "Nobody has asked yet",
      description: "Questions without any finding are published by themselves.",
    },
    refused: {
      heading: "Nothing was refused",
      description: "What you refuse is kept here, with its reason.",
    },
    all: {
      heading: "There are no questions",
      description: "Customers can ask about every product.",
    },
  },
}
