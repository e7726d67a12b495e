import type { PracticeSummary } from '@chartwright/contracts';
import { useSession } from '@chartwright/api-client';
import { DeniedState, EmptyState, Page, SelectField } from '@chartwright/ui';
import { useState } from 'react';
import { Link, Navigate, Outlet, useLocation, useOutletContext } from 'react-router';
import { ROLE_NAMES } from '../role-names.js';
import { sectionsFor, SETTINGS_SECTIONS, settingsTitle } from './settings-sections.js';

/** People and jobs are the organisation's; everything else is one practice's. */
const OF_THE_ORGANISATION: ReadonlySet<string> = new Set(['people', 'failed-jobs']);

type SettingsContext = { practice: PracticeSummary | null };

/** Which practice's payers, fees and log are shown; a firm chooses among those it serves. Only in sections of one practice. */
export function useSettingsPractice(): PracticeSummary {
  const { practice } = useOutletContext<SettingsContext>();
  if (!practice) throw new Error('a section of one practice was shown without one');
  return practice;
}

export function SettingsPage() {
  const session = useSession();
  const { pathname } = useLocation();
  const [practiceId, setPracticeId] = useState(session.practices[0]?.id ?? '');
  const practice = session.practices.find((one) => one.id === practiceId) ?? null;
  const here = SETTINGS_SECTIONS.find((section) => pathname.endsWith(`/settings/${section.path}`));
  const sections = sectionsFor(session);
  const isPerPractice = here && !OF_THE_ORGANISATION.has(here.path);
  return (
    <Page
      title={settingsTitle(session)}
      meta={isPerPractice ? practice?.name : session.organisationName}
      actions={
        isPerPractice && session.practices.length > 1 ? (
          <SelectField
            label="Practice"
            value={practiceId}
            onChange={(event) => setPracticeId(event.target.value)}
            choices={session.practices.map((one) => ({ value: one.id, label: one.name }))}
          />
        ) : undefined
      }
    >
      {sections.length > 1 && (
        <nav className="seg mb16" aria-label="Settings">
          {sections.map((section) => (
            <Link key={section.path} to={section.path} aria-current={section === here ? 'page' : undefined}>
              {section.label}
            </Link>
          ))}
        </nav>
      )}
      {here && !sections.includes(here) ? (
        <DeniedState title={here.belongsTo} role={ROLE_NAMES[session.role].toLowerCase()} />
      ) : isPerPractice && !practice ? (
        <EmptyState title="There is no practice yet">
          This part of the settings is a practice’s own, and your organisation serves none yet.
        </EmptyState>
      ) : (
        // A section of its own for each practice: a filter or a word typed for one never meets another's list.
        <Outlet key={practiceId} context={{ practice } satisfies SettingsContext} />
      )}
    </Page>
  );
}

export function FirstSection() {
  const first = sectionsFor(useSession())[0];
  if (first) return <Navigate to={first.path} replace />;
  return (
    <EmptyState icon="lock" title="Settings belong to administrators">
      Your role manages nothing here. Your administrator can change that.
    </EmptyState>
  );
}
