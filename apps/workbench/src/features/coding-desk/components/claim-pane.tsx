import type { DeskFinding } from '@chartwright/contracts';
import { isLeveledVisit, diagnosisLetter, MAX_DIAGNOSES, type DraftContent, type DraftEdit, type DraftLine } from '@chartwright/lifecycle';
import { sumCents, toDollars } from '@chartwright/primitives';
import {
  ActionButton,
  DiagnosisLine,
  FindingCard,
  FindingCounts,
  Keycap,
  PaneHeader,
  ServiceLine,
  ServiceLineHead,
  TabTrack,
  type CodePillState,
  type FindingTone,
} from '@chartwright/ui';
import { useState, type ReactNode, type Ref } from 'react';
import { pointedFrom, sentence } from '../state/suggestion-states.js';
import { LineCellEditor, type LineCell } from './line-cell-editor.js';

export type ClaimActions = {
  onSelect: (rowId: string) => void;
  onFix: (finding: DeskFinding) => void;
  onKeep: (finding: DeskFinding) => void;
  onReopen: (finding: DeskFinding) => void;
  onEdit: (edit: DraftEdit) => void;
  onCellDone: () => void;
  onGo: (severity: FindingTone) => void;
  onSearch: () => void;
  onTab: (tab: 'suggest' | 'claim') => void;
};

type ClaimPaneProps = {
  content: DraftContent;
  titles: Readonly<Record<string, string>>;
  findings: readonly DeskFinding[];
  current: string | null;
  editing: LineCell | null;
  openSuggestions: number;
  isActive: boolean;
  readOnly: boolean;
  /** What can be done with the whole case. */
  foot: ReactNode;
  onFocus: () => void;
  rowRef: Ref<HTMLDivElement>;
  /** Under the visit's line: why it has its level. */
  visitNote: ReactNode;
  actions: ClaimActions;
};

export function countFindings(findings: readonly DeskFinding[]): Record<FindingTone, number> {
  const open = findings.filter(({ keptReason }) => keptReason === null);
  const count = (severity: FindingTone): number => open.filter((finding) => finding.severity === severity).length;
  return { hard: count('hard'), soft: count('soft'), hint: count('hint') };
}

export function totalWords(content: DraftContent): string {
  const cents = sumCents(content.lines.map((line) => line.chargeCents ?? 0));
  const dollars = toDollars(cents).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `$${dollars}`;
}

/** The claim in the making: findings stand under the row that they concern. */
export function ClaimPane(props: ClaimPaneProps) {
  const { content, findings, actions, isActive } = props;
  const rowIds = new Set([...content.diagnoses, ...content.lines].map(({ id }) => id));
  const ofClaim = findings.filter((finding) => !finding.rowIds.some((id) => rowIds.has(id)));
  return (
    <section className={isActive ? 'pane claim active' : 'pane claim'} aria-label="Claim draft" onFocus={props.onFocus}>
      <PaneHeader title="Claim draft">
        <TabTrack
          label="Suggestions or claim"
          className="seg narrow"
          value="claim"
          onChange={(tab) => actions.onTab(tab === 'claim' ? 'claim' : 'suggest')}
          tabs={[
            { value: 'suggest', label: 'Suggestions', count: props.openSuggestions },
            { value: 'claim', label: 'Claim' },
          ]}
        />
        <FindingCounts counts={countFindings(findings)} onGo={actions.onGo} />
      </PaneHeader>
      <div className="bd">
        <h3 className="gh">
          Diagnoses{' '}
          <span className="cnt">
            {content.diagnoses.length} of {MAX_DIAGNOSES}
          </span>
          <span className="grow" />
          {isActive && !props.readOnly && content.diagnoses.length > 1 && (
            <span className="keyhint row g6">
              Move <Keycap keys="Alt+ArrowUp" /> <Keycap keys="Alt+ArrowDown" /> First <Keycap keys="t" />
            </span>
          )}
        </h3>
        <Diagnoses {...props} />
        <div className="hr" />
        <h3 className="gh">
          Service lines <span className="cnt">{content.lines.length}</span>
          <span className="grow" />
          {isActive && !props.readOnly && content.lines.length > 0 && (
            <span className="keyhint row g6">
              Modifier <Keycap keys="m" /> Units <Keycap keys="n" /> Pointers <Keycap keys="p" /> Charge <Keycap keys="c" />
            </span>
          )}
        </h3>
        <Lines {...props} />
        {!props.readOnly && (
          <div className="lnx mt8">
            <ActionButton tone="quiet" size="small" icon="plus" keys="/" onClick={actions.onSearch}>
              Add a line
            </ActionButton>
          </div>
        )}
        {ofClaim.length > 0 && (
          <div className="fwrap">
            {ofClaim.map((finding) => (
              <Finding key={finding.key + finding.message} finding={finding} {...props} fixKey={false} keepKey={false} />
            ))}
          </div>
        )}
      </div>
      {props.foot}
    </section>
  );
}

function Diagnoses(props: ClaimPaneProps) {
  const { content, titles, findings, current, actions, rowRef } = props;
  const [dragged, setDragged] = useState<string | null>(null);
  if (content.diagnoses.length === 0) {
    // An empty claim keeps the keys: undo brings its rows back.
    const isEmpty = content.lines.length === 0;
    return (
      <div key="empty" className="t3 pad" tabIndex={-1} data-key-surface="" {...(isEmpty ? { ref: rowRef } : {})}>
        Accept a suggestion, or press / and search.
      </div>
    );
  }
  return (
    <div key="rows" role="grid" aria-label="Diagnoses of the draft">
      {content.diagnoses.map((diagnosis, position) => {
        const found = findings.filter(({ rowIds }) => rowIds[0] === diagnosis.id);
        return (
          <div key={diagnosis.id} role="rowgroup">
            <DiagnosisLine
              letter={diagnosisLetter(position)}
              code={diagnosis.code}
              label={sentence(titles[diagnosis.code] ?? '')}
              state={pillState(found)}
              isFirstListed={position === 0}
              {...(diagnosis.origin === 'search' ? { remark: 'added by hand' } : {})}
              pointedFrom={pointedFrom(diagnosis.id, content)}
              current={diagnosis.id === current}
              onSelect={() => actions.onSelect(diagnosis.id)}
              {...(diagnosis.id === current ? { ref: rowRef } : {})}
              draggable={!props.readOnly}
              onDragStart={() => setDragged(diagnosis.id)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => {
                if (dragged) actions.onEdit({ kind: 'moveDiagnosis', id: dragged, position });
                setDragged(null);
              }}
            />
            <RowFindings found={found} {...props} isCurrent={diagnosis.id === current} />
          </div>
        );
      })}
    </div>
  );
}

function Lines(props: ClaimPaneProps) {
  const { content, titles, findings, current, actions, rowRef } = props;
  if (content.lines.length === 0) return <p className="t3 pad">No service line yet.</p>;
  const visitLineId = content.lines.find(({ code }) => isLeveledVisit(code))?.id;
  return (
    <div role="grid" aria-label="Service lines of the draft">
      <div role="rowgroup">
        <ServiceLineHead />
      </div>
      {content.lines.map((line, index) => {
        const found = findings.filter(({ rowIds }) => rowIds[0] === line.id);
        const isCurrent = line.id === current;
        return (
          <div key={line.id} role="rowgroup">
            <ServiceLine
              lineNumber={index + 1}
              code={line.code}
              label={sentence(titles[line.code] ?? '')}
              state={pillState(found)}
              modifiers={line.modifiers}
              wantedModifiers={wantedModifiers(found, line)}
              units={line.units}
              pointers={content.diagnoses.flatMap(({ id }, at) => (line.pointers.includes(id) ? [diagnosisLetter(at)] : []))}
              charge={line.chargeCents === null ? 'No fee' : toDollars(line.chargeCents)}
              current={isCurrent}
              onSelect={() => actions.onSelect(line.id)}
              {...(isCurrent ? { ref: rowRef } : {})}
              {...(isCurrent && props.editing
                ? { editing: { [props.editing]: <CellEditor {...props} line={line} cell={props.editing} /> } }
                : {})}
            />
            {line.id === visitLineId && (
              <div role="row">
                <div role="gridcell" className="lnx">
                  {props.visitNote}
                </div>
              </div>
            )}
            <RowFindings found={found} {...props} isCurrent={isCurrent} />
          </div>
        );
      })}
    </div>
  );
}

function CellEditor({ line, cell, content, actions }: ClaimPaneProps & { line: DraftLine; cell: LineCell }) {
  return <LineCellEditor cell={cell} line={line} content={content} onEdit={actions.onEdit} onDone={actions.onCellDone} />;
}

function pillState(findings: readonly DeskFinding[]): CodePillState {
  return findings.some(({ severity }) => severity === 'hard') ? 'blocked' : 'draft';
}

function wantedModifiers(findings: readonly DeskFinding[], line: DraftLine): string[] {
  return findings.flatMap(({ fix, keptReason }) =>
    keptReason === null && fix
      ? fix.edits.flatMap((edit) =>
          edit.kind === 'setModifiers' && edit.id === line.id
            ? edit.modifiers.filter((modifier) => !line.modifiers.includes(modifier))
            : [],
        )
      : [],
  );
}

function RowFindings({ found, isCurrent, ...props }: ClaimPaneProps & { found: readonly DeskFinding[]; isCurrent: boolean }) {
  if (found.length === 0) return null;
  // A finding that is settled already keeps its place, not its keys.
  const fixable = found.find(({ keptReason, fix }) => keptReason === null && fix !== null);
  const keepable = found.find(({ keptReason, canKeep }) => keptReason === null && canKeep);
  return (
    <div role="row">
      <div role="gridcell" className="fwrap">
        {found.map((finding) => (
          <Finding
            key={finding.key + finding.message}
            finding={finding}
            {...props}
            fixKey={isCurrent && finding === fixable}
            keepKey={isCurrent && finding === keepable}
          />
        ))}
      </div>
    </div>
  );
}

type FindingProps = ClaimPaneProps & { finding: DeskFinding; fixKey: boolean; keepKey: boolean };

function Finding({ finding, actions, readOnly, isActive, fixKey, keepKey }: FindingProps) {
  return (
    <FindingCard
      id={`finding-${finding.key}`}
      severity={finding.severity}
      message={finding.message}
      {...(finding.noteText ? { note: finding.noteText.replaceAll(' ; ', '; ') } : {})}
      source={finding.source}
      ruleId={finding.ruleId}
      keptReason={finding.keptReason}
      actions={
        !readOnly && (
          <>
            {finding.keptReason === null && finding.fix && (
              <ActionButton size="fix" {...(fixKey && isActive ? { keys: 'x' } : {})} onClick={() => actions.onFix(finding)}>
                {finding.fix.label}
              </ActionButton>
            )}
            {finding.canKeep && finding.keptReason === null && (
              <ActionButton size="fix" tone="quiet" {...(keepKey && isActive ? { keys: 'o' } : {})} onClick={() => actions.onKeep(finding)}>
                Keep…
              </ActionButton>
            )}
            {finding.keptReason !== null && (
              <ActionButton size="fix" tone="quiet" onClick={() => actions.onReopen(finding)}>
                Open again
              </ActionButton>
            )}
          </>
        )
      }
    />
  );
}
