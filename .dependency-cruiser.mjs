// Import walls: which folder may import which. Every wall states its reason.
const rooms = [
  "base",
  "domain",
  "rules",
  "planner",
  "text",
  "formats",
  "documents",
  "contract",
  "app",
  "store",
  "guest",
  "site",
  "server",
  "web",
  "cli",
];

/** What each folder may import besides itself, and the reason. */
const allowed = {
  base: [[], "What the language lacks knows nothing of visits."],
  domain: [["base"], "Visits, programmes and records stay values that every other room can trust."],
  rules: [["base", "domain"], "A rule judges facts; it must not know who asks."],
  planner: [["base", "domain", "rules"], "The planner runs the same in Node, in a worker and in a browser."],
  text: [
    ["base", "domain", "planner"],
    "Sentences are made from findings, never from requests or databases.",
  ],
  formats: [["base", "domain", "text"], "A file format is read and written without a planner."],
  documents: [
    ["base", "domain", "planner", "text", "formats"],
    "A document is a function of visit, programme and record.",
  ],
  contract: [
    ["base", "domain", "planner", "text"],
    "The API's shapes are written apart from what answers them.",
  ],
  app: [
    ["base", "domain", "rules", "planner", "documents", "formats", "text"],
    "Use cases know ports, not databases or HTTP.",
  ],
  store: [["base", "domain", "app"], "A database adapter knows the ports it serves, and no planner."],
  guest: [
    ["base", "domain", "documents", "text"],
    "A guest's page is a function of the own agenda: what it is not given, it can not show.",
  ],
  site: [
    ["base", "domain", "documents", "text", "guest"],
    "A public page is a function of what was published: what it is not given, it cannot show.",
  ],
  server: [
    ["base", "domain", "app", "contract", "text", "formats", "documents", "store", "guest", "site"],
    "HTTP takes no decisions: it calls use cases.",
  ],
  web: [
    ["base", "domain", "rules", "planner", "text", "contract"],
    "The browser never sees the database or the server's insides.",
  ],
  cli: [
    rooms.filter((room) => room !== "web"),
    "The command line wires everything together, and needs no browser code.",
  ],
};

const walls = rooms.map((room) => {
  const [may, reason] = allowed[room];
  const closed = rooms.filter((other) => other !== room && !may.includes(other));
  return {
    name: `${room}-walls`,
    comment: reason,
    severity: "error",
    from: { path: `^src/${room}/`, pathNot: "\\.test\\.ts$" },
    to: { path: `^src/(${closed.join("|")})/` },
  };
});

const doors = {
  name: "through-the-index",
  comment:
    "A room is entered through its index, so that what lies behind can change; base has no index, it is its files.",
  severity: "error",
  from: { path: `^src/(${rooms.join("|")})/`, pathNot: "\\.test\\.ts$" },
  to: {
    path: `^src/(${rooms.filter((room) => room !== "base").join("|")})/.+`,
    pathNot: [`^src/$1/`, "/index\\.ts$"],
  },
};

export default {
  forbidden: [
    ...walls,
    doors,
    {
      name: "planner-types-only",
      comment: "Sentences, documents and API shapes know what the planner answers, and never plan.",
      severity: "error",
      from: { path: "^src/(text|documents|contract)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^src/planner/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-cycles",
      comment: "A cycle has no first file to read.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "pure-core",
      comment: "The core does no I/O: it must run in a browser and be the same every time.",
      severity: "error",
      from: { path: "^src/(base|domain|rules|planner|text)/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "few-packages-in-the-core",
      comment:
        "base, domain, rules and planner rest on Zod alone, text on its message format; linear bounds alone know the solver.",
      severity: "error",
      from: { path: "^src/(base|domain|rules|planner|text)/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["npm", "npm-dev"], pathNot: "node_modules/(zod|intl-messageformat|highs)/" },
    },
    {
      name: "solver-in-linear-bounds",
      comment:
        "HiGHS is loaded asynchronously: the planner stays synchronous, and runs where it can not be loaded.",
      severity: "error",
      from: { pathNot: "^src/planner/bound/linear/" },
      to: { path: "node_modules/highs/" },
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere is a mistake that types alone may hide.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
