/**
 * One configuration, one project per kind of spec. `npm test` picks the kinds
 * and brings the database; see scripts/test.mjs.
 */
const kinds = {
  unit: [
    "<rootDir>/{src,scripts,integration-tests/sample/src}/**/__tests__/**/*.unit.spec.ts",
  ],
  module: [
    "<rootDir>/src/{modules,lib}/*/__tests__/**/*.spec.ts",
    "<rootDir>/integration-tests/modules/**/*.spec.ts",
  ],
  http: [
    "<rootDir>/integration-tests/http/**/*.spec.ts",
    // Files that share an application; see scripts/lib/test-groups.mjs.
    "<rootDir>/.cache/http-specs/*.spec.ts",
  ],
  processes: ["<rootDir>/integration-tests/processes/**/*.spec.ts"],
  alone: ["<rootDir>/integration-tests/processes/**/*.alone.spec.ts"],
  scenarios: ["<rootDir>/integration-tests/scenarios/**/*.spec.ts"],
}

module.exports = {
  projects: Object.entries(kinds).map(([kind, testMatch]) => ({
    displayName: kind,
    rootDir: __dirname,
    testMatch,
    testPathIgnorePatterns: [
      "/node_modules/",
      "/.medusa/",
      ...(kind === "module" ? ["\\.unit\\.spec\\.ts$"] : []),
      ...(kind === "processes" ? ["\\.alone\\.spec\\.ts$"] : []),
    ],
    modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/bench/stock/"],
    testEnvironment: "node",
    setupFiles: ["<rootDir>/integration-tests/support/environment.ts"],
    setupFilesAfterEnv: ["<rootDir>/integration-tests/support/quiet.ts"],
    transform: {
      "^.+\\.tsx?$": [
        "@swc/jest",
        {
          jsc: {
            parser: { syntax: "typescript", decorators: true, tsx: true },
            transform: {
              decoratorMetadata: true,
              react: { runtime: "automatic" },
            },
            target: "es2022",
          },
          // Some packages are ES modules, which only a real import() loads.
          module: { type: "commonjs", ignoreDynamic: true },
        },
      ],
    },
  })),
}
