/** What the server names by a key, as people say it. */
export const reviewWords = {
  statuses: {
    submitted: "Being checked",
    screening: "Being checked",
    held: "Held",
    published: "Published",
    flagged: "Flagged",
    revised: "Being checked",
    rejected: "Refused",
    removed: "Removed",
    appealed: "Appealed",
    upheld: "Refused for good",
    withdrawn: "Withdrawn by its author",
    anonymised: "Erased",
  },
  findings: {
    links: "Web address",
    "contact-data": "Contact data",
    profanity: "Blocked word",
    "duplicate-text": "Somebody else wrote the same",
    "reused-photo": "Photo of another author",
    "catalogue-photo": "Photo from the catalogue",
    video: "Video, to be watched first",
    unverified: "Not bought here",
    staff: "Written by staff",
    "hidden-elsewhere": "Was not shown where it comes from",
  },
  details: {
    "e-mail": "e-mail",
    phone: "phone",
    messenger: "messenger",
    slur: "slur",
    domain: "name of a shop",
  },
  reasons: {
    "held-by-screening": {
      name: "Held by the screening",
      why: "It found something that a person should see.",
    },
    "illegal-content": {
      name: "Illegal content",
      why: "It breaks the law, such as a threat or a false accusation.",
    },
    "hate-or-harassment": {
      name: "Hate or harassment",
      why: "It attacks people, not the product.",
    },
    "personal-data": {
      name: "Personal data",
      why: "It shows who somebody is or how to reach them.",
    },
    advertising: {
      name: "Advertising",
      why: "It sells something, or leads elsewhere.",
    },
    "not-about-the-subject": {
      name: "Not about this product",
      why: "It says nothing of what was bought here.",
    },
    "not-a-real-experience": {
      name: "Not a real experience",
      why: "The author has not used it.",
    },
    "conflict-of-interest": {
      name: "Conflict of interest",
      why: "Staff, a supplier or a rival wrote it and did not say so.",
    },
    "copied-content": {
      name: "Copied",
      why: "Text or photo is somebody else's.",
    },
    profanity: { name: "Profanity", why: "It is foul-mouthed." },
    unreadable: { name: "Unreadable", why: "There is no sense in it." },
  },
  marks: {
    verified: "Bought here",
    unverified: "Purchase not known",
    invited: "Invited",
    imported: "Imported",
    incentivized: "Was promised something",
    returned: "Returned",
    shop: "About the shop",
  },
  nobody: "Without a name",
}
