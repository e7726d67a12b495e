import { useMay } from '@chartwright/api-client';
import { TRIAL_DAYS, type OwnRuleList, type RuleTrial, type RuleVersion } from '@chartwright/contracts';
import { ActionButton, DateField, Notice, SelectField, StatusBadge, useMoments, type Moments } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useState } from 'react';
import { useEndRule, useSwitchOnRule, useTryRule } from '../api/own-rules.js';
import { ACTION_WORDS, datesWords, ruleWords, stateOf } from './rule-words.js';

type VersionCardProps = { practiceId: string; version: RuleVersion; payers: OwnRuleList['payers']; today: string };

/** One version: what it says, since when, what it would have done, and who did what. */
export function VersionCard({ practiceId, version, payers, today }: VersionCardProps) {
  const state = stateOf(version, today);
  const moments = useMoments();
  return (
    <section className="or-version" aria-label={`Version ${version.versionNumber}`}>
      <div className="row g8">
        <h2 className="h2">Version {version.versionNumber}</h2>
        <StatusBadge tone={state.tone}>{state.label}</StatusBadge>
        <span className="grow" />
        <span className="fs12 t3">{datesWords(version)}</span>
      </div>
      <p className="mt8">{ruleWords(version, payers)}</p>
      <p className="mt4">
        <b>{ACTION_WORDS[version.action]}:</b> {version.reason}
      </p>
      <p className="fs12 t3 mt8">{historyWords(version, moments)}</p>
      <VersionActions practiceId={practiceId} version={version} today={today} />
    </section>
  );
}

function historyWords({ createdBy, createdAt, switchedOnBy, switchedOnAt, endedBy, endedAt }: RuleVersion, { day }: Moments): string {
  return [
    `Written by ${createdBy} on ${day(createdAt)}`,
    ...(switchedOnBy && switchedOnAt ? [`switched on by ${switchedOnBy} on ${day(switchedOnAt)}`] : []),
    ...(endedBy && endedAt ? [`ended by ${endedBy} on ${day(endedAt)}`] : []),
  ].join(' · ');
}

function VersionActions({ practiceId, version, today }: Omit<VersionCardProps, 'payers'>) {
  const may = useMay();
  const attempt = useTryRule(practiceId);
  const switchOn = useSwitchOnRule(practiceId);
  const end = useEndRule(practiceId);
  const [days, setDays] = useState<number>(TRIAL_DAYS[0]);
  const [lastDay, setLastDay] = useState(today);
  const error = attempt.error ?? switchOn.error ?? end.error;
  const isEndable = may('ruleSet.edit') && version.state !== 'withdrawn' && (version.effectiveTo === null || version.effectiveTo >= today);
  return (
    <>
      {version.trial ? (
        <TrialResult version={version} trial={attempt.data ?? null} />
      ) : (
        <p className="fs12 t2 mt8">Not tried on past claims yet.</p>
      )}
      {error && (
        <Notice tone="soft" role="alert" className="mt8">
          {errorWords(error)}
        </Notice>
      )}
      {may('ruleSet.propose') && (
        <div className="or-actions">
          <SelectField
            label="Claims of the last"
            choices={TRIAL_DAYS.map((value) => ({ value: String(value), label: `${value} days` }))}
            value={String(days)}
            onChange={(event) => setDays(Number(event.target.value))}
          />
          <ActionButton busy={attempt.isPending} onClick={() => attempt.mutate({ id: version.id, days })}>
            Try on past claims
          </ActionButton>
          {version.state === 'proposed' && may('ruleSet.edit') && (
            <ActionButton
              tone="primary"
              busy={switchOn.isPending}
              blocked={version.trial === null}
              onClick={() => switchOn.mutate(version.id)}
            >
              Switch on
            </ActionButton>
          )}
        </div>
      )}
      {isEndable && (
        <div className="or-actions">
          {version.state === 'on' && (
            <DateField label="Last day it acts on" value={lastDay} onChange={(event) => setLastDay(event.target.value)} />
          )}
          <ActionButton busy={end.isPending} blocked={lastDay === ''} onClick={() => end.mutate({ id: version.id, lastDay })}>
            {version.state === 'proposed' || lastDay < version.effectiveFrom ? 'Withdraw' : 'End'}
          </ActionButton>
        </div>
      )}
    </>
  );
}

/** "Would have stopped 14 of 1,200 claims", and which; the list is there after trying, and tried again it is there again. */
function TrialResult({ version: { trial }, trial: fresh }: { version: RuleVersion; trial: RuleTrial | null }) {
  const { day } = useMoments();
  if (!trial) return null;
  return (
    <div className="mt8" role="status">
      <p>
        <b>{trial.sentence}</b>{' '}
        <span className="fs12 t3">
          Last {trial.days} days, tried {day(trial.triedAt)}
        </span>
      </p>
      {fresh && fresh.claims.length > 0 && (
        <table className="tb or-claims" aria-label="Claims it would have stopped">
          <thead>
            <tr>
              <th>Claim</th>
              <th>Payer</th>
              <th>Lines</th>
              <th>State</th>
            </tr>
          </thead>
          <tbody>
            {fresh.claims.map((claim) => (
              <tr key={claim.id}>
                <td className="mono fs12">{claim.claimNumber}</td>
                <td className="clip">{claim.payerName}</td>
                <td className="mono fs12">{claim.codes.join(' ')}</td>
                <td>{claim.state.replaceAll('_', ' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {fresh && fresh.claims.length < trial.stopped && <p className="fs12 t3 mt4">The first {fresh.claims.length} are shown.</p>}
    </div>
  );
}
