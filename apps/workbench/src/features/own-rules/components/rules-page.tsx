import '../own-rules.css';
import { useMay, useSession } from '@chartwright/api-client';
import type { OwnRule, OwnRuleList } from '@chartwright/contracts';
import { ActionButton, DetailDrawer, EmptyState, Page, SelectField, SkeletonRows, StatusBadge, useMoments } from '@chartwright/ui';
import { FailedRegion } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ownRulesQuery } from '../api/own-rules.js';
import { RuleForm } from './rule-form.js';
import { ACTION_WORDS, datesWords, ruleWords, stateOf } from './rule-words.js';
import { VersionCard } from './version-card.js';

/** A practice's and its payers' own rules: written in a form, tried on past claims, dated, ended, never lost (CR-209). */
export function RulesPage() {
  const { practices } = useSession();
  const may = useMay();
  const [practiceId, setPracticeId] = useState(practices[0]?.id ?? '');
  const [openRuleId, setOpenRuleId] = useState<string | null>(null);
  const [edited, setEdited] = useState<OwnRule | 'new' | null>(null);
  const rules = useQuery({ ...ownRulesQuery(practiceId), enabled: practiceId !== '' });
  const { today } = useMoments();
  const open = rules.data?.rules.find(({ ruleId }) => ruleId === openRuleId) ?? null;
  const mayPropose = may('ruleSet.propose') && practiceId !== '';
  return (
    <div className={open ? 'cd' : 'cd closed'}>
      <Page
        title="Rules"
        meta={rules.data ? countWords(rules.data) : undefined}
        actions={
          <span className="row g8">
            {practices.length > 1 && (
              <SelectField
                className="or-practice"
                label="Practice"
                choices={practices.map(({ id, name }) => ({ value: id, label: name }))}
                value={practiceId}
                onChange={(event) => {
                  setPracticeId(event.target.value);
                  setOpenRuleId(null);
                }}
              />
            )}
            {mayPropose && (
              <ActionButton tone="primary" icon="plus" onClick={() => setEdited('new')}>
                Write a rule…
              </ActionButton>
            )}
          </span>
        }
      >
        {practiceId === '' ? (
          <EmptyState title="No practice is chosen">Rules belong to a practice that your firm serves.</EmptyState>
        ) : rules.isPending ? (
          <SkeletonRows />
        ) : rules.isError ? (
          <FailedRegion what="The rules" error={rules.error} onRetry={() => void rules.refetch()} />
        ) : rules.data.rules.length === 0 ? (
          <EmptyState title="No rules of our own yet">
            A rule blocks, warns or holds when conditions on the claim hold. It is tried on past claims before it is switched on.
            {!mayPropose && ' Team leads, auditors and administrators of the coding firm write them.'}
          </EmptyState>
        ) : (
          <RuleTable list={rules.data} today={today} openRuleId={openRuleId} onOpen={setOpenRuleId} />
        )}
      </Page>
      {open && rules.data && (
        <DetailDrawer
          label={`Rule ${open.versions[0]?.name ?? ''}`}
          head={<span className="h2 clip">{open.versions[0]?.name}</span>}
          onClose={() => setOpenRuleId(null)}
        >
          <div className="or-versions">
            {mayPropose && (
              <ActionButton icon="plus" onClick={() => setEdited(open)}>
                Next version…
              </ActionButton>
            )}
            {open.versions.map((version) => (
              <VersionCard key={version.id} practiceId={practiceId} version={version} payers={rules.data.payers} today={today} />
            ))}
          </div>
        </DetailDrawer>
      )}
      {edited && (
        <RuleForm
          practiceId={practiceId}
          rule={edited === 'new' ? null : edited}
          payers={rules.data?.payers ?? []}
          today={today}
          onSaved={(version) => {
            setEdited(null);
            if (edited === 'new') void rules.refetch().then(({ data }) => setOpenRuleId(ruleWith(data, version.id)));
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
}

function ruleWith(list: OwnRuleList | undefined, versionId: string): string | null {
  return list?.rules.find(({ versions }) => versions.some(({ id }) => id === versionId))?.ruleId ?? null;
}

function countWords({ rules }: OwnRuleList): string {
  const on = rules.filter(({ versions }) => versions.some(({ state }) => state === 'on')).length;
  return `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}, ${on} switched on`;
}

type RuleTableProps = { list: OwnRuleList; today: string; openRuleId: string | null; onOpen: (ruleId: string) => void };

/** One row a rule: the version that acts, or the newest. */
function RuleTable({ list, today, openRuleId, onOpen }: RuleTableProps) {
  return (
    <section className="card">
      <table className="tb" aria-label="Rules of our own">
        <thead>
          <tr>
            <th>Rule</th>
            <th>What it asks</th>
            <th>Then</th>
            <th>Days of service</th>
            <th>State</th>
            <th>Past claims</th>
          </tr>
        </thead>
        <tbody>
          {list.rules.map(({ ruleId, versions }) => {
            const shown = versions.find(({ state }) => state === 'on') ?? versions[0];
            if (!shown) return null;
            const state = stateOf(shown, today);
            const proposed = versions[0] !== shown && versions[0]?.state === 'proposed';
            return (
              <tr key={ruleId} className={ruleId === openRuleId ? 'cur' : undefined}>
                <td>
                  <button type="button" className="or-open" aria-expanded={ruleId === openRuleId} onClick={() => onOpen(ruleId)}>
                    {shown.name}
                  </button>
                </td>
                <td className="or-asks">{ruleWords(shown, list.payers)}</td>
                <td>{ACTION_WORDS[shown.action]}</td>
                <td className="nowrap">{datesWords(shown)}</td>
                <td>
                  <span className="row g6">
                    <StatusBadge tone={state.tone}>{state.label}</StatusBadge>
                    {proposed && <StatusBadge tone="accent">Next version proposed</StatusBadge>}
                  </span>
                </td>
                <td className="nowrap">{shown.trial ? `${shown.trial.stopped} of ${shown.trial.of}` : 'not tried'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
