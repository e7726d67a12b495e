import '../coverage-policies.css';
import { useMay } from '@chartwright/api-client';
import { MAX_POLICY_FIND, type LoadedPolicy, type PolicyList } from '@chartwright/contracts';
import { dateWords, EmptyState, Page, SearchField, SkeletonRows, useSlowed } from '@chartwright/ui';
import { FailedRegion } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { policiesQuery } from '../api/coverage-policies.js';
import { LoadList } from './load-list.js';
import { LoadPolicies } from './load-policies.js';

/** What payers, contractors and Medicare cover, as the administrator loaded it; it acts on the desk (CR-200, CR-201). */
export function PoliciesPage() {
  const [text, setText] = useState('');
  const asked = useSlowed(text.trim());
  const list = useQuery(policiesQuery(asked));
  const mayLoad = useMay()('ruleSet.edit');
  return (
    <Page title="Coverage policies">
      <div className="cp-parts">
        {mayLoad && <LoadPolicies />}
        {list.isPending ? (
          <SkeletonRows />
        ) : list.isError ? (
          <FailedRegion what="The policies" error={list.error} onRetry={() => void list.refetch()} />
        ) : list.data.loads.length === 0 ? (
          <EmptyState title="No policies are loaded">
            Lines are checked against coverage only once an administrator of the coding firm has loaded a file of policies.
          </EmptyState>
        ) : (
          <>
            <LoadList loads={list.data.loads} />
            <SearchField
              label="Find a policy"
              placeholder="Number, words of the title, or a procedure code"
              maxLength={MAX_POLICY_FIND}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <Standing list={list.data} text={asked} onClear={() => setText('')} />
          </>
        )}
      </div>
    </Page>
  );
}

function Standing({ list: { policies, found }, text, onClear }: { list: PolicyList; text: string; onClear: () => void }) {
  if (policies.length === 0)
    return (
      <EmptyState
        title={text === '' ? 'No policy acts now' : 'No policy like that'}
        actions={
          text !== '' && (
            <button type="button" className="btn" onClick={onClear}>
              Clear the search
            </button>
          )
        }
      >
        {text === '' ? 'Every loaded file is withdrawn.' : 'Search for a number, words of the title, or a whole procedure code.'}
      </EmptyState>
    );
  return (
    <section className="card">
      <table className="tb" aria-label="Policies that act">
        <caption className="cp-count t3">
          {found.toLocaleString('en-US')} {found === 1 ? 'policy' : 'policies'}
          {policies.length < found && `, the first ${policies.length} are shown`}
        </caption>
        <thead>
          <tr>
            <th>Policy</th>
            <th>Title</th>
            <th>For</th>
            <th>Days of service</th>
            <th>Procedures</th>
            <th>Covers</th>
          </tr>
        </thead>
        <tbody>
          {policies.map((policy) => (
            <tr key={`${policy.policyId} ${policy.effectiveFrom}`}>
              <td className="nowrap">
                <span className="mono">{policy.policyId}</span> <span className="t3">{policy.type}</span>
              </td>
              <td className="cp-wide">{policy.title}</td>
              <td>{forWords(policy)}</td>
              <td className="nowrap">
                {policy.effectiveTo
                  ? `${dateWords(policy.effectiveFrom)} to ${dateWords(policy.effectiveTo)}`
                  : `from ${dateWords(policy.effectiveFrom)}`}
              </td>
              <td className="cp-codes">
                <Codes codes={policy.procedures} />
              </td>
              <td className="cp-codes">
                {policy.groups.map(({ logic, codes }) => (
                  <div key={codes.join()}>
                    {logic} of <Codes codes={codes} />
                  </div>
                ))}
                {policy.limit && (
                  <div>
                    {policy.limit.count} in {policy.limit.months} months
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function forWords({ payer, state }: LoadedPolicy): string {
  const who = payer === null ? 'Every payer' : payer === 'MEDICARE' ? 'Medicare' : `Payer ${payer}`;
  return state === null ? who : `${who}, ${state}`;
}

/** Articles of thousands of codes show their first ones; the rest open in place. */
const SHOWN = 12;

function Codes({ codes }: { codes: readonly string[] }) {
  if (codes.length <= SHOWN) return <span className="mono fs12">{codes.join(' ')}</span>;
  return (
    <details className="cp-more">
      <summary>
        <span className="mono fs12">{codes.slice(0, SHOWN).join(' ')}</span> and {codes.length - SHOWN} more
      </summary>
      <span className="mono fs12">{codes.slice(SHOWN).join(' ')}</span>
    </details>
  );
}
