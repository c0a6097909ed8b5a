// The application: providers, addresses and their pages. Loads a page when it is first opened.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import type { DisruptionSearch } from "../disruptions/disruptions-page.tsx";
import { CommandsProvider } from "../shell/commands.tsx";
import { Message } from "../widgets/message.tsx";
import { NothingHere } from "../widgets/nothing-here.tsx";
import { NoticesProvider } from "../widgets/notices.tsx";
import { ReaderProvider } from "../widgets/reader.tsx";
import { VisitFrame } from "./visit-frame.tsx";

/** The search parameters of the days page: an open item, a day, and whose programme. */
interface DaysSearch {
  readonly open?: string;
  readonly day?: string;
  readonly who?: string;
  /** Whether planning begins at once: a first programme if the visit is new. */
  readonly plan?: boolean;
}

/** The item of the programme whose minutes are open. */
interface MinutesSearch {
  readonly item?: string;
}

/** The entry of a list that is open. */
interface OpenSearch {
  readonly open?: string;
}
const openSearch = (search: Record<string, unknown>): OpenSearch =>
  typeof search.open === "string" ? { open: search.open } : {};

/** The two organisations whose partnership is open, and the words of a search. */
interface AcrossSearch {
  readonly first?: string;
  readonly second?: string;
  readonly q?: string;
}
/** The visit and the item whose series is shown. */
interface SeriesSearch {
  readonly of?: string;
  readonly item?: string;
}
/** The year of the visits whose indicators are shown, their ids with commas, and a kept programme of visits. */
interface IndicatorsSearch {
  readonly year?: number;
  readonly visits?: string;
  readonly programme?: string;
}
const acrossSearch = ({ first, second, q }: Record<string, unknown>): AcrossSearch => ({
  ...(typeof first === "string" ? { first } : {}),
  ...(typeof second === "string" ? { second } : {}),
  // The router turns text that looks like a number into a number.
  ...(typeof q === "string" || typeof q === "number" ? { q: String(q) } : {}),
});

/** Loads a page when it is first opened, with the texts that the first script leaves out. */
const page: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(async () => (await Promise.all([load(), import("#text/later")]))[0], name);

const root = createRootRoute({ component: Outlet, notFoundComponent: NothingHere });
const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: page(() => import("../start/start-page.tsx"), "StartPage"),
});
const partnerships = createRoute({
  getParentRoute: () => root,
  path: "/partnerships",
  validateSearch: acrossSearch,
  component: page(() => import("../across/partnerships-page.tsx"), "PartnershipsPage"),
});
const calls = createRoute({
  getParentRoute: () => root,
  path: "/calls",
  validateSearch: ({ call }: Record<string, unknown>): { readonly call?: string } =>
    typeof call === "string" ? { call } : {},
  component: page(() => import("../calls/calls-page.tsx"), "CallsPage"),
});
const directory = createRoute({
  getParentRoute: () => root,
  path: "/directory",
  component: page(() => import("../across/directory-page.tsx"), "DirectoryPage"),
});
const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: acrossSearch,
  component: page(() => import("../across/search-page.tsx"), "SearchPage"),
});
const series = createRoute({
  getParentRoute: () => root,
  path: "/series",
  validateSearch: ({ of, item }: Record<string, unknown>): SeriesSearch => ({
    ...(typeof of === "string" ? { of } : {}),
    ...(typeof item === "string" ? { item } : {}),
  }),
  component: page(() => import("../across/series-page.tsx"), "SeriesPage"),
});
const indicatorsAcross = createRoute({
  getParentRoute: () => root,
  path: "/indicators",
  validateSearch: ({ year, visits, programme }: Record<string, unknown>): IndicatorsSearch => ({
    ...(typeof year === "number" ? { year } : {}),
    ...(typeof visits === "string" && visits !== "" ? { visits } : {}),
    ...(typeof programme === "string" && programme !== "" ? { programme } : {}),
  }),
  component: page(() => import("../across/indicators-page.tsx"), "IndicatorsAcrossPage"),
});
const visit = createRoute({
  getParentRoute: () => root,
  path: "/visits/$visit",
  component: VisitFrame,
  notFoundComponent: () => <Message of="missing" />,
});
const overview = createRoute({
  getParentRoute: () => visit,
  path: "/",
  component: page(() => import("../overview/overview-page.tsx"), "OverviewPage"),
});
const timeline = createRoute({
  getParentRoute: () => visit,
  path: "timeline",
  component: page(() => import("../board/board-page.tsx"), "BoardPage"),
});
const days = createRoute({
  getParentRoute: () => visit,
  path: "days",
  validateSearch: (search: Record<string, unknown>): DaysSearch => ({
    ...(typeof search.open === "string" ? { open: search.open } : {}),
    ...(typeof search.day === "string" ? { day: search.day } : {}),
    ...(typeof search.who === "string" ? { who: search.who } : {}),
    ...(search.plan === true ? { plan: true } : {}),
  }),
  component: page(() => import("../days/days-page.tsx"), "DaysPage"),
});
const sheet = createRoute({
  getParentRoute: () => visit,
  path: "document",
  validateSearch: ({ paste }: Record<string, unknown>): { readonly paste?: boolean } =>
    paste === true ? { paste } : {},
  component: page(() => import("../sheet/sheet-page.tsx"), "SheetPage"),
});
/** The pages that use the open record. */
const record = createRoute({
  getParentRoute: () => visit,
  id: "record",
  component: page(() => import("../record/record-frame.tsx"), "RecordFrame"),
});
const minutes = createRoute({
  getParentRoute: () => record,
  path: "minutes",
  validateSearch: (search: Record<string, unknown>): MinutesSearch =>
    typeof search.item === "string" ? { item: search.item } : {},
  component: page(() => import("../record/minutes-page.tsx"), "MinutesPage"),
});
const commitments = createRoute({
  getParentRoute: () => record,
  path: "commitments",
  validateSearch: openSearch,
  component: page(() => import("../record/commitments-page.tsx"), "CommitmentsPage"),
});
const outbox = createRoute({
  getParentRoute: () => record,
  path: "outbox",
  component: page(() => import("../record/outbox-page.tsx"), "OutboxPage"),
});
const practices = createRoute({
  getParentRoute: () => record,
  path: "practices",
  validateSearch: openSearch,
  component: page(() => import("../record/practices-page.tsx"), "PracticesPage"),
});
const agreements = createRoute({
  getParentRoute: () => record,
  path: "agreements",
  component: page(() => import("../record/agreements-page.tsx"), "AgreementsPage"),
});
const evaluation = createRoute({
  getParentRoute: () => record,
  path: "evaluation",
  component: page(() => import("../record/evaluation-page.tsx"), "EvaluationPage"),
});
const news = createRoute({
  getParentRoute: () => record,
  path: "news",
  component: page(() => import("../news/news-page.tsx"), "NewsPage"),
});
const publicSite = createRoute({
  getParentRoute: () => record,
  path: "public-site",
  component: page(() => import("../publishing/publishing-page.tsx"), "PublishingPage"),
});
const run = createRoute({
  getParentRoute: () => record,
  path: "run",
  component: page(() => import("../days/run-page.tsx"), "RunPage"),
});
const documents = createRoute({
  getParentRoute: () => visit,
  path: "documents",
  component: page(() => import("../documents/documents-page.tsx"), "DocumentsPage"),
});
const followUp = createRoute({
  getParentRoute: () => visit,
  path: "follow-up",
  component: page(() => import("../documents/follow-up-page.tsx"), "FollowUpPage"),
});
const indicators = createRoute({
  getParentRoute: () => visit,
  path: "indicators",
  component: page(() => import("../indicators/indicators-page.tsx"), "IndicatorsPage"),
});
const unplaced = createRoute({
  getParentRoute: () => visit,
  path: "unplaced",
  component: page(() => import("../board/unplaced-page.tsx"), "UnplacedPage"),
});
const basics = createRoute({
  getParentRoute: () => visit,
  path: "visit",
  component: page(() => import("../editor/visit-page.tsx"), "VisitPage"),
});
const people = createRoute({
  getParentRoute: () => visit,
  path: "people",
  component: page(() => import("../editor/people-page.tsx"), "PeoplePage"),
});
const activities = createRoute({
  getParentRoute: () => visit,
  path: "activities",
  validateSearch: (search: Record<string, unknown>): OpenSearch & { readonly add?: boolean } => ({
    ...openSearch(search),
    ...(search.add === true ? { add: true } : {}),
  }),
  component: page(() => import("../editor/activities-page.tsx"), "ActivitiesPage"),
});
const disruptions = createRoute({
  getParentRoute: () => visit,
  path: "disruptions",
  validateSearch: (search: Record<string, unknown>): DisruptionSearch => ({
    ...(search.event === "late" || search.event === "ended" || search.event === "withdrawn"
      ? { event: search.event }
      : {}),
    ...(typeof search.activity === "string" ? { activity: search.activity } : {}),
    ...(typeof search.minutes === "number" ? { minutes: search.minutes } : {}),
  }),
  component: page(() => import("../disruptions/disruptions-page.tsx"), "DisruptionsPage"),
});
const newVisit = createRoute({
  getParentRoute: () => root,
  path: "/new",
  component: page(() => import("../start/new-visit.tsx"), "NewVisit"),
});
const wishes = createRoute({
  getParentRoute: () => visit,
  path: "wishes",
  component: page(() => import("../editor/wishes-page.tsx"), "WishesPage"),
});
const rules = createRoute({
  getParentRoute: () => visit,
  path: "rules",
  component: page(() => import("../editor/rules-page.tsx"), "RulesPage"),
});
const places = createRoute({
  getParentRoute: () => visit,
  path: "places",
  validateSearch: openSearch,
  component: page(() => import("../editor/places-page.tsx"), "PlacesPage"),
});
const resources = createRoute({
  getParentRoute: () => visit,
  path: "resources",
  component: page(() => import("../editor/resources-page.tsx"), "ResourcesPage"),
});
const organisations = createRoute({
  getParentRoute: () => visit,
  path: "organisations",
  validateSearch: openSearch,
  component: page(() => import("../editor/organisations-page.tsx"), "OrganisationsPage"),
});
const insights = createRoute({
  getParentRoute: () => visit,
  path: "insights",
  component: page(() => import("../insights/insights-page.tsx"), "InsightsPage"),
});
const releases = createRoute({
  getParentRoute: () => visit,
  path: "releases",
  component: page(() => import("../releases/releases-page.tsx"), "ReleasesPage"),
});
const history = createRoute({
  getParentRoute: () => visit,
  path: "history",
  component: page(() => import("../history/history-page.tsx"), "HistoryPage"),
});
const access = createRoute({
  getParentRoute: () => visit,
  path: "access",
  component: page(() => import("../sharing/sharing-page.tsx"), "SharingPage"),
});

const router = createRouter({
  routeTree: root.addChildren([
    start,
    newVisit,
    partnerships,
    calls,
    directory,
    search,
    series,
    indicatorsAcross,
    visit.addChildren([
      overview,
      days,
      sheet,
      timeline,
      unplaced,
      disruptions,
      basics,
      people,
      activities,
      places,
      resources,
      organisations,
      wishes,
      rules,
      insights,
      documents,
      releases,
      access,
      history,
      record.addChildren([
        run,
        minutes,
        commitments,
        outbox,
        practices,
        agreements,
        evaluation,
        news,
        publicSite,
      ]),
      followUp,
      indicators,
    ]),
  ]),
  basepath: "/app",
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } });

/** Loads the page of the address, so that the outline of the document stays until there is something to draw. */
export const loadFirstPage = (): Promise<void> => router.load();

export function Application() {
  return (
    <ReaderProvider>
      <QueryClientProvider client={queries}>
        <NoticesProvider>
          <CommandsProvider>
            <RouterProvider router={router} />
          </CommandsProvider>
        </NoticesProvider>
      </QueryClientProvider>
    </ReaderProvider>
  );
}
