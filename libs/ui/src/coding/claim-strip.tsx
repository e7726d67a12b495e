import { ActionButton } from '../controls/action-button.js';
import { CodePill, type CodePillState } from './code-pill.js';
import { FindingCounts, type FindingTone } from './finding-card.js';

type ClaimStripProps = {
  codes: readonly { code: string; state: CodePillState }[];
  lineCount: number;
  /** "$379.00" */
  total: string;
  counts: Record<FindingTone, number>;
  onOpenClaim: () => void;
  onGoToFinding: (severity: FindingTone) => void;
};
const SHOWN = 3;

/** Below 1280 px the claim is behind a tab; its sum stays in sight at the foot of the suggestions. */
export function ClaimStrip({ codes, lineCount, total, counts, onOpenClaim, onGoToFinding }: ClaimStripProps) {
  return (
    <div className="strip" role="group" aria-label="Claim summary">
      {codes.slice(0, SHOWN).map((one) => (
        <CodePill key={one.code} code={one.code} state={one.state} />
      ))}
      {codes.length > SHOWN && <span className="fs12 t3">+{codes.length - SHOWN}</span>}
      <span className="dotsep">|</span>
      <span className="fs12 nowrap">
        {lineCount} {lineCount === 1 ? 'line' : 'lines'}
      </span>
      <span className="b">{total}</span>
      <span className="grow" />
      <FindingCounts counts={counts} onGo={onGoToFinding} short />
      <ActionButton size="small" keys="3" onClick={onOpenClaim}>
        Open claim
      </ActionButton>
    </div>
  );
}
