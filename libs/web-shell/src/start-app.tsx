import { useSession } from '@chartwright/api-client';
import { UiProvider, type Density } from '@chartwright/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider, type RouteObject } from 'react-router';
import { AppLayout, type AppDescription } from './app-layout.js';
import { FirstScreen } from './first-screen.js';
import { BrokenPage, NotFoundPage, OtherAppPage } from './pages.js';
import { createQueryClient } from './query-client.js';
import { SessionGate } from './session-gate.js';

type StartedApp = AppDescription & { basePath: '/intake' | '/workbench'; density: Density; routes: readonly RouteObject[] };

/** Only people whose role works in this app see its screens. */
function AppRoot({ app }: { app: StartedApp }) {
  const { homePath } = useSession();
  if (homePath !== app.basePath) return <OtherAppPage homePath={homePath} />;
  return <AppLayout description={app} />;
}

export function startApp(app: StartedApp): void {
  const router = createBrowserRouter(
    [
      {
        path: '/',
        element: (
          <SessionGate>
            <AppRoot app={app} />
          </SessionGate>
        ),
        errorElement: <BrokenPage />,
        hydrateFallbackElement: <div className="app" />,
        children: [
          {
            errorElement: <BrokenPage />,
            children: [
              { index: true, element: <FirstScreen description={app} /> },
              ...app.routes,
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
    { basename: app.basePath },
  );
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <UiProvider density={app.density}>
        <QueryClientProvider client={createQueryClient()}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </UiProvider>
    </StrictMode>,
  );
}
