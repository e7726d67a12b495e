import type { TabularPlace } from '@chartwright/contracts';
import { CodePill, Notice } from '@chartwright/ui';
import { FailedPart } from './failed-part.js';
import { useChapters, useTabularNode } from '../api/browse-queries.js';
import type { OpenPlace } from '../state/code-place.js';
import { NotesThatApply, releaseWords, TabularRow } from './place-parts.js';
import { WaitingPart } from './waiting-part.js';

type TabularViewProps = { name: string | null; dateOfService: string; open: OpenPlace };

/** The tabular list from its chapters down. */
export function TabularView({ name, dateOfService, open }: TabularViewProps) {
  return name === null ? (
    <Chapters dateOfService={dateOfService} open={open} />
  ) : (
    <Node name={name} dateOfService={dateOfService} open={open} />
  );
}

function Chapters({ dateOfService, open }: Omit<TabularViewProps, 'name'>) {
  const chapters = useChapters(dateOfService);
  if (chapters.isError) return <FailedPart what="The tabular list" error={chapters.error} onRetry={() => void chapters.refetch()} />;
  if (!chapters.data) return <WaitingPart isPaused={chapters.isPaused} rows={8} />;
  if (chapters.data.chapters.length === 0)
    return (
      <Notice>
        {chapters.data.isStarterSet
          ? 'Only the starter set is loaded: it has codes and titles, but no chapters, notes or index. An administrator can load the official releases.'
          : 'No tabular list is loaded for this date. An administrator can load the official release.'}
      </Notice>
    );
  return (
    <section aria-label="Chapters">
      <h3 className="h2">Tabular list {chapters.data.releaseName && releaseWords(chapters.data.releaseName)}</h3>
      {chapters.data.releaseName && !chapters.data.isReleaseInForce && (
        <Notice className="mt8">
          {releaseWords(chapters.data.releaseName)} is not in force on this date, and no release that is has been loaded. Its codes answer.
        </Notice>
      )}
      <ul className="mt8 chapters">
        {chapters.data.chapters.map((chapter) => (
          <TabularRow key={chapter.name} place={chapter} open={open} />
        ))}
      </ul>
      <p className="mt12">
        <button
          type="button"
          tabIndex={-1}
          className="text-link"
          onClick={() => open({ kind: 'index', source: 'external-cause', under: null })}
        >
          Index of external causes
        </button>
      </p>
    </section>
  );
}

function Node({ name, dateOfService, open }: TabularViewProps & { name: string }) {
  const node = useTabularNode(name, dateOfService);
  if (node.isError) return <FailedPart what={name} error={node.error} onRetry={() => void node.refetch()} />;
  if (!node.data) return <WaitingPart isPaused={node.isPaused} rows={8} />;
  const { level, title, parents, children, notes } = node.data;
  return (
    <>
      <div className="row g6 wrap">
        <CodePill code={wordsOf(node.data)} />
        {node.data.releaseName && <span className="badge line">{releaseWords(node.data.releaseName)}</span>}
      </div>
      <h3 className="h2 mt8">{title}</h3>
      <div className="cols mt12">
        <section aria-label="Tabular list">
          <h4 className="cap">{level === 'chapter' ? 'Sections' : 'Categories'}</h4>
          <ul>
            {parents.map((place, at) => (
              <TabularRow key={place.name} place={place} level={at} open={open} />
            ))}
            {children.map((place) => (
              <TabularRow key={place.name} place={place} level={parents.length} open={open} />
            ))}
          </ul>
        </section>
        <div>
          <NotesThatApply notes={notes} open={open} />
        </div>
      </div>
    </>
  );
}

const wordsOf = ({ level, name }: TabularPlace): string => (level === 'chapter' ? `Ch. ${name}` : name.replace('-', '–'));
