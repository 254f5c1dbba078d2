/** Of the pages Settings and Transparency, and of what is said to authors. */
export const reviewPages = {
  appeal: {
    statuses: {
      open: "The author appeals",
      granted: "The author appealed, and was right",
      upheld: "The author appealed",
    },
    shop: "The shop answered",
    uphold: "Let the decision stand",
    description: "The author is told why, and cannot appeal once more.",
    answer: "Answer",
    hint: "It is sent to the author as you write it. Ctrl or ⌘ with Enter sends it.",
    upheld: "The decision stands, and the author is told",
  },
  flags: {
    from: { customer: "a customer", guest: "a guest" },
    uphold: "Remove for this",
    uphold_description:
      "It is removed for the reason that the reader gave: {{reason}}. The author is told and may appeal.",
  },
  reply: {
    shop: "The shop",
    change: "Change the reply",
    title: "Reply to {{name}}",
    description: "The author gets a mail either way.",
    label: "Reply",
    audience: "Who reads it",
    audiences: { public: "Everybody", private: "The author alone" },
    hint: {
      public: "It stands below the review, for all who read it.",
      private: "Only the author gets it, by mail.",
      again: "It takes the place of the reply that stands there now.",
    },
    submit: { public: "Publish the reply", private: "Send to the author" },
    done: {
      public: "Your reply stands below the review",
      private: "Your reply is on its way to the author",
    },
  },
  settings: {
    menu: "Settings",
    title: "How reviews are handled",
    of_all: "Of all sales channels that have no settings of their own.",
    of_channel:
      "Of this sales channel alone. Once saved, it no longer follows the settings of all.",
    channel: "Sales channel",
    all_channels: "All sales channels",
    save: "Save",
    saved: "The settings are saved",
    unsaved: "There are changes that are not saved",
    all_saved: "Everything is saved",
    unsound: "Something in the form is not right yet",
    discard: "Discard changes",
    between: "A whole number from {{min}} to {{max}}",
    errors: {
      number: "A whole number, please",
      text: "Say it in one language at least",
      domain: "Domains only, one a line, such as shop.example",
      too_many: "These are too many",
      too_long: "One of them is longer than 100 characters",
      twice: "There are two that say the same",
      two_answers: "There must be two answers at least",
    },
    parts: {
      asking: {
        title: "Asking for reviews",
        description: "Each order is asked about once, by mail.",
      },
      offer: {
        title: "What is promised",
        description:
          "It holds for whoever is asked from now on, whatever they write.",
      },
      publishing: {
        title: "What is held back",
        description:
          "Nothing is refused by a machine: what it finds waits for you.",
      },
      showing: {
        title: "How they are shown",
        description: "Next to the products, in the store.",
      },
      taking_part: {
        title: "What shoppers can do",
        description: "What is off is refused, and what is there stays.",
      },
      attributes: {
        title: "Questions of your own",
        description: "Asked beside the stars, and added up on the product.",
      },
    },
    invite_after_days: {
      label: "Days until the invitation",
      hint: "After the first item of an order arrived. 0 asks on the same day.",
    },
    reminds: {
      label: "Remind once",
      hint: "Who has not answered is asked a second time, and never a third.",
    },
    remind_after_days: {
      label: "Days until the reminder",
      hint: "After the invitation.",
    },
    reviewable_days_after_fulfilment: {
      label: "Days on the way",
      hint: "Where the carrier does not tell that a parcel arrived, it can be reviewed so many days after it was sent.",
    },
    has_offer: {
      label: "Promise something for a review",
      hint: "Such reviews are labelled for all to see. A promise must not depend on the stars, so there is nothing here to make it so.",
    },
    offer: "What is promised",
    publishes_without_purchase: {
      label: "Take reviews without a purchase",
      hint: "They wait for you, and are labelled as not bought here.",
    },
    held_days_max: {
      label: "Days you have to decide",
      hint: "After that a held review is published by itself, unless that might break the law. ISO 20488 allows ten.",
    },
    blocked_words: {
      label: "Words that wait for you",
      hint: "One a line, beside the lists for each language. A review that has one in it is held.",
    },
    staff_email_domains: {
      label: "Mail domains of your staff",
      hint: "One a line. Reviews of your own people wait for you: they must say who they are.",
    },
    default_order: {
      label: "Order",
      hint: "As long as a shopper does not choose another one. It is named in the policy.",
      values: {
        newest: "Newest first",
        helpful: "Most helpful first",
        highest: "Most stars first",
        lowest: "Fewest stars first",
      },
    },
    refund_label: {
      label: "When the item was paid back",
      hint: "What becomes of a review whose item was returned or refunded.",
      values: {
        returned: "Label it as returned",
        keep: "Leave it as it is",
        unverify: "No longer call it bought here",
      },
    },
    media_enabled: {
      label: "Photos and videos",
      hint: "Videos always wait for you.",
    },
    photos_max: {
      label: "Photos for each review",
      hint: "And one video.",
    },
    votes_enabled: {
      label: "Votes",
      hint: "Shoppers say whether a review helped them.",
    },
    questions_enabled: {
      label: "Questions",
      hint: "Shoppers ask about a product; buyers and the shop answer.",
    },
    attributes: {
      none: "There are none. Such as: How does it fit? Small, as expected, large.",
      add: "Add a question",
      question: "Question {{number}}",
      remove: "Remove question {{number}}",
      product_type: "Asked about",
      all_products: "All products",
      answer: "Answer {{number}}",
      add_answer: "Add an answer",
      remove_answer: "Remove answer {{number}}",
    },
    policy: {
      title: "What shoppers are told",
      description: "Written from these settings, so that it cannot be wrong.",
      language: "Language of the policy",
      unsound: "It is written once the form is right.",
    },
  },
  transparency: {
    title: "Transparency",
    description: "What everybody can read of how reviews are handled here.",
    as_of: "What everybody can read, as of the end of {{day}} (UTC).",
    empty: {
      heading: "The first day is not over yet",
      description:
        "Each night all reviews are counted, and one root is published that stands for them and for what became of each.",
    },
    verdicts: {
      fair: {
        label: "Stars make no difference",
        text: "Reviews of few stars are not refused more often than others, as far as the numbers tell.",
      },
      skewed: {
        label: "Stars seem to make a difference",
        text: "Reviews of some stars are refused clearly more often than others. Look at what was refused: every refusal can be taken back by publishing it on appeal.",
      },
      one_outcome: {
        label: "There is nothing to compare",
        text: "All reviews had the same outcome so far, so none was treated differently.",
      },
      too_few_decisions: {
        label: "Too few to tell",
        text: "It takes a few dozen decisions before the numbers say anything.",
      },
    },
    skew: {
      title: "Are bad reviews treated like good ones?",
      description: "Imported ones are left out: others decided on them.",
      chance:
        "If stars played no part, differences as large as these would come about by chance in {{percent}} of all shops (p {{chance}}; chi-squared {{chi_squared}}, {{count}} degrees of freedom). Below 1 % the bell rings.",
      stars: "Stars",
      published: "Published",
      refused: "Refused",
      share: "Part that was refused",
    },
    statuses: {
      title: "What became of them",
      description: "All reviews, by where they stand.",
      none: "There are no reviews yet.",
    },
    reasons: {
      title: "Why",
      description: "The reasons of what is held or was refused.",
      none: "Nothing is held, and nothing was refused.",
    },
    held: {
      title: "How long they waited",
      description: "Held reviews that were decided on in the last 90 days.",
      decided: "Decided on",
      median: "Half of them within",
      longest: "The longest",
    },
    days: {
      title: "Sealed days",
      description:
        "A root stands for all reviews of a day. No review can be changed or left out later without another root.",
      root_of: "Root of {{day}}",
      day: "Day",
      reviews: "Reviews",
      root: "Root",
      sealed: "Sealed",
      copy: "Copy the root of {{day}}",
    },
  },
}
