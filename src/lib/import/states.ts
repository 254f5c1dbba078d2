/** The states of an import; each feature makes its status of them. */
export const importStates = {
  initial: "waiting",
  transitions: {
    waiting: ["running", "canceled"],
    running: ["finished", "failed", "canceled"],
    finished: [],
    failed: [],
    canceled: [],
  },
} as const

export type ImportState = keyof typeof importStates.transitions
