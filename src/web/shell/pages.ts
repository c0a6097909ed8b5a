// The pages of a visit, grouped by phase of the work: one table for the side bar, the bottom bar and the palette.
import {
  Building2,
  CalendarDays,
  ChartGantt,
  ChartNoAxesColumn,
  CircleQuestionMark,
  ClipboardCheck,
  ClipboardList,
  Files,
  Gauge,
  Globe,
  Handshake,
  History,
  KeyRound,
  Languages,
  LayoutDashboard,
  ListChecks,
  type LucideIcon,
  Mails,
  MapPinned,
  Newspaper,
  NotebookPen,
  Scale,
  Send,
  Signature,
  SlidersHorizontal,
  Sprout,
  SquarePen,
  Star,
  Tag,
  Users,
  Zap,
} from "lucide-react";

export const pageNames = [
  "overview",
  "visit",
  "people",
  "organisations",
  "places",
  "activities",
  "wishes",
  "resources",
  "rules",
  "days",
  "document",
  "timeline",
  "unplaced",
  "disruptions",
  "insights",
  "documents",
  "releases",
  "access",
  "history",
  "run",
  "minutes",
  "commitments",
  "outbox",
  "practices",
  "agreements",
  "evaluation",
  "indicators",
  "news",
  "publicSite",
  "followUp",
] as const;
export type PageName = (typeof pageNames)[number];

/** A page: its address within the visit, and its icon. */
interface PageEntry {
  readonly to: `/visits/$visit${string}`;
  readonly icon: LucideIcon;
}

export const pages = {
  overview: { to: "/visits/$visit", icon: LayoutDashboard },
  visit: { to: "/visits/$visit/visit", icon: SlidersHorizontal },
  people: { to: "/visits/$visit/people", icon: Users },
  organisations: { to: "/visits/$visit/organisations", icon: Building2 },
  places: { to: "/visits/$visit/places", icon: MapPinned },
  activities: { to: "/visits/$visit/activities", icon: ListChecks },
  wishes: { to: "/visits/$visit/wishes", icon: Star },
  resources: { to: "/visits/$visit/resources", icon: Languages },
  rules: { to: "/visits/$visit/rules", icon: Scale },
  days: { to: "/visits/$visit/days", icon: CalendarDays },
  document: { to: "/visits/$visit/document", icon: SquarePen },
  timeline: { to: "/visits/$visit/timeline", icon: ChartGantt },
  unplaced: { to: "/visits/$visit/unplaced", icon: CircleQuestionMark },
  disruptions: { to: "/visits/$visit/disruptions", icon: Zap },
  insights: { to: "/visits/$visit/insights", icon: ChartNoAxesColumn },
  documents: { to: "/visits/$visit/documents", icon: Send },
  releases: { to: "/visits/$visit/releases", icon: Tag },
  access: { to: "/visits/$visit/access", icon: KeyRound },
  history: { to: "/visits/$visit/history", icon: History },
  run: { to: "/visits/$visit/run", icon: ClipboardList },
  minutes: { to: "/visits/$visit/minutes", icon: NotebookPen },
  commitments: { to: "/visits/$visit/commitments", icon: Handshake },
  outbox: { to: "/visits/$visit/outbox", icon: Mails },
  practices: { to: "/visits/$visit/practices", icon: Sprout },
  agreements: { to: "/visits/$visit/agreements", icon: Signature },
  evaluation: { to: "/visits/$visit/evaluation", icon: ClipboardCheck },
  indicators: { to: "/visits/$visit/indicators", icon: Gauge },
  news: { to: "/visits/$visit/news", icon: Newspaper },
  publicSite: { to: "/visits/$visit/public-site", icon: Globe },
  followUp: { to: "/visits/$visit/follow-up", icon: Files },
} as const satisfies Readonly<Record<PageName, PageEntry>>;

/** Pages that belong together: one entry of the side bar, and tabs on the pages themselves. */
const tabbed = {
  views: ["days", "document", "timeline"],
  measures: ["evaluation", "indicators"],
  publication: ["followUp", "news", "publicSite"],
} as const satisfies Readonly<Record<string, readonly PageName[]>>;
type Tabbed = keyof typeof tabbed;
export type EntryName = PageName | Tabbed;

const isTabbed = (entry: EntryName): entry is Tabbed => Object.hasOwn(tabbed, entry);

/** Returns the pages of an entry; the first one opens. */
export const pagesOf = (entry: EntryName): readonly [PageName, ...PageName[]] =>
  isTabbed(entry) ? tabbed[entry] : [entry];

/** Returns the key of an entry's name in the texts of the frame. */
export const entryKey = (entry: EntryName) =>
  entry === "views"
    ? ("group.programme" as const)
    : isTabbed(entry)
      ? (`entry.${entry}` as const)
      : (`page.${entry}` as const);

interface PageGroup {
  readonly name: "prepare" | "programme" | "share" | "day" | "after";
  readonly entries: readonly EntryName[];
}

/** The groups in the order of the work. */
export const pageGroups: readonly PageGroup[] = [
  {
    name: "prepare",
    entries: ["visit", "people", "organisations", "places", "activities", "wishes", "resources", "rules"],
  },
  { name: "programme", entries: ["views", "unplaced", "disruptions", "insights"] },
  { name: "share", entries: ["documents", "releases", "access", "history"] },
  { name: "day", entries: ["run"] },
  {
    name: "after",
    entries: ["minutes", "commitments", "outbox", "practices", "agreements", "measures", "publication"],
  },
];

/** Returns the page of a visit at an address. */
export function pageAt(pathname: string): PageName | undefined {
  const rest = /\/visits\/[^/]+(\/.*?)?\/?$/.exec(pathname)?.[1] ?? "";
  return pageNames.find((page) => pages[page].to === `/visits/$visit${rest}`);
}

/** Returns the entry that holds a page, if it holds others as well. */
export const tabsOf = (page: PageName | undefined): Tabbed | undefined =>
  (["views", "measures", "publication"] as const).find((entry) =>
    tabbed[entry].some((other) => other === page),
  );

/** The pages in the bottom bar of a phone. */
export const mainPages = ["overview", "days", "run", "people"] as const satisfies readonly PageName[];
