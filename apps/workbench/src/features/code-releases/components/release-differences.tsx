import { isApiError } from '@chartwright/api-client';
import { CODE_CHANGE_KINDS, type CodeChangeName, type CodeChangeRow, type ReleaseSystemCompared } from '@chartwright/contracts';
import { ActionButton, CodePill, ErrorState, SkeletonRows, TabTrack } from '@chartwright/ui';
import { useState } from 'react';
import { DIFFERENCES_PAGE, useReleaseDifferences } from '../api/release-queries.js';
import { CHANGE_WORDS, systemWords } from './release-words.js';

type DifferencesProps = { system: ReleaseSystemCompared; name: string; onClose: () => void };
const isKind = (value: string): value is CodeChangeName => CODE_CHANGE_KINDS.some((one) => one === value);

/** What a release changed against the one before it, kind by kind and page by page. */
export function ReleaseDifferencesCard({ system, name, onClose }: DifferencesProps) {
  const [kind, setKind] = useState<CodeChangeName>('added');
  const [offset, setOffset] = useState(0);
  const { data, isError, error, refetch } = useReleaseDifferences({ system, name, kind, offset });
  return (
    <section className="card" aria-label="What changed">
      <div className="hd">
        <h2>
          {systemWords(system)}: {data ? `${data.from ?? 'nothing'} → ${data.to}` : name}
        </h2>
        <span className="grow" />
        <ActionButton size="small" onClick={onClose}>
          Close
        </ActionButton>
      </div>
      <div className="pad">
        <TabTrack
          label="Kind of change"
          panelId="release-changes"
          tabs={CODE_CHANGE_KINDS.map((value) => ({ value, label: CHANGE_WORDS[value], count: data?.counts[value] }))}
          value={kind}
          onChange={(value) => {
            if (!isKind(value)) return;
            setKind(value);
            setOffset(0);
          }}
        />
      </div>
      <div id="release-changes" role="tabpanel" aria-label={CHANGE_WORDS[kind]}>
        {isError ? (
          <ErrorState
            bare
            title="The differences could not be read"
            onRetry={() => void refetch()}
            requestId={isApiError(error) ? error.requestId : null}
          >
            Nothing was changed.
          </ErrorState>
        ) : !data ? (
          <SkeletonRows rows={8} />
        ) : data.total === 0 ? (
          <p className="t3 pad">No code was {CHANGE_WORDS[kind].toLowerCase()}.</p>
        ) : (
          <>
            <ChangeTable rows={data.rows} kind={kind} />
            <Pager offset={data.offset} total={data.total} onOffset={setOffset} />
          </>
        )}
      </div>
    </section>
  );
}

function ChangeTable({ rows, kind }: { rows: readonly CodeChangeRow[]; kind: CodeChangeName }) {
  return (
    <table className="tb">
      <thead>
        <tr>
          <th className="w-code">Code</th>
          <th>{kind === 'revised' ? 'Before and after' : 'Title'}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, before, after }) => (
          <tr key={code}>
            <td>
              <CodePill code={code} />
            </td>
            <td>
              {kind === 'revised' ? (
                <>
                  <del className="t3">{before}</del>
                  <br />
                  {after}
                </>
              ) : (
                (after ?? before)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pager({ offset, total, onOffset }: { offset: number; total: number; onOffset: (offset: number) => void }) {
  const last = Math.min(total, offset + DIFFERENCES_PAGE);
  return (
    <div className="row g8 pad">
      <span className="t3">
        {(offset + 1).toLocaleString('en-US')} to {last.toLocaleString('en-US')} of {total.toLocaleString('en-US')}
      </span>
      <span className="grow" />
      {offset > 0 && (
        <ActionButton size="small" icon="chevron-left" onClick={() => onOffset(Math.max(0, offset - DIFFERENCES_PAGE))}>
          Earlier
        </ActionButton>
      )}
      {last < total && (
        <ActionButton size="small" onClick={() => onOffset(offset + DIFFERENCES_PAGE)}>
          Later
        </ActionButton>
      )}
    </div>
  );
}
