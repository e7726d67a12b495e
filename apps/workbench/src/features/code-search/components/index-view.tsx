import { INDEX_SOURCES, type IndexLine, type IndexReference, type IndexSourceName } from '@chartwright/contracts';
import { ActionButton, CodePill, Notice, SearchField, TabTrack, useSlowed } from '@chartwright/ui';
import { FailedPart } from './failed-part.js';
import { useState } from 'react';
import { useIndexPages } from '../api/browse-queries.js';
import type { OpenPlace } from '../state/code-place.js';
import { WaitingPart } from './waiting-part.js';

type IndexViewProps = { source: IndexSourceName; under: number | null; dateOfService: string; open: OpenPlace };

const SOURCE_WORDS: Readonly<Record<IndexSourceName, string>> = { index: 'Diseases and injuries', 'external-cause': 'External causes' };
const isSource = (value: string): value is IndexSourceName => INDEX_SOURCES.some((one) => one === value);

/** The alphabetic index: main terms by their beginning, and what stands under one; "see" and "see also" are followed. */
export function IndexView({ source, under, dateOfService, open }: IndexViewProps) {
  const [beginning, setBeginning] = useState('');
  const wanted = useSlowed(beginning.trim());
  const pages = useIndexPages({ dateOfService, source, beginning: under === null ? wanted : '', under });
  const first = pages.data?.pages[0];
  const lines = pages.data?.pages.flatMap((page) => page.lines) ?? [];
  const rest = (first?.total ?? 0) - lines.length;
  return (
    <section aria-label="Alphabetic index">
      <div className="row g8 wrap">
        <h3 className="h2">Alphabetic index</h3>
        <TabTrack
          label="Which index"
          tabs={INDEX_SOURCES.map((value) => ({ value, label: SOURCE_WORDS[value] }))}
          value={source}
          onChange={(value) => isSource(value) && open({ kind: 'index', source: value, under: null })}
        />
      </div>
      {under === null ? (
        <SearchField
          className="mt8"
          label="Main term begins with"
          placeholder="Main term begins with"
          value={beginning}
          onChange={(event) => setBeginning(event.target.value)}
        />
      ) : (
        <IndexPath path={first?.path ?? []} source={source} open={open} />
      )}
      {pages.isError ? (
        <FailedPart what="The index" error={pages.error} onRetry={() => void pages.refetch()} />
      ) : first === undefined ? (
        <WaitingPart isPaused={pages.isPaused} rows={8} />
      ) : first.releaseName === null ? (
        <Notice className="mt8">No index is loaded for this date. An administrator can load the official release.</Notice>
      ) : (
        <>
          <ul className="ix mt8" aria-label={under === null ? 'Main terms' : 'Lines under this entry'}>
            {lines.map((line) => (
              <IndexRow key={line.position} line={line} source={source} open={open} />
            ))}
          </ul>
          {lines.length === 0 && (
            <p className="t2 mt8">{under === null ? 'No main term begins so.' : 'Nothing stands under this entry.'}</p>
          )}
          {rest > 0 && (
            <ActionButton size="small" className="mt8" onClick={() => void pages.fetchNextPage()}>
              {rest.toLocaleString('en-US')} more
            </ActionButton>
          )}
        </>
      )}
    </section>
  );
}

function IndexPath({ path, source, open }: { path: readonly IndexLine[]; source: IndexSourceName; open: OpenPlace }) {
  const here = path.at(-1);
  return (
    <div className="ix-path mt8">
      <button type="button" tabIndex={-1} className="text-link" onClick={() => open({ kind: 'index', source, under: null })}>
        Index
      </button>
      {path.slice(0, -1).map(({ position, title }) => (
        <span key={position}>
          {' › '}
          <button type="button" tabIndex={-1} className="text-link" onClick={() => open({ kind: 'index', source, under: position })}>
            {title}
          </button>
        </span>
      ))}
      {' › '}
      {here && <IndexWords line={here} source={source} open={open} isHere />}
    </div>
  );
}

type IndexRowProps = { line: IndexLine; source: IndexSourceName; open: OpenPlace };

function IndexRow(props: IndexRowProps) {
  return (
    <li className="ix-row">
      <IndexWords {...props} />
    </li>
  );
}

/** A line as the book prints it: title (nonessential words) code [manifestation], see, see also, and what stands below. */
function IndexWords({ line, source, open, isHere = false }: IndexRowProps & { isHere?: boolean }) {
  const { position, title, nonessential, code, hasMoreCharacters, manifestation, see, seeAlso, linesBelow } = line;
  const follow = (reference: IndexReference | null, words: string) =>
    reference && (
      <span className="t3">
        <i>{words}</i>{' '}
        {reference.position === null ? (
          reference.text
        ) : (
          <button
            type="button"
            tabIndex={-1}
            className="text-link"
            onClick={() => open({ kind: 'index', source, under: reference.position })}
          >
            {reference.text}
          </button>
        )}
      </span>
    );
  return (
    <>
      {linesBelow > 0 && !isHere ? (
        <button type="button" tabIndex={-1} className="text-link m" onClick={() => open({ kind: 'index', source, under: position })}>
          {title}
        </button>
      ) : (
        <span className={isHere ? 'm' : undefined}>{title}</span>
      )}
      {nonessential.length > 0 && <span className="t3">({nonessential.join(') (')})</span>}
      {code && (
        <CodePill
          code={code}
          state={hasMoreCharacters ? 'header' : 'plain'}
          onClick={() => open({ kind: 'code', code })}
          label={`Show ${code}${hasMoreCharacters ? ', more characters needed' : ''}`}
        />
      )}
      {manifestation && (
        <span>
          [<CodePill code={manifestation} onClick={() => open({ kind: 'code', code: manifestation })} label={`Show ${manifestation}`} />]
        </span>
      )}
      {follow(see, 'see')}
      {follow(seeAlso, 'see also')}
      {linesBelow > 0 && !isHere && <span className="t3 fs12">{linesBelow} below</span>}
    </>
  );
}
