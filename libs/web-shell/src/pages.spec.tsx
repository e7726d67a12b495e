import { sessionQuery } from '@chartwright/api-client';
import type { CurrentSession } from '@chartwright/contracts';
import { PERMISSIONS, ROLES, type Permission, type Role } from '@chartwright/lifecycle';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { FirstScreen } from './first-screen.js';
import { ForPermission, OtherAppPage } from './pages.js';
import { createQueryClient } from './query-client.js';
import { settingsEntries } from './settings/settings-sections.js';

function sessionOf(role: Role): CurrentSession {
  const permissions = Object.entries(PERMISSIONS).flatMap(([name, roles]) =>
    (roles as readonly Role[]).includes(role) ? [name as Permission] : [],
  );
  return {
    userId: 'u1',
    displayName: 'Dana Okafor',
    email: 'dana@firm.example',
    role,
    permissions,
    side: 'firm',
    organisationName: 'Meridian Coding',
    practices: [],
    idleMinutes: 15,
    expiresAt: '2026-03-10T20:00:00Z',
    homePath: '/workbench',
  };
}

function show(role: Role, element: ReactNode) {
  const queryClient = createQueryClient();
  queryClient.setQueryData(sessionQuery.queryKey, sessionOf(role));
  render(
    <MantineProvider>
      <QueryClientProvider client={queryClient}>
        <MemoryRouter>
          <Routes>
            <Route path="/" element={element} />
            <Route path="/settings" element={<p>The settings</p>} />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

describe('screens that belong to another role', () => {
  it('say whose job it is and what your role is', () => {
    show(
      'coder',
      <ForPermission permission="auditLog.read" belongsTo="The audit log belongs to administrators and compliance.">
        <p>The log</p>
      </ForPermission>,
    );
    expect(screen.getByText(/The audit log belongs to/)).toBeTruthy();
    expect(screen.getByText(/Your role is coder/)).toBeTruthy();
    expect(screen.queryByText('The log')).toBeNull();
  });

  it('are shown to those they belong to', () => {
    show(
      'compliance_officer',
      <ForPermission permission="auditLog.read" belongsTo="x">
        <p>The log</p>
      </ForPermission>,
    );
    expect(screen.getByText('The log')).toBeTruthy();
  });

  it('lead to the app where the role works', () => {
    show('coder', <OtherAppPage homePath="/workbench" />);
    expect(screen.getByRole('button', { name: 'Open the workbench' })).toBeTruthy();
  });
});

describe('the start of an app', () => {
  const description = { useNavigation: settingsEntries, keySheetTitle: 'Keys' };
  it('is the first entry of the role', async () => {
    show('firm_admin', <FirstScreen description={description} />);
    expect(await screen.findByText('The settings')).toBeTruthy();
  });

  it('is where the role begins its day, when the app says so', async () => {
    show(
      'firm_admin',
      <FirstScreen description={{ ...description, useNavigation: () => [{ label: 'Else', to: '/else' }], startsAt: () => '/settings' }} />,
    );
    expect(await screen.findByText('The settings')).toBeTruthy();
  });

  it('says so when the role has none, instead of an empty screen', () => {
    show('coder', <FirstScreen description={description} />);
    expect(screen.getByText('Nothing here belongs to your role')).toBeTruthy();
  });
});

it('offers settings only to roles that manage something', () => {
  const withSettings = ROLES.filter((role) => settingsEntries(sessionOf(role)).length > 0);
  expect(withSettings).toEqual(['billing_manager', 'practice_admin', 'firm_admin', 'compliance_officer']);
});

it('calls them by their one section for a role that has one', () => {
  expect(settingsEntries(sessionOf('compliance_officer')).map(({ label }) => label)).toEqual(['Audit log']);
  expect(settingsEntries(sessionOf('firm_admin')).map(({ label }) => label)).toEqual(['Settings']);
});
