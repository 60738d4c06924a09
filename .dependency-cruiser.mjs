// The arrows of the house: domain thinks, usecases do, db remembers, web guards the door, app shows,
// and io reaches outside. Type imports count as imports. Every rule says why it is there.

/** @type {(name: string, comment: string, from: object, to: object) => object} */
const never = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const product = "^(app|components|lib|instrumentation[.]ts)";

/** The areas of the house, in the order of an organization's life; `base` is what belongs to none of them. */
const areas = [
  "base",
  "center",
  "registry",
  "recruitment",
  "review",
  "admission",
  "incubation",
  "projects",
  "community",
  "oversight",
];
const areaOrder = areas
  .slice(0, -1)
  .map((area, index) =>
    never(
      `${area}-knows-no-later-area`,
      "An area stands on those above it in the table; what joins a later one stands there.",
      { path: `^lib/(domain|usecases)/${area}/` },
      { path: `^lib/(domain|usecases)/(${areas.slice(index + 1).join("|")})/` },
    ),
  );

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    never(
      "no-circle",
      "Two files in a circle are one file: neither can be read, tested or moved without the other. " +
        "A type that points back is a circle too.",
      {},
      { circular: true },
    ),
    ...areaOrder,
    never(
      "resolvable",
      "An import that resolves to nothing fails only when its line runs.",
      {},
      { couldNotResolve: true, pathNot: "^next-auth/adapters$" /* types only */ },
    ),
    never(
      "domain-is-pure",
      "The rules must be provable without a database, a clock or a browser, and outlive every framework.",
      { path: "^lib/domain/", pathNot: "^lib/domain/scoring/draw-order[.]ts$" },
      { pathNot: "^lib/domain/" },
    ),
    never(
      "only-the-draw-hashes",
      "A draw that anyone can repeat needs SHA-256, which is as pure as the rest.",
      { path: "^lib/domain/scoring/draw-order[.]ts$" },
      { pathNot: "^(lib/domain/|crypto$)" },
    ),
    never(
      "usecases-know-no-screen",
      "A use case is called by pages, actions, jobs and tests alike, so it knows none of them; clock, " +
        "person and database come as arguments.",
      { path: "^lib/usecases/" },
      { path: "^(app|components|lib/web|lib/env[.]ts|node_modules/(next|next-auth|react|react-dom)/)" },
    ),
    never(
      "usecases-stay-in-their-center",
      "The client sees every center; use cases get a transaction that sees one.",
      { path: "^lib/usecases/" },
      { path: "^lib/db/client[.]ts$" },
    ),
    never(
      "people-stand-at-the-door",
      "This steps into the role that reads people and sign-ins of all centers: only the doors of signing in may.",
      { path: product, pathNot: "^lib/(db|web)/" },
      { path: "^lib/db/people[.]ts$" },
    ),
    never(
      "doors-are-passed-not-taken-apart",
      "What a door was declared to do leaves out its checks: lib/web writes it down, and the tests of all doors read it.",
      { path: product, pathNot: "^lib/web/" },
      { path: "^lib/web/door[.]ts$" },
    ),
    never(
      "web-knows-no-usecase",
      "The door asks who may enter, not what is done inside: actions.ts and page.tsx join the two. How a password is " +
        "kept is told once, to the door that checks it and to the act that hands one over.",
      { path: "^lib/web/" },
      { path: "^(app|components|lib/usecases|lib/io)/", pathNot: "^lib/io/password[.]ts$" },
    ),
    never(
      "jobs-have-no-browser",
      "A job is a door like those of lib/web, for an actor without a browser: it asks use cases, and of lib/web only " +
        "what knows no browser either.",
      { path: "^lib/jobs/" },
      {
        path: "^(app|components|lib/web/(?!(log|visit)[.]ts$)|node_modules/(next|next-auth|react|react-dom)/)",
      },
    ),
    never(
      "jobs-are-a-door",
      "Who wants something done later says so to `ctx.enqueue`: only a process that works off the queue knows its doors.",
      { path: "^(app|components|lib/(?!jobs/))" },
      { path: "^lib/jobs/" },
    ),
    never(
      "queue-has-two-ends",
      "The outbox puts in, within the transaction of the act, and the worker takes out: nobody else talks to the queue.",
      { path: product, pathNot: "^lib/(db/outbox|jobs/worker)[.]ts$" },
      { path: "^node_modules/pg-boss/" },
    ),
    never(
      "db-knows-only-domain",
      "Storage is below everything that uses it.",
      { path: "^lib/db/", pathNot: "^lib/db/generated/" },
      { path: "^(app|components|lib/usecases|lib/web|lib/io)/" },
    ),
    never(
      "io-knows-only-domain",
      "What reaches outside is handed data and decides nothing.",
      { path: "^lib/io/" },
      { path: "^(app|components|lib/usecases|lib/web|lib/db)/" },
    ),
    never(
      "app-asks-usecases",
      "A screen that reads the database itself skips the permission, the tenant and the audit.",
      { path: "^app/" },
      { path: "^(lib/db/|lib/io/|lib/env[.]ts|node_modules/(@prisma|pg)/)" },
    ),
    never(
      "components-show",
      "A component gets what it shows; it fetches and decides nothing, so any screen can use it.",
      { path: "^components/" },
      { path: "^(app/|lib/(db|usecases|web|io)/|lib/env[.]ts|node_modules/(@prisma|pg)/)" },
    ),
    never(
      "ui-knows-no-product",
      "Primitives are the design system: a rule of the product in a button would be in every button.",
      { path: "^components/ui/" },
      // How long a text is, is no rule of the product.
      { path: "^(components/(?!ui/)|lib/)", pathNot: "^lib/domain/base/text-length" },
    ),
    never(
      "one-prisma-client",
      "Who can construct a client can leave the tenant. The types of rows are free to all below the screens.",
      { path: product, pathNot: "^lib/db/" },
      { path: "^(lib/db/generated/|node_modules/@prisma/)", dependencyTypesNot: ["type-only"] },
    ),
    never(
      "app-is-the-top",
      "Nothing may depend on a screen: screens change weekly.",
      { path: "^(components|lib)/" },
      { path: "^app/" },
    ),
    never(
      "no-tests-in-the-product",
      "Test data must not reach a real installation.",
      { path: product },
      { path: "^(tests|scripts|prisma)/" },
    ),
    never(
      "no-dev-packages-in-the-product",
      "A development package may be missing where the product runs.",
      { path: product },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
  ],
  options: {
    parser: "swc", // TypeScript 7 has no JavaScript API to parse with
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "^lib/db/generated/"] },
    exclude: { path: "^[.]next/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
