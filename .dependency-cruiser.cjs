/**
 * The arrows of the house: who may know whom. Every rule has its refused and
 * its allowed case in `scripts/checks/__tests__/arrows.unit.spec.ts`.
 */

/** The sample feature of the tests keeps the same house. */
const SRC = "^(?:integration-tests/sample/)?src/"
/** Specs look behind every door; the arrows bind what is shipped. */
const SPECS = "/__tests__/"
/** Parts of the kit that only compute: no clock, no container, no I/O. */
const PURE_PARTS =
  "^src/lib/(backoff|csv|cursor|hash-chain|import/states|merkle|money|parse-url|status|zone|errors/(request-problem|statuses)|error-message)(/|\\.ts$)"
/** What is free of a feature's word and of an application's container. */
const PURE_FRAMEWORK =
  "(@medusajs/framework/(dist/)?(deps/)?(utils|types|zod)|/zod/)(/|$|\\.)"
const FEATURE_ROOTS =
  "^(?:integration-tests/sample/)?src/(modules|workflows|api|subscribers|jobs|links|admin|emails|demo)/"

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const arrows = [
  {
    name: "modules-know-no-other-module",
    comment:
      "A module owns its facts and knows nobody else. Features meet in src/links, in workflows and in src/workflows/hooks.",
    severity: "error",
    from: { path: `${SRC}modules/([^/]+)/`, pathNot: SPECS },
    to: { path: `${SRC}modules/`, pathNot: `${SRC}modules/$1/` },
  },
  {
    name: "modules-know-no-verbs-and-no-doors",
    comment:
      "Facts do not call those who change them: a module imports no workflow, route, subscriber, job, link or admin page.",
    severity: "error",
    from: { path: `${SRC}modules/`, pathNot: SPECS },
    to: { path: `${SRC}(workflows|api|subscribers|jobs|links|admin|emails)/` },
  },
  {
    name: "domain-only-computes",
    comment:
      "Rules are pure functions over plain data: a domain imports itself, the framework's utils and types, and the kit's pure parts. node:crypto hashes and is allowed.",
    severity: "error",
    from: { path: `${SRC}modules/([^/]+)/domain/`, pathNot: SPECS },
    to: {
      pathNot: [
        `${SRC}modules/$1/domain/`,
        PURE_FRAMEWORK,
        PURE_PARTS,
        "^(node:)?crypto$",
      ],
    },
  },
  {
    name: "pure-parts-only-compute",
    comment:
      "Domains lean on these parts of the kit, so what holds for a domain holds for them. node:crypto hashes and is allowed.",
    severity: "error",
    from: { path: PURE_PARTS, pathNot: SPECS },
    to: {
      pathNot: [PURE_PARTS, PURE_FRAMEWORK, "^(node:)?crypto$"],
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "workflows-know-no-doors",
    comment:
      "A verb does not know who calls it: workflows import no route, admin page, subscriber or job.",
    severity: "error",
    from: { path: `${SRC}workflows/`, pathNot: SPECS },
    to: { path: `${SRC}(api|admin|subscribers|jobs)/` },
  },
  {
    name: "routes-run-workflows",
    comment:
      "A route validates, runs a workflow and reads again. A service is resolved from the container; only its type is imported.",
    severity: "error",
    from: { path: `${SRC}api/`, pathNot: SPECS },
    to: {
      path: `${SRC}modules/[^/]+/service(/|\\.ts$)`,
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "subscribers-and-jobs-run-workflows",
    comment:
      "Subscribers and jobs read their payload and run one verb: of ours they import workflows, events and the kit.",
    severity: "error",
    from: { path: `${SRC}(subscribers|jobs)/`, pathNot: SPECS },
    to: { path: `${SRC}`, pathNot: `${SRC}(workflows|lib)/` },
  },
  {
    name: "admin-knows-no-server-code",
    comment:
      "The admin runs in a browser. It talks to routes through src/client or the SDK; server code there would ship secrets or break the bundle.",
    severity: "error",
    from: { path: `${SRC}admin/` },
    to: {
      path: [
        `${SRC}(?!admin/|client/)`,
        "^(medusa-config|instrumentation)",
        "@medusajs/(framework|medusa|utils|core-flows|modules-sdk)(/|$)",
      ],
      // Types only: nothing of it is left in the bundle.
      pathNot: "@medusajs/framework/dist/types/",
    },
  },
  {
    name: "features-meet-at-public-verbs",
    comment:
      "Another feature's workflows are reached through its index, events and topics; its files and steps may change without notice.",
    severity: "error",
    from: { path: `${SRC}workflows/([^/]+)/`, pathNot: SPECS },
    to: {
      path: `${SRC}workflows/[^/]+/`,
      pathNot: [
        `${SRC}workflows/$1/`,
        `${SRC}workflows/[^/]+/(index|events|topics)\\.ts$`,
      ],
    },
  },
  {
    name: "steps-are-private",
    comment:
      "A step is part of its feature's recipes. Whoever else wants what it does runs the verb.",
    severity: "error",
    from: { path: `${SRC}(?!workflows/)`, pathNot: SPECS },
    to: { path: `${SRC}workflows/[^/]+/steps/` },
  },
  {
    name: "kit-knows-no-feature",
    comment:
      "src/lib is what every feature is made of, so it can know none of them.",
    severity: "error",
    from: { path: `${SRC}lib/`, pathNot: SPECS },
    to: { path: FEATURE_ROOTS },
  },
  {
    name: "no-enterprise-parts",
    comment:
      "@medusajs/rbac and @medusajs/auth-oidc come along with Medusa but are not free software, and @medusajs/loyalty-plugin deletes rows of its ledger.",
    severity: "error",
    from: {},
    to: { path: "@medusajs/(rbac|auth-oidc|loyalty-plugin)(/|$)" },
  },
  {
    name: "no-cycles",
    comment:
      "Files that need each other are one file, or hide a third that both need. A type alone may point back.",
    severity: "error",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "no-orphans",
    comment:
      "Nobody imports it and it imports nobody: it is forgotten, or Medusa finds it by its place and then this rule names the place.",
    severity: "error",
    from: {
      orphan: true,
      pathNot: [
        "\\.d\\.ts$",
        SPECS,
        `${SRC}modules/[^/]+/tables\\.ts$`,
        `${SRC}(api|subscribers|jobs|links|admin|emails|scripts)/`,
        `${SRC}workflows/[^/]+/(index|events|topics)\\.ts$`,
      ],
    },
    to: {},
  },
]

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: arrows,
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.medusa|\\.cache|bench/stock)/|/migrations/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
    },
  },
}
