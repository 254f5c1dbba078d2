/** The environment cannot be used. The message lists every problem at once. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(
      [
        "The configuration cannot be used:",
        ...problems.map((problem) => `  - ${problem}`),
        "Every variable is explained in .env.template; set it in .env or in the environment.",
      ].join("\n")
    )
    this.name = "ConfigError"
  }
}
