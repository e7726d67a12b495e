import type { DragEventHandler, ReactNode, Ref } from 'react';
import { Icon } from '../controls/icon.js';
import { CodePill, PointerLetter, type CodePillState } from './code-pill.js';
import { Modifier } from './modifier.js';

type LineFrame = {
  current: boolean;
  onSelect: () => void;
  ref?: Ref<HTMLDivElement>;
  draggable?: boolean;
  onDragStart?: DragEventHandler;
  onDragOver?: DragEventHandler;
  onDrop?: DragEventHandler;
};

export type DiagnosisLineProps = LineFrame & {
  letter: string;
  code: string;
  label: string;
  state: CodePillState;
  isFirstListed: boolean;
  /** "added by hand" */
  remark?: string;
  /** "Line 1", "Lines 2, 3" */
  pointedFrom: string;
};

/** One diagnosis of the draft: letter, code, label, where it is pointed from. A row of a `role="grid"`. */
export function DiagnosisLine(props: DiagnosisLineProps) {
  const { letter, code, label, state, isFirstListed, remark, pointedFrom, current, onSelect, ref, ...drag } = props;
  return (
    <div
      {...drag}
      ref={ref}
      role="row"
      aria-selected={current}
      tabIndex={current ? 0 : -1}
      className={`dx ${isFirstListed ? 'first' : ''} ${current ? 'cur' : ''}`}
      onClick={onSelect}
    >
      <span role="gridcell">
        <span className="drag">
          <Icon name="grip" size="s" />
        </span>
        <PointerLetter letter={letter} />
      </span>
      <span role="gridcell">
        <CodePill code={code} state={state} />
      </span>
      <span role="gridcell" className="dx-label">
        {label} {remark && <span className="t3 fs12">· {remark}</span>}
      </span>
      <span role="gridcell" className="row g6 fs12 t3">
        {isFirstListed && (
          <span className="badge accent">
            <Icon name="flag" size="xs" />
            First-listed
          </span>
        )}
        <span className="nowrap">{pointedFrom}</span>
      </span>
    </div>
  );
}

export type ServiceLineProps = LineFrame & {
  lineNumber: number;
  code: string;
  label: string;
  state: CodePillState;
  modifiers: readonly string[];
  /** Asked for by a finding, shown dashed until it is added. */
  wantedModifiers?: readonly string[];
  units: number | string;
  pointers: readonly string[];
  /** "198.00", or words while it is not known. */
  charge: string;
  /** While one cell is edited, its control takes the cell's place. */
  editing?: Partial<Record<'modifiers' | 'units' | 'pointers' | 'charge', ReactNode>>;
};

export function ServiceLine(props: ServiceLineProps) {
  const {
    lineNumber,
    code,
    label,
    state,
    modifiers,
    wantedModifiers = [],
    units,
    pointers,
    charge,
    editing = {},
    current,
    onSelect,
    ref,
  } = props;
  return (
    <div ref={ref} role="row" aria-selected={current} tabIndex={current ? 0 : -1} className={current ? 'ln cur' : 'ln'} onClick={onSelect}>
      <span role="gridcell" className="no">
        {lineNumber}
      </span>
      <span role="gridcell">
        <CodePill code={code} state={state} />
      </span>
      <span role="gridcell" className="dx-label">
        {label}
      </span>
      <span role="gridcell" className="mods">
        {editing.modifiers ?? (
          <>
            {modifiers.map((modifier) => (
              <Modifier key={modifier} code={modifier} />
            ))}
            {wantedModifiers.map((modifier) => (
              <Modifier key={modifier} code={modifier} wanted />
            ))}
          </>
        )}
      </span>
      <span role="gridcell" className="num">
        {editing.units ?? units}
      </span>
      <span role="gridcell" className="ptr">
        {editing.pointers ?? pointers.map((letter) => <PointerLetter key={letter} letter={letter} />)}
      </span>
      <span role="gridcell" className="num m">
        {editing.charge ?? charge}
      </span>
    </div>
  );
}

/** The heads over the service lines, in the same columns. */
export function ServiceLineHead() {
  return (
    <div className="lnh" role="row">
      <span role="columnheader">
        <span className="sr">Line</span>
      </span>
      <span role="columnheader">Code</span>
      <span role="columnheader">
        <span className="sr">Label</span>
      </span>
      <span role="columnheader">Modifiers</span>
      <span role="columnheader" className="num">
        Units
      </span>
      <span role="columnheader">Points to</span>
      <span role="columnheader" className="num">
        Charge
      </span>
    </div>
  );
}
