export const shared = {
  actions: "What can be done",
  back: "Back",
  cancel: "Cancel",
  load_error: { label: "This could not be read", retry: "Try again" },
  note: {
    label: "Note",
    hint: "Why. It stays in the history with your name.",
  },
  problems: {
    empty: "Something has to be here",
    number: "A whole number, such as 100",
    at_least: "At least {{limit}}",
    more_than: "More than {{limit}}",
    at_most: "At most {{limit}}",
    too_long: "At most {{limit}} characters",
  },
  refused: "It was refused",
  unsaved: {
    title: "Leave without saving?",
    description: "What you changed here is lost.",
    leave: "Leave",
    stay: "Stay",
    close: "Close without saving?",
    close_anyway: "Close",
    go_on: "Go on",
  },
  unanswered: {
    label: "No answer",
    text: "The server did not answer. Check your connection, then try again.",
  },
  said: "“{{note}}”",
}
