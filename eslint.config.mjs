import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

/** Medusa's rules speak of the application, not of its specs. */
const specs = ["**/__tests__/**", "integration-tests/**"]

/**
 * Medusa's strict preset. Its warnings become errors, because what CI lets
 * pass is not kept; its list of ignored files is dropped, because as it stands
 * it would hide the specs from every other rule too.
 */
const medusaStrict = medusa.configs.strict
  .filter((config) => config.rules)
  .map((config) => ({
    ...config,
    ignores: [...(config.ignores ?? []), ...specs],
    rules: Object.fromEntries(
      Object.entries(config.rules).map(([name, level]) =>
        level === "warn" ? [name, "error"] : [name, level]
      )
    ),
  }))
const medusaPlugins = medusa.configs.strict.filter(
  (config) => config.plugins && !config.rules
)

/**
 * Medusa's services, axios and JSON hand out `any` and core's states as plain
 * strings, Medusa's interfaces want promises from what never waits, and its
 * hooks are methods that are called without their object. Our own `any` is
 * refused all the same.
 */
const handedOutByMedusa = {
  "@typescript-eslint/no-unsafe-argument": "off",
  "@typescript-eslint/no-unsafe-assignment": "off",
  "@typescript-eslint/no-unsafe-call": "off",
  "@typescript-eslint/no-unsafe-enum-comparison": "off",
  "@typescript-eslint/no-unsafe-member-access": "off",
  "@typescript-eslint/no-unsafe-return": "off",
  "@typescript-eslint/require-await": "off",
  "@typescript-eslint/unbound-method": "off",
}

const LEFT_FOR_LATER = ["todo", "fixme", "xxx", "hack"]

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      ".medusa/",
      ".data/",
      ".cache/",
      "bench/stock/",
      "**/migrations/",
      "**/*.mjs",
      "jest.config.js",
    ],
  },
  ...medusaPlugins,
  ...medusaStrict,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      // `project` is what Medusa's preset sets; the two exclude each other.
      parserOptions: { project: null, projectService: true },
    },
    rules: {
      ...handedOutByMedusa,
      "no-warning-comments": ["error", { terms: LEFT_FOR_LATER }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports" },
      ],
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description", "ts-ignore": true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  {
    // Browsers are not concerned.
    files: ["**/*.ts"],
    ignores: ["src/admin/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        {
          object: "URL",
          property: "canParse",
          message: "It says no to a letter like ü; see src/lib/parse-url.ts.",
        },
      ],
    },
  }
)
