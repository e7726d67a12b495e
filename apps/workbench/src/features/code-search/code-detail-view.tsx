import type { CodeDetail } from '@chartwright/contracts';
import { CodePill, dateWords, StatusBadge } from '@chartwright/ui';

type CodeDetailViewProps = { detail: CodeDetail; dateOfService: string; onChoose: (code: string) => void };

/** The code in its tabular context; other codes in it are buttons that lead there. */
export function CodeDetailView({ detail, dateOfService, onChoose }: CodeDetailViewProps) {
  return (
    <>
      <div className="row g6 wrap">
        <CodePill code={detail.code} state={detail.isBillable ? 'thread' : 'header'} />
        {detail.isBillable ? (
          <StatusBadge tone="ok" icon="check">
            Billable on {dateWords(dateOfService)}
          </StatusBadge>
        ) : (
          <StatusBadge icon="minus">Header, not billable</StatusBadge>
        )}
        {detail.releaseName && <span className="badge line">{detail.releaseName}</span>}
        {!detail.isReleaseInForce && (
          <StatusBadge tone="soft" icon="triangle">
            Nearest release, not the one in force
          </StatusBadge>
        )}
      </div>
      <h3 className="h2 mt8">{detail.title}</h3>
      <div className="cols mt12">
        <div>
          {detail.ancestors.length > 0 && <TabularList detail={detail} onChoose={onChoose} />}
          {detail.otherSides.length > 0 && (
            <>
              <h4 className="cap mt12">Nearby choices</h4>
              <ul className="col g4 fs12">
                {detail.otherSides.map(({ side, code, title }) => (
                  <li key={code} className="row g6">
                    <CodePill code={code} onClick={() => onChoose(code)} label={`${code}, ${side}`} />
                    <span className="clip">{title}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {detail.indexEntries.length > 0 && (
            <>
              <h4 className="cap mt12">Index entries that lead here</h4>
              {detail.indexEntries.map((entry) => (
                <p key={entry} className="fs12 t2">
                  {entry}
                </p>
              ))}
            </>
          )}
        </div>
        <div>
          {detail.seventhCharacters.length > 0 && (
            <>
              <h4 className="cap">7th character</h4>
              <ul>
                {detail.seventhCharacters.map(({ character, meaning, code }) => (
                  <li key={character} className="tr">
                    {code ? <CodePill code={code} onClick={() => onChoose(code)} /> : <span className="ltr">{character}</span>}
                    <span className="t2 clip">{meaning}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {detail.notes.length > 0 && (
            <>
              <h4 className="cap mt12">Notes that apply</h4>
              <div className="nt">
                {detail.notes.map((note, index) => (
                  <Note key={index} {...note} />
                ))}
              </div>
            </>
          )}
        </div>
      </div>
    </>
  );
}

function Note({ kind, at, text }: CodeDetail['notes'][number]) {
  return (
    <>
      <span>
        <CodePill code={at} />
      </span>
      <span>
        <b>{kind}</b> {text}
      </span>
    </>
  );
}

function TabularList({ detail, onChoose }: Pick<CodeDetailViewProps, 'detail' | 'onChoose'>) {
  const rows = detail.children.length > 0 ? detail.children : detail.siblings;
  const depth = detail.ancestors.length;
  return (
    <>
      <h4 className="cap">Tabular list</h4>
      <ul>
        {detail.ancestors.map(({ code, title }, level) => (
          <li key={code} className="tr" style={{ paddingLeft: `${8 + level * 14}px` }}>
            <CodePill code={code} state="header" />
            <span className="t2 clip">{title}</span>
          </li>
        ))}
        {rows.map(({ code, title }) => (
          <li key={code} className={code === detail.code ? 'tr here' : 'tr'} style={{ paddingLeft: `${8 + depth * 14}px` }}>
            <CodePill code={code} onClick={() => onChoose(code)} label={`Show ${code}`} />
            <span className={code === detail.code ? 'm clip' : 't2 clip'}>{title}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
