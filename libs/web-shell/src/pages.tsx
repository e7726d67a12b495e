import { useSession } from '@chartwright/api-client';
import type { Permission } from '@chartwright/lifecycle';
import { ActionButton, DeniedState, EmptyState, Page } from '@chartwright/ui';
import type { ReactNode } from 'react';
import { Link, useRouteError } from 'react-router';
import { FailedRegion } from './error-words.js';
import { ROLE_NAMES } from './role-names.js';

export function NotFoundPage() {
  return (
    <Page title="Not found">
      <EmptyState
        icon="search"
        title="There is nothing at this address"
        actions={
          <Link className="btn primary" to="/">
            Go to the start
          </Link>
        }
      >
        It may have been moved, or it belongs to another practice.
      </EmptyState>
    </Page>
  );
}

/** A screen broke while drawing. What was saved is with the server. */
export function BrokenPage() {
  const error = useRouteError();
  return (
    <div className="page">
      <h1 className="sr">Not loaded</h1>
      <FailedRegion what="This screen" error={error} onRetry={() => window.location.reload()} />
    </div>
  );
}

/** Wraps a route: whose job it is, rather than an empty screen. */
export function ForPermission({ permission, belongsTo, children }: { permission: Permission; belongsTo: string; children: ReactNode }) {
  const session = useSession();
  if (session.permissions.includes(permission)) return children;
  return (
    <div className="page">
      <h1 className="sr">Not for your role</h1>
      <DeniedState title={belongsTo} role={ROLE_NAMES[session.role].toLowerCase()} />
    </div>
  );
}

/** Signed in, but this app is the other side's. */
export function OtherAppPage({ homePath }: { homePath: string }) {
  const session = useSession();
  const isIntake = homePath === '/intake';
  return (
    <main className="page">
      <h1 className="h1 mb12">{isIntake ? 'Workbench' : 'Intake'}</h1>
      <DeniedState
        title={isIntake ? 'The workbench belongs to coders and billing.' : 'Intake belongs to practices.'}
        role={ROLE_NAMES[session.role].toLowerCase()}
      >
        <ActionButton tone="primary" onClick={() => window.location.assign(homePath)}>
          {isIntake ? 'Open Intake' : 'Open the workbench'}
        </ActionButton>
      </DeniedState>
    </main>
  );
}
