/** What Chromium, Firefox and Safari say when nothing came back. */
const NO_ANSWER =
  /^(failed to fetch|fetch failed|load failed|network ?error|the (network|internet) connection)/i

/** Whether the server never answered, so that nothing was refused. */
export const isUnanswered = (error: unknown) =>
  error instanceof TypeError && NO_ANSWER.test(error.message)
