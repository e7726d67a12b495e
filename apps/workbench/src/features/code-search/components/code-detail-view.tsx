import type { CodeDetail, NearbyCodeShown } from '@chartwright/contracts';
import { CodePill, dateWords, Icon, StatusBadge } from '@chartwright/ui';
import type { OpenPlace } from '../state/code-place.js';
import { shortMeaning, titleBeside } from '../state/short-title.js';
import { NotesThatApply, releaseWords, TabularRow } from './place-parts.js';

type CodeDetailViewProps = { detail: CodeDetail; dateOfService: string; open: OpenPlace };

/** The code in its tabular context; everything named in it is a button that leads there. */
export function CodeDetailView({ detail, dateOfService, open }: CodeDetailViewProps) {
  return (
    <>
      <CodeHead detail={detail} dateOfService={dateOfService} />
      <div className="cols mt12">
        <div>
          {detail.kind === 'diagnosis' && <TabularList detail={detail} open={open} />}
          <Nearby nearby={detail.nearby} beside={detail.title} open={open} />
          <LeadsHere detail={detail} open={open} />
          <Facts detail={detail} />
        </div>
        <div>
          <SeventhCharacters detail={detail} open={open} />
          <NotesThatApply notes={detail.notes} open={open} />
          <RiskCategories detail={detail} />
        </div>
      </div>
    </>
  );
}

function CodeHead({ detail, dateOfService }: Omit<CodeDetailViewProps, 'open'>) {
  return (
    <>
      <div className="row g6 wrap">
        <CodePill code={detail.code} state={detail.isBillable ? 'thread' : 'header'} />
        {detail.isBillable ? (
          <StatusBadge tone="ok" icon="check">
            Billable on {dateWords(dateOfService)}
          </StatusBadge>
        ) : (
          <StatusBadge icon="minus">Header, {detail.billableBelow} billable below</StatusBadge>
        )}
        {detail.releaseName && (
          <span className="badge line">
            {detail.kind === 'diagnosis'
              ? releaseWords(detail.releaseName)
              : `${/^\d/.test(detail.code) ? 'CPT' : 'HCPCS'} ${detail.releaseName}`}
          </span>
        )}
        {!detail.isReleaseInForce && (
          <StatusBadge tone="soft" icon="triangle">
            Nearest release, not the one in force
          </StatusBadge>
        )}
      </div>
      <h3 className="h2 mt8">{detail.title}</h3>
    </>
  );
}

function TabularList({ detail, open }: Omit<CodeDetailViewProps, 'dateOfService'>) {
  const depth = detail.parents.length;
  const above = detail.parents.at(-1);
  const below = detail.siblings.find(({ isHere }) => isHere)?.title ?? detail.title;
  return (
    <section aria-label="Tabular list">
      <h4 className="cap">Tabular list</h4>
      <ul>
        {detail.parents.map((place, level) => (
          <TabularRow
            key={`${place.level} ${place.name}`}
            place={place}
            level={level}
            above={detail.parents[level - 1]?.title}
            open={open}
          />
        ))}
        {detail.siblings.flatMap((sibling) => [
          <TabularRow key={sibling.name} place={sibling} level={depth} above={above?.title} isHere={sibling.isHere} open={open} />,
          ...(sibling.isHere
            ? detail.children.map((child) => <TabularRow key={child.name} place={child} level={depth + 1} above={below} open={open} />)
            : []),
        ])}
      </ul>
    </section>
  );
}

const SIDE_WORDS: Readonly<Record<string, string>> = { right: 'Right', left: 'Left', bilateral: 'Both sides', unspecified: 'Side open' };
const RELATION_WORDS: Readonly<Record<NearbyCodeShown['relation'], string>> = {
  'other side': 'Other side',
  'more specific': 'More specific',
  'less specific': 'Less specific',
};

function Nearby({ nearby, beside, open }: { nearby: readonly NearbyCodeShown[]; beside: string; open: OpenPlace }) {
  if (nearby.length === 0) return null;
  return (
    <section aria-label="Codes like this">
      <h4 className="cap mt12">Codes like this</h4>
      <ul className="near">
        {nearby.map(({ relation, side, code, title, isBillable }) => (
          <li key={code}>
            <span className="t3 row g6">
              <Icon name="swap" size="s" />
              {relation === 'other side' && side ? SIDE_WORDS[side] : RELATION_WORDS[relation]}
            </span>
            <CodePill
              code={code}
              state={isBillable ? 'plain' : 'header'}
              onClick={() => open({ kind: 'code', code })}
              label={`Show ${code}, ${RELATION_WORDS[relation].toLowerCase()}`}
            />
            <span className="t2">{titleBeside(title, beside)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeadsHere({ detail, open }: Omit<CodeDetailViewProps, 'dateOfService'>) {
  if (detail.indexEntries.length === 0) return null;
  return (
    <section aria-label="Index entries that lead here">
      <h4 className="cap mt12">Index entries that lead here</h4>
      <ul className="col g4">
        {detail.indexEntries.map(({ source, position, path }) => (
          <li key={position}>
            <button type="button" tabIndex={-1} className="text-link" onClick={() => open({ kind: 'index', source, under: position })}>
              {path.join(' › ')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SeventhCharacters({ detail, open }: Omit<CodeDetailViewProps, 'dateOfService'>) {
  if (detail.seventhCharacters.length === 0) return null;
  return (
    <section aria-label="7th character">
      <h4 className="cap">7th character{detail.seventhCharactersFrom ? `, from ${detail.seventhCharactersFrom}` : ''}</h4>
      <ul className="seventh">
        {detail.seventhCharacters.map(({ character, meaning, code }) => (
          <li key={character} className={code === detail.code ? 'tr here' : 'tr'} aria-current={code === detail.code || undefined}>
            {code ? (
              <button
                type="button"
                tabIndex={-1}
                className={code === detail.code ? 'ltr on' : 'ltr'}
                onClick={() => open({ kind: 'code', code })}
                aria-label={`${character}: ${meaning}, show ${code}`}
              >
                {character}
              </button>
            ) : (
              <span className="ltr">{character}</span>
            )}
            <span className={code === detail.code ? undefined : 't2'}>{shortMeaning(meaning)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RiskCategories({ detail }: { detail: CodeDetail }) {
  if (detail.riskCategories.length === 0) return null;
  return (
    <section aria-label="Risk adjustment">
      <h4 className="cap mt12">Risk adjustment</h4>
      <ul className="col g4 fs12">
        {detail.riskCategories.map(({ category, model, label }) => (
          <li key={`${model} ${category}`}>
            <b>HCC {category}</b> <span className="t3">{model}</span> {label}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ detail }: { detail: CodeDetail }) {
  if (detail.facts.length === 0) return null;
  return (
    <section aria-label="Fee schedule and edits">
      <h4 className="cap">Fee schedule and edits</h4>
      <dl className="facts">
        {detail.facts.map(({ label, value, source }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value} <span className="t3 fs12">{source}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
