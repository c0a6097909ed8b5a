// The application: providers, addresses and their pages. Rooms beyond the board are loaded when they are entered.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from "@tanstack/react-router";
import { BoardPage } from "../board/board-page.tsx";
import { StartPage } from "../start/start-page.tsx";
import { NothingHere } from "./nothing-here.tsx";
import { ReaderProvider } from "./reader.tsx";
import { VisitFrame } from "./visit-frame.tsx";

const root = createRootRoute({ component: Outlet, notFoundComponent: NothingHere });
const start = createRoute({ getParentRoute: () => root, path: "/", component: StartPage });
const visit = createRoute({ getParentRoute: () => root, path: "/visits/$visit", component: VisitFrame });
const board = createRoute({ getParentRoute: () => visit, path: "/", component: BoardPage });

const router = createRouter({
  routeTree: root.addChildren([start, visit.addChildren([board])]),
  basepath: "/app",
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } });

export function Application() {
  return (
    <ReaderProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ReaderProvider>
  );
}
